// What was done in a tab can be undone as long as it is open, and takes nothing along that came after it.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  doDaad,
  findBezet,
  forgetDaden,
  listDaden,
  undoDaad,
} from "../../../../plugins/casuskijker/theme/grond/opslag/ongedaan.js";
import { ONGEDAAN, Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { Browser, Lade, openOpslag, PAD, VolleLade } from "../../hulp/browser.js";

/** @param {Opslag} opslag @param {Record<string, string | null>} stukken */
function change(opslag, stukken) {
  for (const [naam, tekst] of Object.entries(stukken)) {
    if (tekst === null) opslag.remove(naam);
    else opslag.write(naam, tekst, opslag.read(naam));
  }
}

/** @param {Opslag} opslag @param {Record<string, string | null>} stukken @param {string} [zin] */
function act(opslag, stukken, zin = "Gedaan.") {
  return doDaad(opslag, "hier", () => ({ zin, uitkomst: change(opslag, stukken) })).daad;
}

test("what was wiped, replaced and taken in is as it was before", () => {
  const opslag = openOpslag();
  change(opslag, { "dossier:a": "een", "dossier:b": "twee" });
  const daad = act(opslag, { "dossier:a": null, "dossier:b": "anders", "dossier:c": "nieuw" });
  assert.deepEqual(listDaden(opslag), [daad]);
  assert.deepEqual(undoDaad(opslag, listDaden(opslag)[0]), []);
  assert.deepEqual(
    opslag.list("").map((naam) => [naam, opslag.read(naam)]),
    [
      ["dossier:a", "een"],
      ["dossier:b", "twee"],
    ],
  );
  assert.deepEqual(listDaden(opslag), []);
});

test("what came after it stays, and is named; the rest comes back", () => {
  const opslag = openOpslag();
  change(opslag, { "dossier:a": "een", "dossier:b": "twee" });
  act(opslag, { "dossier:a": null, "dossier:b": null });
  assert.deepEqual(findBezet(opslag, listDaden(opslag)[0]), { kan: ["dossier:a", "dossier:b"], bezet: [] });
  change(opslag, { "dossier:b": "later" });
  assert.deepEqual(findBezet(opslag, listDaden(opslag)[0]), { kan: ["dossier:a"], bezet: ["dossier:b"] });
  assert.deepEqual(undoDaad(opslag, listDaden(opslag)[0]), ["dossier:b"]);
  assert.deepEqual([opslag.read("dossier:a"), opslag.read("dossier:b")], ["een", "later"]);
  assert.deepEqual(findBezet(opslag, listDaden(opslag)[0]), { kan: [], bezet: ["dossier:b"] }, "what is back, is");
  assert.equal(listDaden(opslag).length, 1);
});

test("the last thing comes first, a few are remembered, and what changes nothing is none", () => {
  const opslag = openOpslag();
  for (let nummer = 1; nummer <= 12; nummer++) act(opslag, { "dossier:a": `${nummer}` }, `Daad ${nummer}.`);
  assert.deepEqual([listDaden(opslag)[0].zin, listDaden(opslag).length], ["Daad 12.", 10]);
  assert.equal(act(opslag, {}), null);
  forgetDaden(opslag);
  assert.deepEqual(listDaden(opslag), []);
});

test("on a shared computer nothing is remembered, and what was goes when it becomes one", () => {
  const opslag = openOpslag();
  act(opslag, { "dossier:a": "een" });
  opslag.gedeeld = true;
  assert.deepEqual(listDaden(opslag), []);
  change(opslag, { "dossier:b": "twee" });
  assert.equal(act(opslag, { "dossier:b": null }), null);
  assert.equal(opslag.read(ONGEDAAN, "tabblad"), null);
});

test("where the tab has no room, nothing is promised", () => {
  const tab = new Browser(new Lade()).openTab();
  tab.sessionStorage = new VolleLade();
  const opslag = tab.in(() => new Opslag(PAD));
  assert.equal(
    tab.in(() => act(opslag, { "dossier:a": "een" })),
    null,
  );
});

test("a tab that was tampered with has nothing to undo, and wiping everything leaves it alone", () => {
  const opslag = openOpslag();
  for (const tekst of ["{half", "{}", "[3]", '[{"id":"a","zin":"b","bij":"c","stukken":[{"naam":1}]}]', "null"]) {
    opslag.write(ONGEDAAN, tekst, opslag.read(ONGEDAAN, "tabblad"), "tabblad");
    assert.deepEqual(listDaden(opslag), []);
  }
  assert.deepEqual(opslag.clear(["tabblad"])(), []);
  assert.equal(opslag.read(ONGEDAAN, "tabblad"), "null");
});
