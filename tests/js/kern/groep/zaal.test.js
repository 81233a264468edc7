// Every number on the screen is the number of people in the room: whoever comes, comes back, hands over twice, looks at
// another casus, with other eyes, or is taken out.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nameBeeld } from "../../../../plugins/casuskijker/theme/kern/groep/beelden.js";
import { addInbrengen, createGroep, dropLid } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import {
  describeGekeken,
  describeInbreng,
  describeSpreiding,
  nameLeden,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep-zinnen.js";
import { mergePerRonde } from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import { describeOnbekend, describeOver } from "../../../../plugins/casuskijker/theme/kern/groep/over-zinnen.js";
import {
  describeAntwoorden,
  describeEerder,
  nameRonde,
  nameRondeWie,
} from "../../../../plugins/casuskijker/theme/kern/groep/ronde-zinnen.js";
import { openRonde } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import {
  describeKlein,
  describeMensen,
  describeVormen,
  nameGetallen,
} from "../../../../plugins/casuskijker/theme/kern/groep/stippen-zinnen.js";
import { nameWie } from "../../../../plugins/casuskijker/theme/kern/groep/wie-zinnen.js";
import { findZicht } from "../../../../plugins/casuskijker/theme/kern/groep/zicht.js";
import { computeSpreidingen } from "../../../../plugins/casuskijker/theme/kern/groepsbeeld/groepsbeeld.js";
import { LID } from "../../hulp/bestanden.js";
import { createKijkraam, POSITIES } from "../../hulp/kijkraam.js";

/**
 * @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {{soort: "deelt" | "nieuwe ronde" | "gaat eruit" | "ander tabblad", wie: number, rol: Inbreng["rol"],
 *   casus: string | null, posities: Record<string, string>}} Daad
 */

const IDS = ["a", "b", "c"];
const KIJKRAAM = createKijkraam({ ids: IDS });
const WOORDEN = ["nul", "één", "twee", "drie", "vier", "vijf", "zes"];

/** @type {import("fast-check").Arbitrary<Daad[]>} */
const daden = fc.array(
  fc.record({
    soort: fc.constantFrom("deelt", "deelt", "deelt", "deelt", "nieuwe ronde", "gaat eruit", "ander tabblad"),
    wie: fc.integer({ min: 0, max: 5 }),
    rol: fc.constantFrom(null, "zelf", "collega", "docent", "client", "team"),
    casus: fc.constantFrom(null, "p1n2k"),
    posities: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...POSITIES), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  }),
  { maxLength: 30 },
);

/** @param {Daad} daad @returns {Inbreng} */
function handOver({ wie, rol, casus, posities }) {
  return { ...LID, kijkraam: KIJKRAAM.slug, kenmerk: `lid${wie}aaa`, naam: "", rol, casus, posities, gewijzigd: null };
}

/**
 * @param {Daad[]} alle
 * @returns {{groep: Groep, zaal: Map<string, Map<number, Inbreng>>}} The group, and by ronde who was in the room, as
 *   somebody with a pencil keeps it.
 */
function play(alle) {
  let dag = new Date(2026, 0, 1, 10);
  let groep = createGroep(dag);
  /** @type {Map<string, Map<number, Inbreng>>} */
  const zaal = new Map([[groep.rondes[0].id, new Map()]]);
  for (const daad of alle) {
    const { id } = groep.rondes[groep.rondes.length - 1];
    const hier = /** @type {Map<number, Inbreng>} */ (zaal.get(id));
    if (daad.soort === "nieuwe ronde" && hier.size > 0) {
      dag = new Date(dag.getTime() + 30 * 24 * 60 * 60 * 1000);
      groep = openRonde(groep, dag);
      zaal.set(groep.rondes[groep.rondes.length - 1].id, new Map());
    } else if (daad.soort === "deelt") {
      const lid = handOver(daad);
      groep = addInbrengen(groep, [lid], dag, id).groep;
      // A code of before says neither eyes nor casus, and takes the place of neither.
      const lag = hier.get(daad.wie);
      hier.set(daad.wie, lid.rol === null && lag ? { ...lid, rol: lag.rol, casus: lag.casus } : lid);
    } else if (daad.soort === "gaat eruit") {
      groep = dropLid(groep, handOver(daad), dag, id);
      hier.delete(daad.wie);
    } else if (daad.soort === "ander tabblad") groep = mergePerRonde(parseGroep(writeGroep(groep)), groep);
  }
  return { groep, zaal };
}

/** @param {string} zin @returns {number} All numbers in it together, as words or figures. */
function addUp(zin) {
  const getallen = zin.match(/\p{L}+|\d+/gu) ?? [];
  return getallen.reduce((som, each) => {
    if (/^\d+$/.test(each)) return som + Number(each);
    return som + Math.max(WOORDEN.indexOf(each), each === "een" ? 1 : 0);
  }, 0);
}

