// The outcome of a dossier: every ingrediënt in exactly one list, nothing lost, and never one figure over all.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  describeDossier,
  ROLLEN,
  setAntwoord,
  setPunten,
} from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { computeGesprek } from "../../../../plugins/casuskijker/theme/kern/profiel/gesprek.js";
import {
  bringUpToDate,
  computeProfiel,
  nameLijst,
} from "../../../../plugins/casuskijker/theme/kern/profiel/profiel.js";
import { writeTekst } from "../../../../plugins/casuskijker/theme/kern/profiel/tekst.js";
import { createGesprek, createKijkraam, fillIn, keuzes, PEILING, VEERTIG } from "../../hulp/kijkraam.js";

test("beside a casus nobody is told to ask a cliënt who is not there, nor to grow in work of somebody else", () => {
  assert.equal(nameLijst("navragen", { casus: null }), "Vraag na bij de cliënt");
  assert.equal(nameLijst("groei", { casus: "de-brief" }), "Zie je nog niet");
  assert.equal(nameLijst("groei", { casus: null }), "Hier kun je groeien");
});

test("the lists of a cliënt are called after what was chosen: they have no work that could grow", () => {
  const posities = [
    { id: "hielp", naam: "hielp mij", groep: "zichtbaar", waarde: null },
    { id: "gemist", naam: "miste ik", groep: "groei", waarde: null },
  ];
  const kijkraam = /** @type {any} */ ({ schaal: { id: "hulp", naam: "Hielp dit?", gemiddelde: false, posities } });
  assert.equal(nameLijst("groei", { casus: null, rol: "client" }, kijkraam), "Miste ik");
  assert.equal(nameLijst("groei", { casus: "de-brief", rol: "client" }, kijkraam), "Zie je nog niet");
  assert.equal(nameLijst("open", { casus: null, rol: "client" }, kijkraam), "Nog niet bekeken");
  assert.equal(nameLijst("groei", { casus: null, rol: "zelf" }, kijkraam), "Hier kun je groeien");
});

test("what somebody could not see is called as the position says it, whoever looks and at whatever", () => {
  const kijkraam = createKijkraam({ posities: ["klopt", "weet ik niet"] });
  const [klopt, weetNiet] = kijkraam.schaal?.posities ?? [];
  const eigen = /** @type {any} */ ({ ...kijkraam, schaal: { posities: [klopt, { ...weetNiet, groep: "navragen" }] } });
  for (const rol of /** @type {const} */ (["zelf", "team", "client"]))
    for (const casus of [null, "de-brief"]) assert.equal(nameLijst("ongezien", { casus, rol }, eigen), "Weet ik niet");
});

const BRIL = createKijkraam({ perDeel: 7 });
const rollen = fc.constantFrom(.../** @type {(keyof typeof ROLLEN)[]} */ (Object.keys(ROLLEN)));

/**
 * @param {import("../../hulp/kijkraam.js").Kijkraam} kijkraam
 * @param {string[]} ids Those of which only a cliënt can say.
 */
function forClient(kijkraam, ids) {
  const mark = (/** @type {import("../../hulp/kijkraam.js").Kijkraam["invalshoeken"][0]} */ deel) => ({
    ...deel,
    ingredienten: deel.ingredienten.map((each) => ({ ...each, alleen_client: ids.includes(each.id) })),
  });
  return { ...kijkraam, invalshoeken: kijkraam.invalshoeken.map(mark) };
}

test("every ingrediënt is in exactly one list, and the parts count the same", () => {
  fc.assert(
    fc.property(keuzes, rollen, fc.subarray(VEERTIG), (gekozen, rol, client) => {
      const kijkraam = forClient(BRIL, client);
      const { lijsten, delen, totaal, bekeken } = computeProfiel(
        kijkraam,
        describeDossier(fillIn(kijkraam, gekozen), { rol }),
      );
      const ids = Object.values(lijsten).flatMap((plaatsen) => plaatsen.map(({ ingredient }) => ingredient.id));
      assert.deepEqual(ids.sort(), VEERTIG.toSorted());
      assert.deepEqual([totaal, bekeken], [40, Object.keys(gekozen).length]);
      for (const [soort, plaatsen] of Object.entries(lijsten)) {
        const samen = delen.reduce((sum, deel) => sum + deel.aantallen[/** @type {keyof typeof lijsten} */ (soort)], 0);
        assert.equal(samen, plaatsen.length);
      }
      assert.ok(delen.every(({ gemiddelde }) => gemiddelde === null));
    }),
  );
});

