// What a group looked at is counted and named by what it looked at, and what nobody was asked is one line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { takeDeel } from "../../../../plugins/casuskijker/theme/kern/alleen/alleen.js";
import { takeGevraagd } from "../../../../plugins/casuskijker/theme/kern/alleen/gevraagd.js";
import {
  describeInbreng,
  describeNietGevraagd,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep-zinnen.js";
import { LID } from "../../hulp/bestanden.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

const KIJKRAAM = createKijkraam({ ids: ["a", "b", "c", "d"] });
const [invalshoek] = KIJKRAAM.invalshoeken;
const TWEE = {
  ...KIJKRAAM,
  invalshoeken: [
    { ...invalshoek, ingredienten: invalshoek.ingredienten.slice(0, 3) },
    { ...invalshoek, id: "later", titel: "Later", ingredienten: invalshoek.ingredienten.slice(3) },
  ],
};

/** @param {Record<string, string>} posities */
function lid(posities) {
  return { ...LID, kijkraam: KIJKRAAM.slug, posities, gewijzigd: null };
}

test("what nobody chose anything of was not asked, and of nobody all was", () => {
  const gevraagd = takeGevraagd(TWEE, [lid({ a: "soms" }), lid({ b: "soms" })]);
  const { kijkraam, rest } = gevraagd;
  assert.deepEqual([kijkraam.invalshoeken.length, rest.map(({ id }) => id)], [1, ["later"]]);
  assert.equal(describeNietGevraagd(gevraagd, TWEE), "Niet gevraagd, of door niemand bekeken: ‘Later’ (1 punt).");
  for (const leden of [[], [lid({})], [lid({ a: "soms", d: "soms" })]])
    assert.deepEqual(takeGevraagd(TWEE, leden), { kijkraam: TWEE, rest: [], isBekend: false });
  assert.equal(describeNietGevraagd({ rest: [], isBekend: false }, TWEE), "");
});

test("where a few points were asked, the picture is of those and of what somebody chose besides", () => {
  const zie = (/** @type {Record<string, string>} */ posities, /** @type {string} */ alleen) =>
    takeGevraagd(TWEE, [lid(posities)], takeDeel(TWEE, alleen)).kijkraam.invalshoeken.flatMap(({ ingredienten }) =>
      ingredienten.map(({ id }) => id),
    );
  assert.deepEqual(zie({ a: "soms" }, "a,b"), ["a", "b"]);
  assert.deepEqual(zie({ a: "soms", c: "soms" }, "a,b"), ["a", "b", "c"]);
  assert.deepEqual(zie({ a: "soms", d: "soms" }, "a"), ["a", "d"]);
});

test("of a group that asked for a part itself only that part can be missing", () => {
  const DRIE = { ...TWEE, invalshoeken: [...TWEE.invalshoeken, { ...invalshoek, id: "straks", titel: "Straks" }] };
  const [eerste] = TWEE.invalshoeken;
  const see = (/** @type {string} */ alleen) =>
    describeNietGevraagd(takeGevraagd(DRIE, [lid({ a: "soms" })], takeDeel(DRIE, alleen)), DRIE);
  assert.equal(see(`${eerste.id},later`), "Door niemand bekeken: ‘Later’ (1 punt).");
  assert.equal(see(eerste.id), "");
});

test("how much somebody looked at is of what was asked where that is known, and else of nothing", () => {
  const alles = lid({ a: "soms", b: "soms" });
  const deel = takeDeel(TWEE, TWEE.invalshoeken[0].id);
  // Of one who began with the whole, their own page says another number than what one would make of a code.
  assert.match(describeInbreng(alles, TWEE, { namen: false }), /: 2 punten bekeken$/);
  assert.match(describeInbreng(alles, TWEE, { deel }), /: 2 van de 3 gevraagde punten bekeken, met de naam/);
  assert.match(describeInbreng(lid({ a: "soms", d: "soms" }), TWEE, { deel }), /: 2 punten bekeken, met de naam/);
});
