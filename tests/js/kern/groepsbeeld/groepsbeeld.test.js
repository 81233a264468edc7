// What a group saw, laid together: nobody counts twice, no ingrediënt is missing, and what differs most comes first.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { listBeelden } from "../../../../plugins/casuskijker/theme/kern/groep/beelden.js";
import { createRonde } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { writeGroepTekst } from "../../../../plugins/casuskijker/theme/kern/groep/groep-tekst.js";
import { describeInbreng, describeZonderNaam } from "../../../../plugins/casuskijker/theme/kern/groep/groep-zinnen.js";
import { computeGroepsbeeld } from "../../../../plugins/casuskijker/theme/kern/groepsbeeld/groepsbeeld.js";
import { LID } from "../../hulp/bestanden.js";
import { createKijkraam, POSITIES } from "../../hulp/kijkraam.js";

const IDS = ["a", "b", "c", "d"];
const BRIL = createKijkraam({ ids: IDS });
const leden = fc.array(fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...POSITIES)).map(createLid), {
  maxLength: 12,
});

/** @param {Record<string, string>} posities */
function createLid(posities, naam = "") {
  return { ...LID, kijkraam: "een-bril", kenmerk: "k", naam, posities, gewijzigd: null };
}

/** @param {Record<string, string>[]} keuzes */
function compute(...keuzes) {
  return computeGroepsbeeld(
    BRIL,
    keuzes.map((each) => createLid(each)),
  );
}

/** @param {ReturnType<typeof compute>["anders"]} spreidingen */
function idsOf(spreidingen) {
  return spreidingen.map(({ ingredient }) => ingredient.id);
}

test("every ingrediënt is in exactly one part, and everybody who chose is counted once", () => {
  fc.assert(
    fc.property(leden, (groep) => {
      const { anders, eens, niemand, weinig } = computeGroepsbeeld(BRIL, groep);
      const alle = [...anders, ...eens, ...niemand, ...weinig];
      assert.deepEqual(idsOf(alle).sort(), IDS);
      for (const { ingredient, plekken, aantal } of alle) {
        const wie = plekken.flatMap((plek) => plek.wie).sort((een, ander) => een - ander);
        const chose = [...groep.keys()].filter((nummer) => ingredient.id in groep[nummer].posities);
        assert.deepEqual([wie, aantal], [chose, chose.length]);
      }
    }),
  );
});

test("the order of the members makes no difference", () => {
  fc.assert(
    fc.property(leden, (groep) => {
      const [hier, daar] = [groep, groep.toReversed()].map((each) => computeGroepsbeeld(BRIL, each));
      for (const deel of /** @type {const} */ (["anders", "eens", "niemand", "weinig"])) {
        const verschil = (/** @type {typeof hier} */ beeld) => beeld[deel].map(({ verschil: each }) => each);
        assert.deepEqual(idsOf(hier[deel]), idsOf(daar[deel]));
        assert.deepEqual(verschil(hier), verschil(daar));
      }
    }),
  );
});

test("who could not see something agrees on nothing, and takes no agreement away", () => {
  const beeld = compute(
    { a: "niet-te-zien", b: "soms", c: "soms", d: "niet-te-zien" },
    { a: "niet-te-zien", b: "soms", c: "niet-te-zien", d: "niet-te-zien" },
    { b: "niet-te-zien", c: "niet-te-zien" },
  );
  assert.deepEqual([idsOf(beeld.niemand), idsOf(beeld.eens), idsOf(beeld.anders)], [["a", "d"], ["b"], ["c"]]);
});

test("two who agree are no group that agrees when most could not see it", () => {
  const { anders, eens } = compute({ a: "soms" }, { a: "soms" }, ...Array(3).fill({ a: "niet-te-zien" }));
  assert.deepEqual([idsOf(anders), eens], [["a"], []]);
});

test("what differs most comes first", () => {
  const beeld = compute({ a: "herkenbaar", b: "herkenbaar", c: "soms" }, { a: "soms", b: "nog-niet", c: "soms" });
  assert.deepEqual([idsOf(beeld.anders), idsOf(beeld.eens), idsOf(beeld.weinig)], [["b", "a"], ["c"], ["d"]]);
});

/**
 * @param {Record<string, string>} rijen What each chose, a letter for each of them, by ingrediënt: h, s, n, or ? for
 *   who could not see it.
 */