test("what only a cliënt can say is to be asked, unless the cliënt filled it in", () => {
  const kijkraam = forClient(BRIL, ["ingredient-1"]);
  const dossier = fillIn(kijkraam, { "ingredient-1": "herkenbaar" });
  assert.equal(computeProfiel(kijkraam, dossier).lijsten.navragen.length, 1);
  const { lijsten } = computeProfiel(kijkraam, describeDossier(dossier, { rol: "client" }));
  assert.deepEqual([lijsten.navragen.length, lijsten.zichtbaar.length], [0, 1]);
});

test("in a casus nobody can be asked: what only the cliënt can say there is kept and shown as any other choice", () => {
  const kijkraam = forClient(createKijkraam({ ids: ["a", "b", "c"] }), ["b", "c"]);
  const bij = (/** @type {Record<string, string>} */ gekozen) => ({ ...fillIn(kijkraam, gekozen), casus: "de-brief" });
  const dossier = bij({ a: "herkenbaar", b: "nog-niet", c: "niet-te-zien" });
  const { delen, isKlaar } = computeProfiel(kijkraam, dossier);
  const leeg = { deels: 0, navragen: 0, open: 0 };
  assert.deepEqual([delen[0].aantallen, isKlaar], [{ ...leeg, zichtbaar: 1, groei: 1, ongezien: 1 }, true]);
  assert.doesNotMatch(writeTekst(kijkraam, dossier, "De brief"), /cliënt|vermoeden/);
  assert.ok(!computeProfiel(kijkraam, bij({ a: "herkenbaar" })).isKlaar);
});

test("what somebody could not see is only the cliënt's to say where it is marked so", () => {
  const kijkraam = forClient(createKijkraam({ perDeel: 20 }), ["ingredient-1", "ingredient-2", "ingredient-3"]);
  const niet = ["ingredient-0", "ingredient-1", "ingredient-20"].map((id) => [id, "niet-te-zien"]);
  const dossier = fillIn(kijkraam, { ...Object.fromEntries(niet), "ingredient-2": "herkenbaar" });
  const { lijsten, delen } = computeProfiel(kijkraam, dossier);
  const ids = (/** @type {"navragen" | "ongezien"} */ soort) => lijsten[soort].map(({ ingredient }) => ingredient.id);
  assert.deepEqual(ids("navragen"), ["ingredient-1", "ingredient-2"]);
  assert.deepEqual(ids("ongezien"), ["ingredient-0", "ingredient-20"]);
  assert.deepEqual(
    delen.map(({ aantallen }) => [aantallen.navragen, aantallen.ongezien]),
    [
      [2, 1],
      [0, 1],
    ],
  );
  const tekst = writeTekst(kijkraam, dossier, "").replaceAll(": geheim", "");
  const client = "Vraag na bij de cliënt\n- Titel van ingredient-1\n- Titel van ingredient-2 (je vermoeden: ";
  assert.ok(tekst.includes(client), tekst);
  assert.match(tekst, /\n\nNiet-te-zien\n- Titel van ingredient-0\n- Titel van ingredient-20\n\n/);
});

test("an answer to what is no longer asked, or a position that is gone, is kept and shown apart", () => {
  const dossier = fillIn(BRIL, { weg: "soms", "ingredient-1": "bestaat-niet", "ingredient-2": "soms" });
  const { vervallen, lijsten } = computeProfiel(BRIL, dossier);
  assert.deepEqual(vervallen.map(({ id }) => id).sort(), ["ingredient-1", "weg"]);
  assert.equal(lijsten.open.length, 39);
});

