// A part of a kijkraam: what is asked for and nothing else, in the order and the count of the kijkraam itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readFragment, writeFragment } from "../../../../plugins/casuskijker/theme/grond/adres/fragment.js";
import { ALLEEN, takeDeel, writeAlleen } from "../../../../plugins/casuskijker/theme/kern/alleen/alleen.js";
import { computeProfiel } from "../../../../plugins/casuskijker/theme/kern/profiel/profiel.js";
import { createGesprek, createKijkraam, fillIn, VEERTIG } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam({ perDeel: 10 });
const IDS = BRIL.invalshoeken.map(({ id }) => id);

test("what is asked for comes in the order of the kijkraam, and is counted alone", () => {
  const deel = takeDeel(BRIL, "deel-2,deel-0");
  assert.deepEqual(deel?.invalshoeken, ["deel-0", "deel-2"]);
  assert.deepEqual([...(deel?.onderdelen ?? [])], [...VEERTIG.slice(0, 10), ...VEERTIG.slice(20, 30)]);
  const { totaal, bekeken } = computeProfiel(
    deel?.kijkraam ?? BRIL,
    fillIn(BRIL, { "ingredient-1": "soms", "ingredient-15": "soms" }),
  );
  assert.deepEqual([bekeken, totaal], [1, 20]);
});

test("any part goes through an address and comes back", () => {
  fc.assert(
    fc.property(fc.subarray(IDS, { minLength: 1, maxLength: IDS.length - 1 }), (ids) => {
      const { waarden } = readFragment(writeFragment({ waarden: { [ALLEEN]: writeAlleen(ids) } }));
      assert.deepEqual(takeDeel(BRIL, waarden.get(ALLEEN))?.invalshoeken, ids);
    }),
  );
});

test("nothing asked for, nothing known and everything are the whole", () => {
  for (const tekst of [null, "", " , ", "weg", "<script>", IDS.join(), `${IDS.join()},weg`])
    assert.equal(takeDeel(BRIL, tekst), null, String(tekst));
  assert.doesNotThrow(() => fc.assert(fc.property(fc.string({ unit: "binary" }), (tekst) => !takeDeel(BRIL, tekst))));
});

test("what is gone is said, and an id that was taken over leads to what took it over", () => {
  const [eerste, ...rest] = BRIL.invalshoeken;
  const vernieuwd = { ...BRIL, invalshoeken: [{ ...eerste, vervangt: ["vroeger"] }, ...rest] };
  const deel = takeDeel(vernieuwd, "weg, vroeger");
  assert.deepEqual([deel?.invalshoeken, deel?.onbekend], [["deel-0"], ["weg"]]);
});

test("a gesprek has parts too", () => {
  const gesprek = createGesprek({ begin: ["waarom"], einde: ["hoe"] });
  assert.deepEqual([...(takeDeel(gesprek, "einde")?.onderdelen ?? [])], ["hoe"]);
});
