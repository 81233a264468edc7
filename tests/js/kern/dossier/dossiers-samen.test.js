// Two versions of one dossier in one: nothing that somebody filled in is lost unseen.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { getAntwoord } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { chooseVerschillen, mergeDossiers } from "../../../../plugins/casuskijker/theme/kern/dossier/dossiers-samen.js";
import { BESTAND } from "../../hulp/bestanden.js";

/** @type {import("../../../../plugins/casuskijker/theme/kern/dossier/dossier.js").Dossier} */
const DOSSIER = { ...BESTAND.dossiers[0], kenmerk: null, rol: "zelf" };
const antwoord = fc.record(
  {
    positie: fc.constantFrom(null, "soms", "nog-niet"),
    notitie: fc.constantFrom("", "Zij keek.", "Zij keek. Toen ging ze.", "Iets anders."),
  },
  { noNullPrototype: true },
);
const punten = fc.uniqueArray(
  fc.constantFrom("een", "twee", "drie").map((tekst) => ({ tekst, wie: "", wanneer: "", bij: null })),
  { selector: ({ tekst }) => tekst },
);
const dossiers = fc
  .record({
    antwoorden: fc.dictionary(fc.constantFrom("a", "b", "c"), antwoord, { noNullPrototype: true }),
    punten,
    naam: fc.constantFrom("", "Team Noord", "Wij"),
    rol: /** @type {fc.Arbitrary<"zelf" | "team">} */ (fc.constantFrom("zelf", "team")),
  })
  .map((velden) => ({ ...DOSSIER, ...velden }));

/** @type {fc.Arbitrary<import("../../../../plugins/casuskijker/theme/kern/dossier/dossiers-samen.js").Kant[]>} */
const kanten = fc.array(fc.constantFrom("eerst", "ander", "beide"), { minLength: 5, maxLength: 5 });

/**
 * @param {typeof DOSSIER} een
 * @param {typeof DOSSIER} ander
 * @returns {import("../../../../plugins/casuskijker/theme/kern/dossier/dossiers-samen.js").Samen}
 */
function merge(een, ander) {
  return mergeDossiers(een, ander) ?? assert.fail("het gaat niet over hetzelfde");
}

/**
 * @param {{positie: string | null, notitie: string}} antwoord
 * @param {{positie: string | null, notitie: string}} ander
 */
function holds(antwoord, ander) {
  return (ander.positie === null || ander.positie === antwoord.positie) && antwoord.notitie.includes(ander.notitie);
}

/** @type {readonly (readonly ["eerst" | "ander", 0 | 1])[]} */
const BRONNEN = [
  ["eerst", 0],
  ["ander", 1],
];

test("every answer of either dossier is in the result, or is among what the reader sees and chooses of", () => {
  fc.assert(
    fc.property(fc.tuple(dossiers, dossiers), kanten, (beide, gekozen) => {
      const samen = merge(...beide);
      assert.ok(samen.past);
      const { dossier } = chooseVerschillen(samen, gekozen);
      for (const [kant, nummer] of BRONNEN) {
        const gezien = samen.verschillen.map((verschil) => verschil.veld === "antwoord" && verschil[kant]);
        for (const [id, antwoord] of Object.entries(beide[nummer].antwoorden))
          assert.ok(holds(getAntwoord(dossier, id), antwoord) || gezien.includes(antwoord));
        const teksten = dossier.punten.map(({ tekst }) => tekst);
        assert.ok(beide[nummer].punten.every(({ tekst }) => teksten.includes(tekst)));
      }
    }),
    { numRuns: 2000 },
  );
});