function computeRijen(rijen) {
  const posities = Object.fromEntries([..."hsn?"].map((letter, nummer) => [letter, POSITIES[nummer]]));
  const aantal = Math.max(...Object.values(rijen).map(({ length }) => length));
  const keuzes = Array.from({ length: aantal }, (_, wie) =>
    Object.fromEntries(
      Object.entries(rijen).flatMap(([id, rij]) => (rij[wie] > " " ? [[id, posities[rij[wie]]]] : [])),
    ),
  );
  return compute(...keuzes);
}

/** @type {[string, Record<string, string>, string[]][]} */
const VOLGORDEN = [
  ["farthest apart comes first, however few stand there", { a: "hhss", b: "hhhn" }, ["b", "a"]],
  ["of those first where most stand at both ends", { a: "hhhn", b: "hhnn" }, ["b", "a"]],
  ["then where fewest stand between", { a: "hhsn", b: "hnn" }, ["b", "a"]],
  ["then what most could see", { a: "hn??", b: "hn?", c: "hhn" }, ["c", "a", "b"]],
  ["and at last in the order of the kijkraam", { b: "hn", a: "hn", c: "hs" }, ["a", "b", "c"]],
  [
    "what differs by not seeing alone comes last, most evenly divided first",
    { a: "h???", b: "hh??", c: "hs" },
    ["c", "b", "a"],
  ],
  ["who could not see it is at no end", { a: "h??", b: "hss?", c: "hn??" }, ["c", "b", "a"]],
];

for (const [wat, rijen, volgorde] of VOLGORDEN) {
  test(`what differs is sorted by what a group sees in its dots: ${wat}`, () => {
    assert.deepEqual(idsOf(computeRijen(rijen).anders), volgorde);
  });
}

test("two who differ weigh no more than a team that is split", () => {
  const beeld = compute(
    { a: "herkenbaar", b: "herkenbaar" },
    { a: "nog-niet", b: "herkenbaar" },
    { b: "nog-niet" },
    {
      b: "nog-niet",
    },
  );
  assert.deepEqual(idsOf(beeld.anders), ["b", "a"]);
});

test("an answer under an id that was taken over counts", () => {
  const [invalshoek] = BRIL.invalshoeken;
  const ingredienten = [{ ...invalshoek.ingredienten[0], vervangt: ["vroeger"] }];
  const vernieuwd = { ...BRIL, invalshoeken: [{ ...invalshoek, ingredienten }] };
  const { eens } = computeGroepsbeeld(vernieuwd, [createLid({ vroeger: "soms" }), createLid({ a: "soms" })]);
  assert.deepEqual(
    eens.map(({ aantal }) => aantal),
    [2],
  );
});

/**
 * @param {import("../../../../plugins/casuskijker/theme/kern/profiel/profiel.js").Kijkraam} kijkraam
 * @param {import("../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng[]} leden
 */
function look(kijkraam, leden, namen = false) {
  const ronde = createRonde({ id: "r1", datum: "2026-11-24", leden });
  const [beeld] = listBeelden(ronde);
  const over = { zin: "verhaal ‘De trap’", casus: null };
  return { ...beeld, kijkraam, heel: kijkraam, rest: [], isBekend: false, over, ronde, namen, groep: "Team Noord" };
}

const punt = { tekst: "Bellen", wie: "Noor", wanneer: "", bij: null };