test("a mean is there only on a schaal that asks for it, per part and with its n", () => {
  const posities = (BRIL.schaal?.posities ?? []).map((each, nummer) => ({ ...each, waarde: nummer }));
  const kijkraam = { ...BRIL, schaal: { id: "s", naam: "S", gemiddelde: true, posities } };
  const { delen } = computeProfiel(kijkraam, fillIn(kijkraam, { "ingredient-0": "soms", "ingredient-1": "nog-niet" }));
  assert.deepEqual(delen[0].gemiddelde, { waarde: 1.5, aantal: 2 });
  assert.equal(delen[1].gemiddelde, null);
});

/** @param {import("../../hulp/kijkraam.js").Kijkraam} kijkraam */
function rename(kijkraam) {
  const [eerste, ...rest] = kijkraam.invalshoeken;
  const [oud, ...andere] = eerste.ingredienten;
  const ingredienten = [{ ...oud, id: "nieuw", vervangt: ["heel-oud", oud.id] }, ...andere];
  return { ...kijkraam, versie: 2, invalshoeken: [{ ...eerste, ingredienten }, ...rest] };
}

test("an answer and a point go along to the id of today, once", () => {
  const dossier = setPunten(fillIn(BRIL, { "ingredient-0": "soms", "ingredient-1": "soms" }), [
    { tekst: "t", wie: "", wanneer: "", bij: "ingredient-0" },
    { tekst: "u", wie: "", wanneer: "", bij: "ingredient-1" },
  ]);
  const nu = bringUpToDate(rename(BRIL), dossier);
  assert.deepEqual(Object.keys(nu.antwoorden).sort(), ["ingredient-1", "nieuw"]);
  assert.deepEqual([nu.punten.map(({ bij }) => bij), nu.kijkraam_versie], [["nieuw", "ingredient-1"], 2]);
  assert.deepEqual(bringUpToDate(rename(BRIL), nu), nu);
});

test("an answer under the id of today is not written over by an older one", () => {
  const dossier = fillIn(BRIL, { nieuw: "soms", "ingredient-0": "herkenbaar" });
  const nu = bringUpToDate(rename(BRIL), dossier);
  assert.equal(nu.antwoorden.nieuw.positie, "soms");
  assert.equal(nu.antwoorden["ingredient-0"].positie, "herkenbaar");
});

test("bringing up to date loses no answer", () => {
  fc.assert(
    fc.property(keuzes, (gekozen) => {
      const nu = bringUpToDate(rename(BRIL), fillIn(BRIL, gekozen));
      const posities = Object.values(nu.antwoorden).map(({ positie }) => positie);
      assert.deepEqual(posities.sort(), Object.values(gekozen).sort());
    }),
  );
});

const GESPREK = createGesprek({ eerst: ["a", "b"], dan: ["c"] });
const PUNTEN = [
  { tekst: "Bellen", wie: "Noor", wanneer: "morgen", bij: "eerst" },
  { tekst: "Schrijven", wie: "", wanneer: "", bij: "weg" },
  { tekst: "", wie: "", wanneer: "", bij: "dan" },
];
const BESPROKEN = setPunten(
  setAntwoord(setAntwoord(fillIn(GESPREK, {}), "a", { notitie: "Gezegd." }), "weg", { notitie: "Ooit gezegd." }),
  PUNTEN,
);

test("a gesprek gives the themes about which something was said, and apart what belongs to none any more", () => {
  const { themas, notities, afspraken } = computeGesprek(GESPREK, BESPROKEN);
  assert.deepEqual(themas, [
    { titel: "Thema eerst", notities: [{ vraag: "Vraag a?", notitie: "Gezegd." }], afspraken: [PUNTEN[0]] },
  ]);
  assert.deepEqual([notities.map(({ id }) => id), afspraken], [["weg"], [PUNTEN[1]]]);
});