test("every number on the screen is the number of people in the room", () => {
  fc.assert(
    fc.property(daden, (alle) => {
      const { groep, zaal } = play(alle);
      for (const { id, leden } of groep.rondes) {
        const mensen = [...(zaal.get(id)?.values() ?? [])];
        assert.equal(leden.length, mensen.length);
        const sleutels = new Set(mensen.map(nameBeeld));
        for (const sleutel of sleutels)
          checkBeeld(
            groep,
            id,
            mensen.filter((lid) => nameBeeld(lid) === sleutel),
          );
      }
    }),
    { numRuns: 300 },
  );
});

/**
 * @param {Groep} groep
 * @param {string} ronde
 * @param {Inbreng[]} mensen Who was in the room and looked at this.
 */
function checkBeeld(groep, ronde, mensen) {
  const { beeld } = findZicht(groep, { ronde, sleutel: nameBeeld(mensen[0]) }, () => true);
  assert.ok(beeld);
  const { aantallen, leden, n } = beeld;
  const ernaast = mensen.filter(({ rol }) => rol === "docent" || rol === "client").length;
  assert.equal(n, mensen.length - ernaast);
  // Shapes and numbers alike: who stands beside it is said apart, and everybody once.
  assert.equal(addUp(describeMensen(aantallen)), mensen.length);
  assert.equal(addUp(nameWie(aantallen)), mensen.length);
  assert.equal(addUp(nameGetallen(aantallen)), mensen.length);
  for (const spreiding of computeSpreidingen(KIJKRAAM, leden)) {
    const keken = mensen.filter(({ posities }) => Object.hasOwn(posities, spreiding.ingredient.id));
    const geteld = keken.filter(({ rol }) => rol !== "docent" && rol !== "client").length;
    for (const { positie, wie } of spreiding.plekken)
      assert.equal(wie.length, keken.filter(({ posities }) => posities[spreiding.ingredient.id] === positie.id).length);
    const [som, van] = describeSpreiding(spreiding, leden).split(/(?=van )/);
    if (van) assert.deepEqual([addUp(som), addUp(van.split(";")[0])], [geteld, geteld]);
    assert.equal(addUp(describeSpreiding(spreiding, leden).replace(/van \p{L}+ /u, "")), keken.length);
    const zin = describeGekeken(spreiding, leden);
    if (keken.length > 0) assert.equal(zin === "", geteld === n);
    else assert.equal(zin, "Niemand keek hiernaar.");
  }
}

test("who looks with other eyes is a shape and a word beside the number", () => {
  const aantallen = { collega: 5, docent: 0, client: 1, team: 0 };
  assert.equal(describeMensen(aantallen), "Hier staan de antwoorden van vijf collega’s, en van een cliënt.");
  assert.equal(nameWie(aantallen), "5 collega’s en 1 cliënt");
  assert.equal(nameGetallen({ ...aantallen, docent: 2 }), "5 + 2\u00a0▲ + 1\u00a0◆");
  const vormen = "Eén teken is één mens: ● collega en ◆ cliënt. ‘Cliënt’ is hier wie invulde als de cliënt zelf.";
  assert.equal(describeVormen(aantallen), vormen);
  assert.match(describeKlein(aantallen), /enige cliënt meekijkt, is aan de vorm te herkennen/);
  const alleen = { collega: 0, docent: 2, client: 0, team: 0 };
  assert.equal(describeMensen(alleen), "Hier staan de antwoorden van twee docenten.");
  assert.equal(nameGetallen(alleen), "2\u00a0▲");
  const teams = { collega: 0, docent: 0, client: 0, team: 2 };
  assert.equal(describeMensen(teams), "Hier staan de antwoorden van twee teams.");
  assert.equal(describeVormen(teams), "Eén vierkant is één team.");
  assert.equal(describeKlein(teams), "");
});

