// Which cards a reader chose: kept as answers are, so that a file, Mijn kijkwerk and the way back have them too.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  clearKeuze,
  listStapels,
  readKaartkeuze,
  setGekozen,
} from "../../../../plugins/casuskijker/theme/kern/kaartkeuze/keuze.js";
import { openOpslag } from "../../hulp/browser.js";

const WAAROM = { stapel: "praten", ids: ["waarom"] };
const WAT = { stapel: "praten", ids: ["wat", "wat-oud"] };

/** @param {import("../../../../plugins/casuskijker/theme/grond/opslag/opslag.js").Opslag} opslag */
function list(opslag) {
  return [...readKaartkeuze(opslag)].map(([stapel, kaarten]) => [stapel, [...kaarten]]);
}

test("a card that is chosen is kept with its deck, and goes back into it", () => {
  const opslag = openOpslag();
  assert.equal(setGekozen(opslag, { ...WAAROM, gekozen: true }), "bewaard");
  assert.equal(setGekozen(opslag, { ...WAT, gekozen: true }), "bewaard");
  assert.deepEqual(list(opslag), [["praten", ["waarom", "wat"]]]);
  assert.deepEqual(structuredClone(listStapels(opslag)), { "kaarten:praten": { waarom: "gekozen", wat: "gekozen" } });
  setGekozen(opslag, { ...WAAROM, gekozen: false });
  assert.deepEqual(list(opslag), [["praten", ["wat"]]]);
  setGekozen(opslag, { ...WAT, gekozen: false });
  assert.deepEqual(opslag.list(""), []);
});

test("a card that was chosen under an id of before is let go under every name it had", () => {
  const opslag = openOpslag();
  setGekozen(opslag, { stapel: "praten", ids: ["wat-oud"], gekozen: true });
  setGekozen(opslag, { ...WAT, gekozen: true });
  assert.deepEqual(list(opslag), [["praten", ["wat"]]]);
});

test("what cannot be read of a deck stays as it is", () => {
  const opslag = openOpslag();
  opslag.write("kaarten:praten", "{half", null);
  for (const gekozen of [true, false]) assert.equal(setGekozen(opslag, { ...WAAROM, gekozen }), "onleesbaar");
  clearKeuze(opslag);
  assert.equal(opslag.read("kaarten:praten"), "{half");
});

test("all cards go back at once, and nothing else with them", () => {
  const opslag = openOpslag();
  setGekozen(opslag, { ...WAAROM, gekozen: true });
  opslag.write("blad:mijn-week", '{"formaat":1,"reflectie":{}}', null);
  clearKeuze(opslag);
  assert.deepEqual([list(opslag), opslag.list("")], [[], ["blad:mijn-week"]]);
});
