// What the published schemas call valid the code reads, and the other way round: at every limit, and with any value.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BESTAND_2, DOSSIER, GROEP, LID, LID_1, put, RONDE } from "../../hulp/bestanden.js";
import { ajv, GOED, LEZERS, VALID } from "../../hulp/schemas.js";
import { SESSIE } from "../../hulp/sessie.js";

/** @typedef {import("../../hulp/schemas.js").Soort} Soort */
/** @typedef {(string | number)[]} Pad */

/** @param {number} aantal @param {unknown} value */
const many = (aantal, value) =>
  Object.fromEntries(Array.from({ length: aantal }, (_, nummer) => [`id-${nummer}`, value]));
/** @param {number} aantal */
const long = (aantal) => "x".repeat(aantal);
/** @param {unknown} value @returns {(aantal: number) => unknown[]} */
const times = (value) => (aantal) => Array(aantal).fill(value);

const D = ["onderdelen", 0];
const D1 = ["dossiers", 0];
const R = ["onderdelen", 1];
const G = ["onderdelen", 2];
const S = ["onderdelen", 3];
const I = ["onderdelen", 7];
const W = ["groep", "rondes", 0];
const L = [...W, "leden", 0];
const A = ["groep", "afspraken", 0];
const AFSPRAAK = GROEP.afspraken[0];
/** @param {number} aantal Rondes, each of a day of its own. */
const rondes = (aantal) => Array.from({ length: aantal }, (_, nummer) => ({ ...RONDE, id: `r${nummer}` }));
/** @type {[Soort, Pad, (aantal: number) => unknown, number][]} */
const LIMITS = [
  ["dossier", [...D, "naam"], long, 120],
  ["dossier", [...D, "id"], long, 200],
  ["dossier", [...D, "kijkraam_versie"], (aantal) => aantal, 1_000_000],
  ["dossier", [...D, "antwoorden", "eerst-kijken", "notitie"], long, 4000],
  ["dossier", [...D, "antwoorden"], (aantal) => many(aantal, { positie: "soms" }), 1000],
  ["dossier", [...D, "alleen"], times("kijken"), 1000],
  ["dossier", [...D, "alleen"], (aantal) => [long(aantal)], 200],
  ["dossier", [...D, "punten"], times({ tekst: "t" }), 100],
  ["dossier", [...D, "punten", 0, "tekst"], long, 500],
  ["dossier", [...D, "punten", 0, "wie"], long, 500],
  ["dossier", ["onderdelen"], times(BESTAND_2.onderdelen[0]), 1000],
  ["dossier", ["onderdelen"], times(BESTAND_2.onderdelen[1]), 1000],
  ["dossier", ["onderdelen"], times(BESTAND_2.onderdelen[2]), 100],
  ["dossier", ["onderdelen"], times({ soort: "les", formaat: 1 }), 3000],
  ["dossier", [...D, "soort"], long, 40],
  ["dossier", [...R, "antwoorden"], (aantal) => many(aantal, "x"), 1000],
  ["dossier", [...R, "antwoorden", "eerste"], long, 4000],
  ["dossier", ["onderdelen"], times(BESTAND_2.onderdelen[3]), 200],
  ["dossier", ["onderdelen"], times(BESTAND_2.onderdelen[7]), 1000],
  ["dossier", [...I, "naam"], long, 120],
  ["dossier", [...I, "plek"], long, 200],
  ["dossier", [...I, "antwoorden", "eerste"], long, 4000],
  ["dossier", [...S, "anders"], long, 4000],
  ["dossier", [...S, "bord", "eigen"], long, 4000],
  ["dossier", [...S, "bord"], (aantal) => many(aantal, "x"), 200],
  ["dossier", [...S, "besteed", "eigen"], (aantal) => aantal, 86_400_000],
  ["dossier", [...S, "klok", "rest_ms"], (aantal) => aantal, 86_400_000],
  ["dossier", [...S, "klok", "loopt_tot"], (aantal) => aantal, 8_640_000_000_000_000],
  ["dossier", [...S, "peilingen", "eigen"], times({ tekst: "Eens" }), 8],
  ["dossier", [...S, "peilingen", "eigen", 0, "later"], (aantal) => aantal, 1000],
  ["dossier", [...S, "peilingen", "eigen", 0, "tekst"], long, 120],
  ["dossier", [...S, "aantal"], (aantal) => aantal, 1000],
  ["dossier", [...S, "beeld"], (aantal) => aantal, 100_000],
  ["dossier", [...S, "afspraken"], times({ tekst: "t" }), 100],
  ["dossier_1", ["dossiers"], times(DOSSIER), 1000],
  ["dossier_1", ["reflecties"], (aantal) => many(aantal, {}), 1000],
  ["dossier_1", ["reflecties", "opgeruimd-staat-netjes", "eerste"], long, 4000],
  ["dossier", ["onleesbaar"], times({ naam: "groep", tekst: "" }), 1000],
  ["dossier", ["onleesbaar", 0, "naam"], (aantal) => `dossier:${long(aantal - 8)}`, 220],
  ["dossier", [...G, "afspraken"], times(AFSPRAAK), 200],
  ["dossier_1", ["groep", "afspraken"], times({ tekst: "t" }), 20],
  ["groep", [...L, "naam"], long, 40],
  ["groep", [...L, "posities"], (aantal) => many(aantal, "soms"), 1000],
  ["groep", [...W, "leden"], times(LID), 1000],
  ["groep", [...W, "naam"], long, 120],
  ["groep", [...W, "agenda"], times(RONDE.agenda[0]), 100],
  ["groep", [...W, "besproken"], times(RONDE.agenda[0]), 100],
  ["groep", ["groep", "rondes"], rondes, 50],
  ["groep", ["groep", "naam"], long, 120],
  ["groep", ["groep", "afspraken"], times(AFSPRAAK), 200],
  ["groep", [...A, "waarom"], long, 500],
  ["groep_1", ["groep", "leden"], times(LID_1), 1000],
  ["groep_1", ["groep", "afspraken"], times({ tekst: "t" }), 20],
];