test("the text of a group has every part, names only when asked, and no total and no mean", () => {
  const groep = [createLid({ a: "herkenbaar", b: "soms" }, "Bert"), createLid({ a: "soms", b: "soms" }, "Anna")];
  const { invalshoeken } = BRIL;
  const ingredienten = invalshoeken[0].ingredienten.map((item) => ({ ...item, woorden: `Zin van ${item.id}.` }));
  const kijkraam = { ...BRIL, invalshoeken: [{ ...invalshoeken[0], ingredienten }] };
  const anoniem = writeGroepTekst(look(kijkraam, groep), [punt]);
  assert.doesNotMatch(anoniem, /Anna|Bert|gemiddeld|totaal|%/i);
  assert.match(anoniem, /^Samen gezien: Een bril\nverhaal ‘De trap’\nTeam Noord\n24 november 2026\n/);
  assert.match(anoniem, /Met twee deelnemers ben je niet anoniem/);
  assert.match(anoniem, /- Titel van a: 1 herkenbaar, 1 soms, van twee mensen\.\n {2}Zin van a\.\n/);
  const [a, ...rest] = ingredienten;
  const client = {
    ...kijkraam,
    invalshoeken: [{ ...invalshoeken[0], ingredienten: [{ ...a, alleen_client: true }, ...rest] }],
  };
  const eigen = groep.map((lid) => ({ ...lid, casus: null }));
  const navragen = writeGroepTekst(look(client, eigen), []);
  assert.match(navragen, /Zin van a\.\n {2}Alleen de cliënt zelf kan dit zeggen\. Vraag het na\.\n/);
  assert.match(writeGroepTekst(look(client, groep), []), /\n {2}Alleen .+ in het verhaal over\?\n/);
  assert.match(anoniem, /Titel van c\. Niemand keek hiernaar\.\n- Titel van d/);
  assert.match(anoniem, /Afspraken\n- Bellen · wie: Noor\n$/);
  const metNamen = writeGroepTekst(look(kijkraam, groep, true), []);
  assert.match(metNamen, / {2}soms: Anna en Bert/);
  assert.doesNotMatch(metNamen, /Afspraken|niet anoniem/);
});

test("the text says at which point something was agreed, and what was talked about", () => {
  const groep = [createLid({ a: "herkenbaar" }), createLid({ a: "soms" }), createLid({ a: "soms" })];
  const beeld = look(BRIL, groep);
  const besproken = [{ kijkraam: BRIL.slug, casus: beeld.casus, bij: "a" }];
  const bij = { ...punt, bij: "a" };
  const tekst = writeGroepTekst({ ...beeld, ronde: { ...beeld.ronde, besproken } }, [bij, punt], {
    describeWaar: (each) => (each.bij ? "Titel van a" : ""),
  });
  assert.match(
    tekst,
    /Besproken\n- Titel van a\n\nAfspraken\n- Titel van a: Bellen · wie: Noor\n- Bellen · wie: Noor\n$/,
  );
});

test("whom the names of the others give away is said before they are shown", () => {
  const leden = (/** @type {string[]} */ ...namen) => namen.map((naam) => createLid({ a: "soms" }, naam));
  assert.match(describeZonderNaam(leden("Anna", "Bert", "Cor", "")), /^Eén van jullie gaf geen naam\./);
  assert.match(describeZonderNaam(leden("Anna", "", "")), /^Twee van jullie gaven geen naam\./);
  assert.equal(describeZonderNaam(leden("Anna", "", "", "")), "");
  assert.equal(describeZonderNaam(leden("", "")), "");
  assert.equal(describeZonderNaam(leden("Anna", "Bert")), "");
});

test("a mean is shown only on a schaal that asks for it, with its n", () => {
  const posities = (BRIL.schaal?.posities ?? []).map((each, nummer) => ({ ...each, waarde: nummer + 1 }));
  const schaal = { id: "s", naam: "S", gemiddelde: true, posities };
  const groep = [createLid({ a: "herkenbaar" }), createLid({ a: "soms" }), createLid({})];
  const tekst = writeGroepTekst(look({ ...BRIL, schaal }, groep), []);
  assert.match(tekst, /Twee van de drie keken hiernaar\. Gemiddeld 1,5 over 2 antwoorden\./);
  assert.equal(tekst.match(/Gemiddeld/g)?.length, 1);
});

test("how many there are is said as people say it", () => {
  const tekst = (/** @type {number} */ aantal) =>
    writeGroepTekst(
      look(
        BRIL,
        Array.from({ length: aantal }, (_, nummer) => createLid(nummer ? { b: "soms" } : { a: "soms", b: "soms" })),
      ),
      [],
    );
  assert.match(tekst(1), /van één mens\..* Voeg nog iemand toe/s);
  assert.match(tekst(3), /van drie mensen\..*Titel van b: .*van drie mensen\.\n.* Eén van de drie keek hiernaar\./s);
  assert.match(tekst(13), /van 13 mensen/);
  assert.equal(describeInbreng(createLid({ a: "soms" }, "Anna"), BRIL), "Een bril: 1 punt bekeken, met de naam ‘Anna’");
  assert.match(describeInbreng(createLid({}), BRIL), /zonder naam$/);
});
