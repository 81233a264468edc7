// Two dossiers side by side: all that is asked is in one list, and it does not matter which of the two comes first.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { setAntwoord } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { measureAfstand } from "../../../../plugins/casuskijker/theme/kern/vergelijking/afstand.js";
import { compareDossiers } from "../../../../plugins/casuskijker/theme/kern/vergelijking/vergelijking.js";
import { createGesprek, createKijkraam, fillIn, POSITIES } from "../../hulp/kijkraam.js";

const IDS = ["a", "b", "c", "d"];
const BRIL = createKijkraam({ ids: IDS });
const antwoorden = fc.dictionary(
  fc.constantFrom(...IDS),
  fc.record({ positie: fc.option(fc.constantFrom(...POSITIES, "weg")), notitie: fc.constantFrom("", "x", "y") }),
);
const dossiers = antwoorden.map((gekozen) =>
  Object.entries(gekozen).reduce((dossier, [id, antwoord]) => setAntwoord(dossier, id, antwoord), fillIn(BRIL, {})),
);

/** @param {import("../../../../plugins/casuskijker/theme/kern/vergelijking/vergelijking.js").Vergelijking} alles */
function idsOf({ anders, gelijk, enkel, geen }) {
  const ids = (/** @type {typeof anders} */ paren) => paren.map(({ onderwerp }) => onderwerp.id);
  return { anders: ids(anders), gelijk: ids(gelijk), enkel: ids(enkel), geen: geen.map(({ id }) => id) };
}

test("all that is asked is in exactly one list, and both orders give the same lists", () => {
  fc.assert(
    fc.property(dossiers, dossiers, (een, ander) => {
      const lijsten = idsOf(compareDossiers(BRIL, [een, ander]));
      assert.deepEqual(Object.values(lijsten).flat().sort(), IDS);
      assert.deepEqual(idsOf(compareDossiers(BRIL, [ander, een])), lijsten);
    }),
  );
});

test("a dossier differs in nothing from itself", () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const { anders, enkel } = compareDossiers(BRIL, [dossier, dossier]);
      assert.deepEqual([anders, enkel], [[], []]);
    }),
  );
});

test("those farthest apart come first, and what cannot be seen stands beside the schaal", () => {
  const een = fillIn(BRIL, { a: "herkenbaar", b: "herkenbaar", c: "herkenbaar", d: "soms" });
  const ander = fillIn(BRIL, { a: "niet-te-zien", b: "soms", c: "nog-niet", d: "soms" });
  const lijsten = idsOf(compareDossiers(BRIL, [een, ander]));
  assert.deepEqual([lijsten.anders, lijsten.gelijk], [["c", "b", "a"], ["d"]]);
});

test("the distance is the same both ways, and none only to itself", () => {
  const posities = BRIL.schaal?.posities ?? [];
  for (const een of posities) {
    for (const ander of posities) {
      assert.equal(measureAfstand(posities, een, ander), measureAfstand(posities, ander, een));
      assert.equal(measureAfstand(posities, een, ander) === 0, een === ander);
    }
  }
});

test("a choice beside only a note is answered in one of the two", () => {
  const een = setAntwoord(fillIn(BRIL, {}), "a", { notitie: "x" });
  assert.deepEqual(idsOf(compareDossiers(BRIL, [een, fillIn(BRIL, { a: "soms" })])).enkel, ["a"]);
});

test("in a gesprek the words are what is compared", () => {
  const gesprek = createGesprek({ thema: ["een", "twee", "drie"] });
  const write = (/** @type {Record<string, string>} */ woorden) =>
    Object.entries(woorden).reduce(
      (dossier, [id, notitie]) => setAntwoord(dossier, id, { notitie }),
      fillIn(gesprek, {}),
    );
  const lijsten = idsOf(compareDossiers(gesprek, [write({ een: "x", twee: "x" }), write({ een: "x", twee: "y" })]));
  assert.deepEqual(lijsten, { anders: ["twee"], gelijk: ["een"], enkel: [], geen: ["drie"] });
});
