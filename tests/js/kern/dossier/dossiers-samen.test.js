// Two versions of one dossier in one: nothing that somebody filled in is lost unseen.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { getAntwoord } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { mergeDossiers } from "../../../../plugins/casuskijker/theme/kern/dossier/dossiers-samen.js";
import { BESTAND } from "../../hulp/bestanden.js";

/** @type {import("../../../../plugins/casuskijker/theme/kern/dossier/dossier.js").Dossier} */
const DOSSIER = { ...BESTAND.dossiers[0], kenmerk: null, rol: "zelf" };
const antwoord = fc.record({
  positie: fc.constantFrom(null, "soms", "nog-niet"),
  notitie: fc.constantFrom("", "Zij keek.", "Zij keek. Toen ging ze.", "Iets anders."),
});
const punten = fc.uniqueArray(
  fc.constantFrom("een", "twee", "drie").map((tekst) => ({ tekst, wie: "", wanneer: "", bij: null })),
  { selector: ({ tekst }) => tekst },
);
const dossiers = fc
  .record({ antwoorden: fc.dictionary(fc.constantFrom("a", "b", "c"), antwoord), punten })
  .map((velden) => ({ ...DOSSIER, ...velden }));

test("two versions of a dossier in one hold all that both say, but where both say something else", () => {
  fc.assert(
    fc.property(dossiers, dossiers, (een, ander) => {
      const samen = mergeDossiers(een, ander);
      assert.ok(samen?.past);
      const { dossier } = samen;
      for (const [bron, botst] of /** @type {const} */ ([
        [een, 0],
        [ander, samen.verschillen.length],
      ])) {
        const weg = Object.entries(bron.antwoorden).filter(([id, { positie, notitie }]) => {
          const hier = getAntwoord(dossier, id);
          return (positie !== null && positie !== hier.positie) || !hier.notitie.includes(notitie);
        });
        assert.equal(weg.length, botst);
        assert.ok(bron.punten.every((punt) => dossier.punten.some(({ tekst }) => tekst === punt.tekst)));
      }
      // The same once more brings nothing new.
      const nogEens = mergeDossiers(dossier, ander);
      assert.deepEqual([nogEens?.antwoorden, nogEens?.punten], [0, 0]);
    }),
    { numRuns: 1000 },
  );
});

test("what is about something else, or too much, is not put together; another name counts as something else", () => {
  assert.equal(mergeDossiers(DOSSIER, { ...DOSSIER, casus: null }), null);
  assert.equal(mergeDossiers(DOSSIER, { ...DOSSIER, kijkraam: "anders" }), null);
  assert.deepEqual(mergeDossiers(DOSSIER, { ...DOSSIER, naam: "Anders", rol: "team" })?.anders, ["naam", "rol"]);
  assert.equal(mergeDossiers({ ...DOSSIER, naam: "" }, DOSSIER)?.dossier.naam, DOSSIER.naam);
  const vol = Array.from({ length: 60 }, (_, nummer) => ({ tekst: `${nummer}`, wie: "", wanneer: "", bij: null }));
  const anders = vol.map((punt) => ({ ...punt, wie: "ik" }));
  assert.equal(mergeDossiers({ ...DOSSIER, punten: vol }, { ...DOSSIER, punten: anders })?.past, false);
});
