// What is asked for and the address that holds it: the one gives the other, whatever it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readFragment, writeFragment } from "../../../../plugins/casuskijker/theme/grond/adres/fragment.js";
import {
  changeFilter,
  FACETTEN,
  isBegin,
  isEmpty,
  listFilters,
  listWaarden,
  MAX_VRAAG,
  readStand,
  tidyVraag,
} from "../../../../plugins/casuskijker/theme/zoeken/zoek-scherm/stand.js";

const facetten = fc.constantFrom(...FACETTEN);
const waarden = fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 });
const filters = fc.dictionary(facetten, fc.uniqueArray(waarden, { minLength: 1, maxLength: 4 }), {
  noNullPrototype: true,
});
const standen = fc.record(
  { vraag: fc.string({ unit: "grapheme" }).map(tidyVraag), filters },
  { noNullPrototype: true },
);

/** @type {[import("../../../../plugins/casuskijker/theme/zoeken/zoek-scherm/stand.js").Stand][]} */
const VOORBEELDEN = [
  [{ vraag: "", filters: {} }],
  [{ vraag: "schulden & schaamte", filters: {} }],
  [{ vraag: '"keukentafel gesprek" +100% #?&=', filters: { actor: ["Wmo-consulent", "cliënt"] } }],
  [{ vraag: "😀<b>", filters: { soort: ["casus"], duur: ["hoogstens 45 minuten"], deel: ["A & B"] } }],
];

test("an address gives back what it was made from", () => {
  fc.assert(
    fc.property(standen, (stand) => {
      const adres = writeFragment({ waarden: listWaarden(stand) });
      assert.deepEqual(readStand(readFragment(adres).waarden), stand);
      assert.equal(isEmpty(stand), adres === "");
    }),
    { examples: VOORBEELDEN },
  );
});

test("an address of before leads to what it is called now", () => {
  const stand = readStand(new URLSearchParams({ les: "lesplan van 45 minuten", actor: "lesplan van gisteren" }));
  assert.deepEqual(stand.filters, { les: ["les van 45 minuten"], actor: ["lesplan van gisteren"] });
});

test("whatever stands in an address gives a question that fits and values of our facets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (adres) => {
      const { vraag, filters: gekozen } = readStand(readFragment(adres).waarden);
      assert.ok([...vraag].length <= MAX_VRAAG);
      assert.ok(Object.keys(gekozen).every((facet) => FACETTEN.includes(facet)));
    }),
  );
});

test("what an address cannot mean is left out", () => {
  const stand = readStand(new URLSearchParams("q=%20+a%0A%09b+&actor=&actor=x&actor=x&onzin=1&__proto__=y"));
  assert.deepEqual(stand, { vraag: "a b", filters: { actor: ["x"] } });
});

test("a question that is too long is cut between letters", () => {
  assert.equal(tidyVraag("😀".repeat(500)), "😀".repeat(200));
  assert.equal(tidyVraag(`${"a".repeat(199)} b`), "a".repeat(199));
});

test("of a question that fills its place it is said that only the beginning counts", () => {
  for (const lang of ["a".repeat(200), "a".repeat(999), `${"a".repeat(199)} b`]) assert.ok(isBegin(tidyVraag(lang)));
  for (const kort of ["", "schulden", "a".repeat(198), `${"a".repeat(198)}   `]) assert.ok(!isBegin(tidyVraag(kort)));
});

test("a value is chosen or not, and a facet without values is gone", () => {
  const een = changeFilter({}, "actor", "wijkteam", true);
  const twee = changeFilter(een, "actor", "huisarts", true);
  assert.deepEqual(listFilters(twee), [
    ["actor", "wijkteam"],
    ["actor", "huisarts"],
  ]);
  assert.deepEqual(changeFilter(twee, "actor", "wijkteam", true), { actor: ["huisarts", "wijkteam"] });
  assert.deepEqual(changeFilter(een, "actor", "wijkteam", false), {});
});
