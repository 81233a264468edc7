// One text in step with other tabs: two that write lose nothing they called kept, and the older one knows it is older.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Bewaarder } from "../../../../plugins/casuskijker/theme/grond/opslag/bewaarder.js";
import { Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { readStempel, stamp } from "../../../../plugins/casuskijker/theme/grond/opslag/stempel.js";
import { Browser, Lade, PAD, refuse, VolleLade } from "../../hulp/browser.js";

/** @param {Browser} browser */
function openBewaarder(browser) {
  const tab = browser.openTab();
  const bewaarder = tab.in(
    () => new Bewaarder(new Opslag(PAD), "dossier:d", { signal: new AbortController().signal, findFout: () => "" }),
  );
  const save = (/** @type {string} */ woord) => tab.in(() => bewaarder.save(JSON.stringify({ woord })));
  return { tab, bewaarder, save };
}

/** @param {string | null} tekst */
function wordOf(tekst) {
  return tekst === null ? null : JSON.parse(tekst).woord;
}

test("a stamp tells which version a text is and after which it came, and the text stays a whole", () => {
  const eerste = stamp('{"a":1}', null);
  const tweede = stamp('{"a":2}', eerste);
  assert.equal(JSON.parse(tweede).a, 2);
  assert.equal(readStempel(tweede).vorige, readStempel(eerste).stand);
  assert.deepEqual(readStempel('{"a":1}'), { stand: null, vorige: null });
  assert.deepEqual(readStempel(null), { stand: null, vorige: null });
});

test("a text is new until it is kept, and then says where and when", () => {
  const { bewaarder, save } = openBewaarder(new Browser());
  assert.deepEqual(bewaarder.stand, { soort: "nieuw", plek: "browser", om: null, reden: "" });
  save("een");
  assert.equal(bewaarder.stand.soort, "bewaard");
  assert.ok(Number(bewaarder.stand.om) <= Date.now());
  assert.equal(wordOf(bewaarder.tekst), "een");
});

test("a browser that refuses is said to refuse", () => {
  const vol = openBewaarder(new Browser(new VolleLade()));
  vol.save("een");
  assert.equal(vol.bewaarder.stand.soort, "vol");
  const dicht = openBewaarder(new Browser(new Lade(), refuse));
  // Before the first answer too nothing is promised.
  assert.equal(dicht.bewaarder.stand.soort, "geblokkeerd");
  dicht.save("een");
  assert.equal(dicht.bewaarder.stand.soort, "geblokkeerd");
  assert.equal(dicht.bewaarder.tekst, null);
});

test("the older tab keeps nothing until the reader chose, and then goes on with the newer text", () => {
  const browser = new Browser();
  const [een, ander] = [openBewaarder(browser), openBewaarder(browser)];
  een.save("een");
  browser.deliver();
  assert.equal(ander.bewaarder.stand.soort, "verouderd");
  ander.save("overheen");
  assert.equal(wordOf(Object.values(browser.localStorage)[0]), "een");
  ander.tab.in(() => ander.bewaarder.reload());
  assert.deepEqual([ander.bewaarder.stand.soort, wordOf(ander.bewaarder.tekst)], ["bewaard", "een"]);
  ander.save("twee");
  browser.deliver();
  assert.equal(een.bewaarder.stand.soort, "verouderd");
});

test("a tab that comes too late by a blink collides, and writes nothing over", () => {
  const browser = new Browser();
  const [een, ander] = [openBewaarder(browser), openBewaarder(browser)];
  een.save("een");
  ander.save("ander");
  assert.equal(ander.bewaarder.stand.soort, "verouderd");
  assert.equal(wordOf(Object.values(browser.localStorage)[0]), "een");
});

test("who was written over unseen is told so", () => {
  const browser = new Browser();
  const { bewaarder, save } = openBewaarder(browser);
  let verdrongen = 0;
  bewaarder.addEventListener("verdrongen", () => (verdrongen += 1));
  save("een");
  // A tab that did not see it yet wrote its own, which comes after nothing.
  const [naam] = Object.keys(browser.localStorage);
  const ander = stamp('{"woord":"ander"}', null);
  browser.localStorage.setItem(naam, ander);
  browser.tell(browser.openTab(), { key: naam, newValue: ander });
  browser.deliver();
  assert.deepEqual([verdrongen, bewaarder.stand.soort], [1, "verouderd"]);
});

test("who only read is not written over, however many versions went by unseen", () => {
  const browser = new Browser();
  const [typt, leest] = [openBewaarder(browser), openBewaarder(browser)];
  let verdrongen = 0;
  leest.bewaarder.addEventListener("verdrongen", () => (verdrongen += 1));
  for (const woord of ["b", "be", "bel", "bell"]) typt.save(woord);
  // It hears of the first, and by then finds the last: what it never wrote cannot be gone.
  const [naam] = Object.keys(browser.localStorage);
  leest.tab.hear({ key: naam, newValue: stamp('{"woord":"b"}', null) });
  leest.tab.in(() => leest.bewaarder.reload());
  browser.deliver();
  assert.deepEqual([verdrongen, wordOf(leest.bewaarder.tekst)], [0, "bell"]);
});

test("what was removed comes back to the letter, also what another tab had made of it", () => {
  const browser = new Browser();
  const [een, ander] = [openBewaarder(browser), openBewaarder(browser)];
  een.save("een");
  browser.deliver();
  const before = { ...browser.localStorage };
  const weg = ander.tab.in(() => ander.bewaarder.remove());
  assert.deepEqual([weg.soort, { ...browser.localStorage }], ["verouderd", {}]);
  ander.tab.in(() => ander.bewaarder.restore(weg));
  assert.deepEqual({ ...browser.localStorage }, before);
  assert.equal(ander.bewaarder.stand.soort, "verouderd");
});

test("what came in the place of what was removed stays", () => {
  const browser = new Browser();
  const [een, ander] = [openBewaarder(browser), openBewaarder(browser)];
  een.save("een");
  const weg = een.tab.in(() => een.bewaarder.remove());
  browser.deliver();
  ander.save("nieuw");
  een.tab.in(() => een.bewaarder.restore(weg));
  assert.equal(een.bewaarder.stand.soort, "verouderd");
  assert.equal(wordOf(Object.values(browser.localStorage)[0]), "nieuw");
});

/**
 * Types one more word after what this tab shows, so that none may ever go.
 *
 * @param {ReturnType<typeof openBewaarder>} pagina
 * @param {string} woord
 * @returns {string[]} The word, when it was called kept.
 */
function type({ bewaarder, save }, woord) {
  save(`${wordOf(bewaarder.tekst) ?? ""} ${woord}`);
  return bewaarder.stand.soort === "bewaard" ? [woord] : [];
}

/** @param {[number, string][]} stappen @returns {{kept: string[], woorden: Set<string>}} */
function play(stappen) {
  const browser = new Browser();
  const tabs = [openBewaarder(browser), openBewaarder(browser), openBewaarder(browser)];
  const kept = stappen.flatMap(([wie, wat], nummer) => {
    if (wat === "typ") return type(tabs[wie], String(nummer));
    if (wat === "hoor") browser.deliver();
    else tabs[wie].tab.in(() => tabs[wie].bewaarder.reload());
    return [];
  });
  const [tekst = null] = Object.values(browser.localStorage);
  return { kept, woorden: new Set(wordOf(tekst)?.split(" ")) };
}

test("in whatever order tabs write, hear and load, no word that was called kept is gone", () => {
  const stap = fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom("typ", "typ", "laad", "hoor"));
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 40 }), (stappen) => {
      const { kept, woorden } = play(stappen);
      assert.deepEqual(
        kept.filter((woord) => !woorden.has(woord)),
        [],
      );
    }),
    { numRuns: 300 },
  );
});