test("an agreement goes along to the theme that took the place of its own", () => {
  const [eerst, dan] = GESPREK.invalshoeken;
  const nieuw = { ...GESPREK, invalshoeken: [{ ...eerst, id: "begin", vervangt: ["eerst"] }, dan] };
  assert.deepEqual(
    bringUpToDate(nieuw, BESPROKEN).punten.map(({ bij }) => bij),
    ["begin", "weg", "dan"],
  );
});

test("the text of a dossier has every list with its notes, its points, and what is gone", () => {
  const dossier = setPunten(fillIn(BRIL, { "ingredient-1": "herkenbaar", weg: "soms" }), [
    { tekst: "Stoel", wie: "Noor", wanneer: "", bij: null },
  ]);
  const tekst = writeTekst(BRIL, setAntwoord(dossier, "ingredient-1", { notitie: "" }), "");
  assert.match(tekst, /^Een bril\nMijn praktijk, voor mezelf, /);
  assert.match(tekst, /1 van 40 bekeken\. Dit is een beeld, geen meting\.\n\nZie je terug\n- Titel van ingredient-1\n/);
  assert.match(tekst, /Wat pak ik op\?\n- Stoel · wie: Noor\n\nVervallen\n- weg · soms · geheim\n$/);
  assert.match(writeTekst(BRIL, { ...dossier, casus: "x" }, "De brief"), /\nVerhaal ‘De brief’, /);
  const [{ ingredienten, ...deel }] = BRIL.invalshoeken;
  const client = ingredienten.map((item) => ({ ...item, alleen_client: true }));
  const vermoed = writeTekst({ ...BRIL, invalshoeken: [{ ...deel, ingredienten: client }] }, dossier, "");
  assert.match(vermoed, /Vraag na bij de cliënt\n- Titel van ingredient-1 \(je vermoeden: herkenbaar\)/);
});

test("the text of what is summed up nowhere has every choice with its note, under its own invalshoek", () => {
  const peiling = { ...BRIL, eigenschappen: PEILING };
  fc.assert(
    fc.property(keuzes, (gekozen) => {
      const tekst = writeTekst(peiling, fillIn(peiling, gekozen), "");
      assert.ok(tekst.includes(`\n\n${Object.keys(gekozen).length} van 40 bekeken.\n`));
      for (const [id, positie] of Object.entries(gekozen))
        assert.ok(tekst.includes(`\n- Titel van ${id}: ${positie} · geheim\n`));
      assert.equal(tekst.match(/^- /gm)?.length ?? 0, Object.keys(gekozen).length);
    }),
  );
  const tekst = writeTekst(peiling, fillIn(peiling, { "ingredient-0": "soms", "ingredient-7": "nog-niet" }), "");
  assert.match(
    tekst,
    /\nDeel 0\n- Titel van ingredient-0: soms · geheim\n\nDeel 1\n- Titel van ingredient-7: nog-niet/,
  );
});

test("a note without a choice is in the text too", () => {
  const peiling = { ...BRIL, eigenschappen: PEILING };
  const dossier = setAntwoord(fillIn(peiling, {}), "ingredient-3", { notitie: "Nog vragen." });
  assert.match(
    writeTekst(peiling, dossier, ""),
    /0 van 40 bekeken\.\n\nDeel 0\n- Titel van ingredient-3: Nog vragen\.\n$/,
  );
});

test("the text of a gesprek has its themes and agreements", () => {
  const tekst = writeTekst(GESPREK, describeDossier(BESPROKEN, { rol: "team" }), "");
  assert.match(tekst, /^Een gesprek\nOnze praktijk, samen, als team, /);
  assert.match(tekst, /Thema eerst\n- Vraag a\?\n {2}Gezegd\.\nAfgesproken:\n- Bellen · wie: Noor · wanneer: morgen\n/);
  assert.match(tekst, /Vervallen\n- weg · Ooit gezegd\.\n- Schrijven\n$/);
  const alleenAfspraak = setPunten(fillIn(GESPREK, {}), PUNTEN.slice(0, 1));
  assert.match(writeTekst(GESPREK, alleenAfspraak, ""), /\nThema eerst\nAfgesproken:\n- Bellen/);
});