test("the words of an ingrediënt count colleagues, and say apart what others chose", () => {
  const leden = /** @type {const} */ (["zelf", "collega", "client", "docent", "client"]).map((rol, wie) =>
    handOver({ soort: "deelt", wie, rol, casus: null, posities: { a: wie < 3 ? "soms" : "nog-niet" } }),
  );
  const [a, b] = computeSpreidingen(KIJKRAAM, leden);
  assert.equal(
    describeSpreiding(a, leden),
    "2 soms, van twee collega’s; docent: 1 nog-niet; cliënten: 1 soms, 1 nog-niet",
  );
  assert.equal(describeSpreiding(b, leden), "");
  const [alleen] = computeSpreidingen(
    KIJKRAAM,
    leden.map((lid) => (lid.rol === "client" ? lid : { ...lid, posities: {} })),
  );
  assert.equal(describeSpreiding(alleen, leden), "cliënten: 1 soms, 1 nog-niet");
  assert.equal(describeGekeken(alleen, leden), "Geen van de twee collega’s keek hiernaar.");
  const met = [{ ...leden[0], naam: "Anna" }, { ...leden[2], naam: "Bep" }, leden[3], leden[1]];
  assert.equal(nameLeden([0, 1, 2, 3], met), "Anna, Bep (cliënt), 1 zonder naam en 1 docent zonder naam");
  assert.equal(describeInbreng(met[1], KIJKRAAM), "Een bril: 1 punt bekeken, als cliënt, met de naam ‘Bep’");
});

test("a picture says what it is about, and what is not known of it", () => {
  const bekend = new Map([["p1n2k", { slug: "de-trap", titel: "De trap" }]]);
  assert.deepEqual(describeOver("p1n2k", bekend), { zin: "verhaal ‘De trap’", casus: bekend.get("p1n2k") });
  assert.equal(describeOver("zzzzz", bekend).zin, "een verhaal dat niet op deze site staat");
  assert.equal(describeOver("p1n2k", null).zin, "een verhaal");
  assert.equal(describeOver(null, bekend).zin, "zonder verhaal");
  const leden = /** @type {const} */ ([null, "zelf", null]).map((rol, wie) =>
    handOver({ soort: "deelt", wie, rol, casus: null, posities: { a: "soms" } }),
  );
  const zeg = (/** @type {Inbreng[]} */ ...wie) =>
    describeOnbekend({ casus: null, leden: wie, onbekend: wie.filter(({ rol }) => rol === null).length, ronde: {} });
  assert.match(zeg(leden[1]), /naar wie of wat jullie keken, spraken jullie zelf af/);
  assert.match(zeg(leden[0], leden[2]), /een code van vroeger zegt niet naar wie/);
  assert.match(zeg(...leden), /Let op: 2 codes zijn van vroeger/);
  assert.match(zeg(leden[0], leden[1]), /Let op: één code is van vroeger/);
  assert.equal(describeOnbekend({ casus: "p1n2k", leden, onbekend: 0, ronde: {} }), "");
});

test("what a group holds is said by its last ronde, and people of two pictures are never added up", () => {
  const lid = (/** @type {number} */ wie, /** @type {string | null} */ casus) =>
    handOver({ soort: "deelt", wie, rol: "zelf", casus, posities: { a: "soms" } });
  const leeg = createGroep(new Date(2026, 9, 12));
  assert.equal(describeAntwoorden(leeg), "antwoorden van 0 mensen");
  const toen = addInbrengen(leeg, [lid(1, null), lid(2, null), lid(3, "p1n2k")], new Date(2026, 9, 12)).groep;
  assert.equal(describeAntwoorden(toen), "antwoorden in 2 beelden");
  const nu = addInbrengen(openRonde(toen, new Date(2026, 10, 9)), [lid(1, null)], undefined, "2026-11-09").groep;
  assert.equal(describeAntwoorden(nu), "antwoorden van 1 mens");
  assert.deepEqual([leeg, toen, nu].map(describeEerder), ["", "", "1 eerdere ronde"]);
  const veel = ["aaaaa", "bbbbb", "ccccc", "ddddd"].map((casus, wie) => lid(wie, casus));
  assert.equal(nameRondeWie({ leden: veel }), "4 beelden");
  assert.equal(nameRonde({ naam: "Najaar", datum: "2026-11-09" }), "Najaar, 9 november 2026");
});

test("one looks at the ronde of now until another is chosen, and one that is empty or gone hides nothing", () => {
  const lid = (/** @type {number} */ wie) =>
    handOver({ soort: "deelt", wie, rol: "zelf", casus: null, posities: { a: "soms" } });
  const toen = addInbrengen(createGroep(new Date(2026, 9, 12)), [lid(1)], new Date(2026, 9, 12)).groep;
  const nu = openRonde(toen, new Date(2026, 10, 9));
  const zie = (/** @type {string} */ ronde) => findZicht(nu, { ronde, sleutel: "" }, () => true);
  assert.deepEqual([zie("").ronde.id, zie("").beeld], ["2026-11-09", null]);
  assert.deepEqual(
    zie("").rondes.map(({ id }) => id),
    ["2026-11-09", "2026-10-12"],
  );
  assert.equal(zie("2026-10-12").beeld?.n, 1);
  assert.equal(zie("weg").ronde.id, "2026-11-09");
  assert.equal(findZicht(nu, { ronde: "2026-10-12", sleutel: "" }, () => false).beeld, null);
});