test("what could not be read back is not kept, nor called so, and is lost with the page", () => {
  const browser = new Browser();
  const tab = browser.openTab();
  const findFout = (/** @type {string} */ tekst) => (tekst.includes("kwaad") ? "Daar staat kwaad." : "");
  const { signal } = new AbortController();
  const bewaarder = tab.in(() => new Bewaarder(new Opslag(PAD), "dossier:d", { signal, findFout }));
  const save = (/** @type {string} */ woord) => tab.in(() => bewaarder.save(JSON.stringify({ woord })));
  save("goed");
  save("kwaad");
  assert.deepEqual([bewaarder.stand.soort, bewaarder.stand.reden], ["onleesbaar", "Daar staat kwaad."]);
  assert.equal(wordOf(bewaarder.tekst), "goed");
  assert.equal(bewaarder.isLos, true);
  const weg = tab.in(() => bewaarder.remove());
  assert.equal(bewaarder.isLos, false);
  tab.in(() => bewaarder.restore(weg));
  assert.deepEqual(
    [bewaarder.stand.soort, bewaarder.stand.reden, bewaarder.isLos],
    ["onleesbaar", "Daar staat kwaad.", true],
  );
  save("beter");
  assert.deepEqual([bewaarder.stand.soort, bewaarder.isLos], ["bewaard", false]);
});

test("only what was written here and found no place would be lost with the page", () => {
  const vol = openBewaarder(new Browser(new VolleLade()));
  assert.equal(vol.bewaarder.isLos, false);
  vol.save("een");
  assert.equal(vol.bewaarder.isLos, true);
  const browser = new Browser();
  const [hier, daar] = [openBewaarder(browser), openBewaarder(browser)];
  daar.save("daar");
  browser.deliver();
  assert.deepEqual([hier.bewaarder.stand.soort, hier.bewaarder.isLos], ["verouderd", false]);
  hier.save("hier");
  assert.equal(hier.bewaarder.isLos, true);
  hier.tab.in(() => hier.bewaarder.reload());
  assert.equal(hier.bewaarder.isLos, false);
});
