// A part of a kijkraam: what is asked for and nothing else, in the order and the count of the kijkraam itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readFragment, writeFragment } from "../../../../plugins/casuskijker/theme/grond/adres/fragment.js";
import {
  ALLEEN,
  takeDeel,
  takeInBeeld,
  writeAlleen,
  writeDeel,
} from "../../../../plugins/casuskijker/theme/kern/alleen/alleen.js";
import { estimateDuur } from "../../../../plugins/casuskijker/theme/kern/alleen/duur.js";
import { isVanPunten, listVreemdeDelen } from "../../../../plugins/casuskijker/theme/kern/alleen/vreemd.js";
import { readDeelcode, writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { setPunten } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { computeProfiel } from "../../../../plugins/casuskijker/theme/kern/profiel/profiel.js";
import { createGesprek, createKijkraam, fillIn, VEERTIG } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam({ perDeel: 10 });
const IDS = BRIL.invalshoeken.map(({ id }) => id);
const titelVan = (/** @type {number} */ nummer) =>
  BRIL.invalshoeken.flatMap(({ ingredienten }) => ingredienten)[nummer].titel;

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

test("a part takes its share of the minutes, in fives, and never more than the whole", () => {
  const duur = (/** @type {number | null} */ heel, /** @type {string} */ alleen) => {
    const bril = { ...BRIL, duur: heel };
    const deel = takeDeel(bril, alleen);
    assert.ok(deel);
    return estimateDuur(bril, deel);
  };
  assert.deepEqual([duur(60, "deel-0"), duur(60, "deel-0,deel-1,deel-2")], [15, 45]);
  assert.deepEqual([duur(50, "deel-0"), duur(4, "deel-0"), duur(null, "deel-0")], [15, 4, null]);
});

test("any part goes through an address and comes back", () => {
  fc.assert(
    fc.property(fc.subarray(IDS, { minLength: 1, maxLength: IDS.length - 1 }), (ids) => {
      const { waarden } = readFragment(writeFragment({ waarden: { [ALLEEN]: writeAlleen(ids) } }));
      const deel = takeDeel(BRIL, waarden.get(ALLEEN));
      assert.deepEqual(deel?.invalshoeken, ids);
      assert.equal(writeDeel(deel), waarden.get(ALLEEN));
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
  assert.deepEqual(takeDeel(vernieuwd, "weg, vroeger")?.invalshoeken, ["deel-0"]);
  assert.deepEqual(listVreemdeDelen(vernieuwd, "weg, vroeger"), ["weg"]);
  assert.deepEqual(listVreemdeDelen(BRIL, "weg"), ["weg"]);
});

test("of an invalshoek a few points may be asked: these are in view, and named, and no others", () => {
  const deel = takeDeel(BRIL, "ingredient-35,deel-1,ingredient-2,ingredient-1");
  assert.ok(deel);
  assert.deepEqual([...deel.onderdelen], ["ingredient-1", "ingredient-2", ...VEERTIG.slice(10, 20), "ingredient-35"]);
  assert.deepEqual(deel.namen, ["ingredient-1", "ingredient-2", "deel-1", "ingredient-35"]);
  assert.deepEqual(deel.invalshoeken, ["deel-0", "deel-1", "deel-3"]);
  assert.deepEqual(deel.titels, [1, 2].map(titelVan).concat(BRIL.invalshoeken[1].titel, titelVan(35)));
  assert.equal(isVanPunten(deel), true);
  assert.equal(isVanPunten(/** @type {typeof deel} */ (takeDeel(BRIL, "deel-1"))), false);
  assert.deepEqual(listVreemdeDelen(BRIL, "ingredient-1,weg"), ["weg"]);
});

test("a point that took over another answers to its name, and all points of an invalshoek are that invalshoek", () => {
  const [eerste, ...rest] = BRIL.invalshoeken;
  const [punt, ...punten] = eerste.ingredienten;
  const vernieuwd = {
    ...BRIL,
    invalshoeken: [{ ...eerste, ingredienten: [{ ...punt, vervangt: ["vroeger"] }, ...punten] }, ...rest],
  };
  assert.deepEqual(takeDeel(vernieuwd, "vroeger")?.namen, [punt.id]);
  assert.deepEqual(takeDeel(BRIL, VEERTIG.slice(0, 10).join())?.namen, ["deel-0"]);
  assert.equal(takeDeel(BRIL, VEERTIG.join()), null);
});

test("any few points go through an address and come back", () => {
  fc.assert(
    fc.property(fc.subarray([...IDS, ...VEERTIG], { minLength: 1 }), (namen) => {
      const deel = takeDeel(BRIL, writeAlleen(namen));
      const terug = takeDeel(BRIL, writeDeel(deel));
      assert.deepEqual(terug, deel);
      for (const naam of namen) assert.ok(!deel || IDS.includes(naam) || deel.onderdelen.has(naam));
    }),
  );
});

test("a gesprek of which a few questions are asked goes by the name of its theme", () => {
  const gesprek = createGesprek({ begin: ["waarom", "wanneer"], einde: ["hoe"] });
  const deel = takeDeel(gesprek, "waarom");
  assert.deepEqual([...(deel?.onderdelen ?? [])], ["waarom"]);
  assert.deepEqual(deel?.titels, [gesprek.invalshoeken[0].titel]);
});

test("a gesprek has parts too", () => {
  const gesprek = createGesprek({ begin: ["waarom"], einde: ["hoe"] });
  assert.deepEqual([...(takeDeel(gesprek, "einde")?.onderdelen ?? [])], ["hoe"]);
});

test("of a part no more is counted, told or handed over than what was filled in there", () => {
  const deel = takeDeel(BRIL, "deel-1");
  const dossier = fillIn(BRIL, { "ingredient-1": "soms", "ingredient-15": "soms", vervallen: "soms" });
  const inBeeld = takeInBeeld({ kijkraam: BRIL, deel, dossier });
  const { bekeken, totaal, vervallen } = computeProfiel(inBeeld.kijkraam, inBeeld.dossier);
  assert.deepEqual([bekeken, totaal, vervallen], [1, 10, []]);
  const { posities } = readDeelcode(writeDeelcode(BRIL, inBeeld.dossier), () => BRIL);
  assert.deepEqual({ ...posities }, { "ingredient-15": "soms" });
  assert.deepEqual(takeInBeeld({ kijkraam: BRIL, deel: null, dossier }), { kijkraam: BRIL, dossier });
});

test("what was agreed on in another theme is not of the part; a point of one's own always is", () => {
  const gesprek = createGesprek({ begin: ["waarom"], einde: ["hoe"] });
  const punt = { tekst: "Bellen", wie: "", wanneer: "" };
  const punten = [
    { ...punt, bij: "begin" },
    { ...punt, bij: "einde" },
    { ...punt, bij: null },
  ];
  const keep = (/** @type {typeof BRIL} */ kijkraam, /** @type {string} */ tekst) =>
    takeInBeeld({ kijkraam, deel: takeDeel(kijkraam, tekst), dossier: setPunten(fillIn(kijkraam, {}), punten) });
  assert.deepEqual(
    keep(gesprek, "einde").dossier.punten.map(({ bij }) => bij),
    ["einde", null],
  );
  assert.equal(keep(BRIL, "deel-1").dossier.punten.length, 3);
});