for (const [soort, pad, make, grens] of LIMITS) {
  test(`the limit of ${grens} is the same in the schema and in the code: ${soort} ${pad.at(-1)}`, () => {
    for (const [aantal, past] of /** @type {const} */ ([
      [grens, true],
      [grens + 1, false],
    ])) {
      const value = put(GOED[soort], pad, make(aantal));
      assert.equal(VALID[soort](value), past);
      assert.equal(LEZERS[soort](JSON.stringify(value)) === "", past);
    }
  });
}

/** @type {[Soort, Pad][]} */
const PLACES = [
  ...Object.keys(DOSSIER).map((veld) => /** @type {[Soort, Pad]} */ (["dossier", [...D, veld]])),
  ["dossier", [...D, "alleen"]],
  ["dossier", [...D, "van_ander"]],
  ["dossier", [...D, "antwoorden", "eerst-kijken"]],
  ["dossier", [...D, "antwoorden", "eerst-kijken", "positie"]],
  ["dossier", [...D, "punten", 0]],
  ["dossier", [...D, "punten", 0, "bij"]],
  ["dossier", ["onderdelen"]],
  ...["soort", "formaat"].map((veld) => /** @type {[Soort, Pad]} */ (["dossier", [...D, veld]])),
  ["dossier", R],
  ["dossier", [...R, "casus"]],
  ["dossier", [...R, "antwoorden"]],
  ["dossier", G],
  ["dossier", [...G, "rondes", 0, "leden"]],
  ["dossier", [...G, "rondes", 0, "leden", 0, "kenmerk"]],
  ["dossier", [...G, "afspraken", 0]],
  ...Object.keys(SESSIE).map((veld) => /** @type {[Soort, Pad]} */ (["dossier", [...S, veld]])),
  ...Object.keys(SESSIE.klok).map((veld) => /** @type {[Soort, Pad]} */ (["dossier", [...S, "klok", veld]])),
  ["dossier", [...S, "bord", "stilstaan"]],
  ["dossier", [...S, "besteed", "lezen"]],
  ["dossier", [...S, "peilingen", "eigen"]],
  ...["tekst", "eerst", "later"].map(
    (veld) => /** @type {[Soort, Pad]} */ (["dossier", [...S, "peilingen", "eigen", 0, veld]]),
  ),
  ...Object.keys(DOSSIER).map((veld) => /** @type {[Soort, Pad]} */ (["dossier_1", [...D1, veld]])),
  ["dossier_1", [...D1, "antwoorden", "eerst-kijken"]],
  ["dossier_1", ["dossiers"]],
  ["dossier_1", ["reflecties"]],
  ["dossier_1", ["reflecties", "opgeruimd-staat-netjes"]],
  ["dossier", ["onleesbaar"]],
  ["dossier", ["onleesbaar", 0]],
  ["dossier", ["onleesbaar", 0, "naam"]],
  ["dossier", ["onleesbaar", 0, "tekst"]],
  ["dossier_1", ["groep"]],
  ["dossier_1", ["groep", "leden"]],
  ["dossier_1", ["groep", "leden", 0, "kenmerk"]],
  ["dossier_1", ["groep", "afspraken", 0]],
  ...Object.keys(LID).map((veld) => /** @type {[Soort, Pad]} */ (["groep", [...L, veld]])),
  ...Object.keys(RONDE).map((veld) => /** @type {[Soort, Pad]} */ (["groep", [...W, veld]])),
  ...Object.keys(RONDE.agenda[0]).map((veld) => /** @type {[Soort, Pad]} */ (["groep", [...W, "agenda", 0, veld]])),
  ...Object.keys(GROEP).map((veld) => /** @type {[Soort, Pad]} */ (["groep", ["groep", veld]])),
  ...Object.keys(AFSPRAAK).map((veld) => /** @type {[Soort, Pad]} */ (["groep", [...A, veld]])),
  ["groep_1", ["groep", "gewijzigd"]],
  ["groep_1", ["groep", "leden"]],
  ["groep_1", ["groep", "leden", 0, "kijkraam"]],
  ["groep_1", ["groep", "afspraken", 0, "wanneer"]],
];

test("what the schema calls valid the code reads, and the other way round", () => {
  const teksten = fc.string({ unit: fc.constantFrom(..."abc-<>é A\n"), maxLength: 12 });
  const sleutels = fc.string({ unit: fc.constantFrom(..."ab-_"), maxLength: 5 });
  const waarden = fc.letrec((tie) => ({
    waarde: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, false),
      fc.integer(),
      teksten,
      fc.array(tie("waarde"), { maxLength: 2 }),
      fc.dictionary(sleutels, tie("waarde"), { maxKeys: 2 }),
    ),
  })).waarde;
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), waarden, ([soort, pad], nieuw) => {
      const value = put(GOED[soort], pad, nieuw);
      const zin = LEZERS[soort](JSON.stringify(value));
      assert.equal(VALID[soort](value), zin === "", `${ajv.errorsText(VALID[soort].errors)} ${zin}`);
    }),
    { numRuns: 4000 },
  );
});
