// Two versions of the answers to one casus in one: nothing that somebody wrote is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { getAntwoord } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { readReflectie } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import {
  findStam,
  mergeDossiers,
  mergeReflecties,
} from "../../../../plugins/casuskijker/theme/kern/dossier/samenvoegen.js";
import { BESTAND } from "../../hulp/bestanden.js";

/** @type {import("../../../../plugins/casuskijker/theme/kern/dossier/dossier.js").Dossier} */
const DOSSIER = { ...BESTAND.dossiers[0], kenmerk: null, rol: "zelf" };
const ids = fc.constantFrom("een", "twee", "een-kopie", "een-kopie-2", "twee-kopie", "kopie", "a-kopie-kopie");
const reflecties = fc.dictionary(ids, fc.constantFrom("x", "y", "z", "w"));

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

/**
 * @param {Record<string, string>} een
 * @param {Record<string, string>} ander
 * @returns {Record<string, string>} What there surely is room for.
 */
function merge(een, ander) {
  return mergeReflecties(een, ander) ?? assert.fail("er was geen plaats");
}

test("two versions in one lose nothing, and what came first keeps its place", () => {
  fc.assert(
    fc.property(reflecties, reflecties, (een, ander) => {
      const samen = merge(een, ander);
      for (const [id, tekst] of Object.entries(een)) assert.equal(samen[id], tekst);
      for (const [id, tekst] of Object.entries(ander)) {
        assert.ok(Object.entries(samen).some(([waar, kept]) => kept === tekst && findStam(waar) === findStam(id)));
      }
      // The same once more adds nothing.
      assert.deepEqual(Object.keys(merge(samen, ander)), Object.keys(samen));
    }),
    { numRuns: 2000 },
  );
});

test("where there is no room for all of it nothing is put together", () => {
  const vol = Object.fromEntries(Array.from({ length: 1000 }, (_, nummer) => [`vraag-${nummer}`, "x"]));
  assert.equal(mergeReflecties(vol, { nog: "een" }), null);
  assert.deepEqual({ ...merge(vol, { "vraag-1": "x" }) }, vol);
});

test("an id that is cut off behind a hyphen gets a copy that is an id", () => {
  for (let lengte = 170; lengte <= 200; lengte++) {
    const id = `${"x".repeat(lengte - 2)}-y`;
    const met = `${"x".repeat(179)}-${"y".repeat(Math.max(1, lengte - 180))}`;
    for (const vraag of [id, met]) {
      const samen = merge(merge({ [vraag]: "a" }, { [vraag]: "b" }), { [vraag]: "c" });
      assert.deepEqual(Object.values(readReflectie(samen)), ["a", "b", "c"]);
    }
  }
});

test("the longest id has room for a copy of its answer", () => {
  const lang = "x".repeat(200);
  const samen = merge({ [lang]: "a" }, { [lang]: "b" });
  assert.deepEqual(Object.values(samen), ["a", "b"]);
  assert.ok(Object.keys(samen).every((id) => id.length <= 200));
});

test("two versions of a dossier in one hold all that both say, but where both say something else", () => {
  fc.assert(
    fc.property(dossiers, dossiers, (een, ander) => {
      const samen = mergeDossiers(een, ander);
      assert.ok(samen?.past);
      const { dossier } = samen;
      for (const [bron, botst] of /** @type {const} */ ([
        [een, 0],
        [ander, samen.botsingen],
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
      assert.equal(nogEens?.erbij, 0);
    }),
    { numRuns: 1000 },
  );
});

test("what is about something else, or too much, is not put together; another name counts as something else", () => {
  assert.equal(mergeDossiers(DOSSIER, { ...DOSSIER, casus: null }), null);
  assert.equal(mergeDossiers(DOSSIER, { ...DOSSIER, kijkraam: "anders" }), null);
  assert.equal(mergeDossiers(DOSSIER, { ...DOSSIER, naam: "Anders", rol: "team" })?.botsingen, 2);
  assert.equal(mergeDossiers({ ...DOSSIER, naam: "" }, DOSSIER)?.dossier.naam, DOSSIER.naam);
  const vol = Array.from({ length: 60 }, (_, nummer) => ({ tekst: `${nummer}`, wie: "", wanneer: "", bij: null }));
  const anders = vol.map((punt) => ({ ...punt, wie: "ik" }));
  assert.equal(mergeDossiers({ ...DOSSIER, punten: vol }, { ...DOSSIER, punten: anders })?.past, false);
});