test("of each difference comes what was chosen, and of all from one side all that this side said", () => {
  fc.assert(
    fc.property(fc.tuple(dossiers, dossiers), kanten, (beide, gekozen) => {
      const samen = merge(...beide);
      const { dossier, verschillen } = chooseVerschillen(samen, gekozen);
      assert.equal(verschillen.length, 0);
      for (const [plaats, verschil] of samen.verschillen.entries()) {
        const uit = verschil.veld === "antwoord" ? dossier.antwoorden[verschil.id] : dossier[verschil.veld];
        assert.equal(uit, verschil[gekozen[plaats]] ?? verschil.eerst);
      }
      for (const [kant, nummer] of BRONNEN) {
        const { dossier: alles } = chooseVerschillen(merge(...beide), Array(5).fill(kant));
        for (const [id, antwoord] of Object.entries(beide[nummer].antwoorden))
          assert.ok(holds(getAntwoord(alles, id), antwoord));
      }
    }),
    { numRuns: 1000 },
  );
});

test("what changed is counted, and the same file once more brings nothing new", () => {
  fc.assert(
    fc.property(dossiers, dossiers, kanten, (een, ander, gekozen) => {
      const samen = chooseVerschillen(merge(een, ander), gekozen);
      const nogEens = merge(samen.dossier, ander);
      assert.deepEqual([nogEens.antwoorden, nogEens.punten, nogEens.gegevens], [0, 0, 0]);
      const ids = Object.keys(samen.dossier.antwoorden);
      const [was, is] = [een, samen.dossier].map((dossier) =>
        ids.map((id) => JSON.stringify(getAntwoord(dossier, id))),
      );
      assert.equal(samen.antwoorden, ids.filter((_, plaats) => was[plaats] !== is[plaats]).length);
    }),
    { numRuns: 1000 },
  );
});

test("two notes can be kept both where only they differ, and where they fit", () => {
  const met = (/** @type {string} */ notitie, /** @type {string | null} */ positie = "soms") => ({
    ...DOSSIER,
    antwoorden: { a: { positie, notitie } },
  });
  assert.deepEqual(merge(met("Een."), met("Twee.", null)).verschillen[0].beide, {
    positie: "soms",
    notitie: "Een.\n\nTwee.",
  });
  assert.equal(merge(met("Een."), met("Twee.", "nog-niet")).verschillen[0].beide, null);
  assert.equal(merge(met("x".repeat(2500)), met("y".repeat(2500))).verschillen[0].beide, null);
});

test("what was asked in either is asked in both, and one of the whole makes it the whole", () => {
  const deel = (/** @type {string[] | undefined} */ alleen) => ({ ...DOSSIER, ...(alleen && { alleen }) });
  const samen = (/** @type {string[] | undefined} */ een, /** @type {string[] | undefined} */ ander) =>
    merge(deel(een), deel(ander)).dossier.alleen;
  assert.deepEqual(samen(["kijken"], ["kijken", "handelen"]), ["kijken", "handelen"]);
  assert.deepEqual([samen(["kijken"], undefined), samen(undefined, ["kijken"])], [undefined, undefined]);
});

test("what is about something else, or too much, is not put together; another name counts as something else", () => {
  assert.equal(mergeDossiers(DOSSIER, { ...DOSSIER, casus: null }), null);
  assert.equal(mergeDossiers(DOSSIER, { ...DOSSIER, kijkraam: "anders" }), null);
  const anders = merge(DOSSIER, { ...DOSSIER, naam: "Anders", rol: "team" });
  assert.deepEqual(
    anders.verschillen.map(({ veld }) => veld),
    ["naam", "rol"],
  );
  const aangevuld = merge({ ...DOSSIER, naam: "" }, DOSSIER);
  assert.deepEqual([aangevuld.dossier.naam, aangevuld.gegevens], [DOSSIER.naam, 1]);
  const vol = Array.from({ length: 60 }, (_, nummer) => ({ tekst: `${nummer}`, wie: "", wanneer: "", bij: null }));
  const meer = vol.map((punt) => ({ ...punt, wie: "ik" }));
  assert.equal(mergeDossiers({ ...DOSSIER, punten: vol }, { ...DOSSIER, punten: meer })?.past, false);
});
