// Facets: what each further choice would leave, and by which one cannot choose.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FacetCounts } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/facet-counts.js";
import { openZoekmachine } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/zoekmachine.js";
import { BASE, serveIndex } from "../../hulp/index.js";

/** Ten records as steps: the first number, and how far it is to each next one. */
const ALLE = [0, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const NEGEN = ALLE.slice(0, 9);
const RECORDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * @param {Record<string, number[]>} waarden
 * @param {Record<string, string[]>} [filters]
 */
function listLoos(waarden, filters = {}) {
  return new FacetCounts({ facet: waarden }, RECORDS.length).choose(RECORDS, filters).loos;
}

test("a facet of which every value is on nearly all texts separates nothing", () => {
  assert.deepEqual(listLoos({ doener: ALLE, denker: NEGEN }), ["facet"]);
  assert.deepEqual(listLoos({ doener: [2, 1, 1], denker: [2, 1, 1] }), ["facet"], "though few texts have any");
});

test("nor does one value on all texts, or no value at all", () => {
  assert.deepEqual(listLoos({ casus: ALLE }), ["facet"]);
  assert.deepEqual(listLoos({}), ["facet"]);
});

test("a facet separates when one value is on fewer, or when one value is on some", () => {
  assert.deepEqual(listLoos({ kort: [0, 1], lang: ALLE }), []);
  assert.deepEqual(listLoos({ thuis: [0, 1] }), []);
});

test("what is chosen is still shown", () => {
  assert.deepEqual(listLoos({ doener: ALLE, denker: NEGEN }, { facet: ["denker"] }), []);
});

test("the stories of this site cannot be told apart by leerstijl, and by time they can", async () => {
  serveIndex();
  const soort = ["casus", "praktijkvoorbeeld", "vignet"];
  const { loos } = await (await openZoekmachine(BASE)).search({ filters: { soort } });
  assert.ok(loos.includes("leerstijl"));
  assert.ok(!loos.includes("duur"));
});

test("a story that is found leads its docent on, and says which lessons are there", async () => {
  serveIndex();
  const { treffers } = await (await openZoekmachine(BASE)).search({ vraag: "wendy", aantal: 1 });
  assert.match(treffers[0].docent, /\/docent\/casussen\/wat-wendy-weet\/$/);
  assert.deepEqual([treffers[0].lessen, treffers[0].opzet], [[], 20]);
});
