// A camera sees one code for seconds, another one after it, and whatever else hangs on a wall.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createInbreng, writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { writeHoofdletters } from "../../../../plugins/casuskijker/theme/kern/deelcode/hoofdletters.js";
import { Gescand } from "../../../../plugins/casuskijker/theme/kern/groep/gescand.js";
import { writeGroepscodes } from "../../hulp/groepscodes.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam();
const SAMEN = "https://voorbeeld.nl/samen-kijken/#";
const find = (/** @type {string} */ slug) => (slug === BRIL.slug ? BRIL : undefined);

/** @param {number} nummer @param {string} [naam] */
function makeLink(nummer, naam) {
  const kenmerk = `k${String(nummer).padStart(6, "0")}`;
  return SAMEN + writeHoofdletters(writeDeelcode(BRIL, { ...fillIn(BRIL, { "ingredient-1": "soms" }), kenmerk }, naam));
}

test("what stays before the camera counts once, and all of it is laid down together", () => {
  const gescand = new Gescand(find);
  const [een, ander] = [makeLink(1), makeLink(2, "Zoë")];
  assert.deepEqual(
    [een, een, ander, een].map((tekst) => gescand.add(tekst)),
    ["nieuw", "al", "nieuw", "al"],
  );
  assert.equal(gescand.aantal, 2);
  assert.deepEqual(
    gescand.lezingen.map((lezing) => "inbreng" in lezing && lezing.inbreng.naam),
    ["", "Zoë"],
  );
});

test("what is no code, or one of elsewhere, counts for nothing and says why; then the next one comes", () => {
  const gescand = new Gescand(find);
  assert.equal(gescand.add("https://elders.nl/menukaart"), "vreemd");
  assert.equal(gescand.fout, "");
  assert.equal(gescand.add(makeLink(1).slice(0, -3)), "vreemd");
  assert.match(gescand.fout, /geen hele code/);
  assert.deepEqual([gescand.aantal, gescand.lezingen], [0, []]);
  assert.equal(gescand.add(makeLink(1).slice(0, -3)), "vreemd");
  assert.equal(gescand.add(makeLink(1)), "nieuw");
  assert.equal(gescand.fout, "");
});

test("the parts of a group come in any order, and until the last is there it is said which one lacks", () => {
  const leden = Array.from({ length: 20 }, (_, nummer) => ({
    ...createInbreng(fillIn(BRIL, { "ingredient-1": "soms" })),
    kenmerk: `k${String(nummer).padStart(6, "0")}`,
  }));
  const codes = writeGroepscodes(BRIL, leden, { namen: false }).map((code) => SAMEN + writeHoofdletters(code));
  assert.equal(codes.length, 3);
  const gescand = new Gescand(find);
  gescand.add(codes[2]);
  gescand.add(codes[0]);
  assert.match(gescand.ontbreekt.join(), /deel 2 ontbreekt nog/);
  gescand.add(codes[1]);
  assert.deepEqual(gescand.ontbreekt, []);
  assert.equal(gescand.lezingen.length, 20);
});
