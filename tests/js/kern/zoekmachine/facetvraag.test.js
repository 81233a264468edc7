// What a question says that is a facet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFacetten } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/facetvraag.js";
import { openZoekmachine } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/zoekmachine.js";
import { BASE, serveIndex } from "../../hulp/index.js";

/** @type {[string, string, Record<string, string[]>][]} */
const VRAGEN = [
  ["les van 45 minuten", "", { duur: ["hoogstens 45 minuten"] }],
  ["schulden in 50 minuten", "schulden", { duur: ["hoogstens 45 minuten"] }],
  ["een les van anderhalf uur over schaamte", "schaamte", { duur: ["hoogstens 90 minuten"] }],
  ["opdracht van hoogstens 10 min", "", { duur: ["hoogstens 30 minuten"] }],
  ["voor een beschouwer", "", { leerstijl: ["beschouwer"] }],
  ["rouw voor Doeners", "rouw", { leerstijl: ["doener"] }],
  ["eenzaamheid denker 60 minuten", "eenzaamheid", { duur: ["hoogstens 60 minuten"], leerstijl: ["denker"] }],
  ["casus 8", "8", { soort: ["casus"] }],
  ["Casus nr. 12", "12", { soort: ["casus"] }],
];

for (const [getypt, vraag, filters] of VRAGEN) {
  test(`‘${getypt}’ sets a facet`, () => {
    assert.deepEqual(readFacetten(getypt), { vraag, filters });
  });
}

test("a question that only looks like one stays as it is", () => {
  for (const vraag of ["", "casus politie", "24 uur opvang", "na een half uur", "beslissersoverleg", "casus 8 en 9"]) {
    assert.deepEqual(readFacetten(vraag), { vraag, filters: {} });
  }
});

test("what is set is a value that the index knows", async () => {
  serveIndex();
  const { facetten } = await (await openZoekmachine(BASE)).search({});
  for (const [, , filters] of VRAGEN) {
    for (const [facet, [value]] of Object.entries(filters)) assert.ok(facetten[facet][value] > 0, value);
  }
});

test("casus 8 is the first", async () => {
  serveIndex();
  const machine = await openZoekmachine(BASE);
  const { treffers } = await machine.search(readFacetten("casus 8"));
  assert.equal(treffers[0].titel, "Meer instanties, minder oplossingen?");
});
