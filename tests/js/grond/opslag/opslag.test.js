// What the storage calls kept can be read back: full, blocked or forgetful, it says so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createPrefix, ONGEDAAN, Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { Browser, Lade, openOpslag, PAD, refuse, VergeetachtigeLade, VolleLade } from "../../hulp/browser.js";

test("what is written can be read, listed and removed", () => {
  const opslag = openOpslag();
  assert.equal(opslag.works(), true);
  assert.equal(opslag.write("b", "twee", null), "bewaard");
  assert.equal(opslag.write("a", "een", null), "bewaard");
  assert.deepEqual([opslag.read("a"), opslag.read("c"), opslag.list("")], ["een", null, ["a", "b"]]);
  opslag.remove("a");
  assert.deepEqual(opslag.list(""), ["b"]);
});

test("something else than the writer thinks is never written over", () => {
  const opslag = openOpslag();
  opslag.write("a", "een", null);
  assert.equal(opslag.write("a", "twee", null), "botsing");
  assert.equal(opslag.write("a", "twee", "iets"), "botsing");
  assert.equal(opslag.write("a", "twee", "een"), "bewaard");
  assert.equal(opslag.read("a"), "twee");
});

test("a storage that is full, forgetful or blocked is said to be so", () => {
  assert.equal(openOpslag(new VolleLade()).write("a", "een", null), "vol");
  assert.equal(openOpslag(new VergeetachtigeLade()).write("a", "een", null), "geblokkeerd");
  const opslag = openOpslag(new Lade(), refuse);
  assert.equal(opslag.works(), false);
  assert.equal(opslag.write("a", "een", null), "geblokkeerd");
  assert.deepEqual([opslag.read("a"), opslag.list("")], [null, []]);
  opslag.remove("a");
});

test("two sites on one host see nothing of each other, also where one path begins the other", () => {
  const lade = new Lade();
  const tab = new Browser(lade).openTab();
  const [hier, daar] = tab.in(() => [new Opslag("/a/"), new Opslag("/a/b/")]);
  hier.write("x", "van hier", null);
  assert.equal(daar.read("x"), null);
  assert.deepEqual(daar.list(""), []);
  daar.write("y", "van daar", null);
  hier.clear(["browser"]);
  assert.equal(daar.read("y"), "van daar");
  assert.ok(!createPrefix("/a/b/").startsWith(createPrefix("/a/")));
});

test("on a shared computer everything goes to the tab, and the browser is elsewhere", () => {
  const opslag = openOpslag();
  opslag.write("a", "in de browser", null);
  opslag.gedeeld = true;
  assert.deepEqual([opslag.gedeeld, opslag.plek, opslag.elders], [true, "tabblad", "browser"]);
  assert.equal(opslag.read("a"), null);
  assert.equal(opslag.read("a", "browser"), "in de browser");
  opslag.gedeeld = false;
  assert.deepEqual([opslag.plek, opslag.elders, opslag.read("a")], ["browser", "tabblad", "in de browser"]);
});

test("what is brought from elsewhere leaves there only once it is here", () => {
  const opslag = openOpslag();
  opslag.write("a", "een", null);
  opslag.write("b", "twee", null);
  opslag.gedeeld = true;
  opslag.write("b", "anders", null);
  assert.deepEqual([opslag.bring("a"), opslag.bring("b"), opslag.bring("weg")], ["bewaard", "botsing", "bewaard"]);
  assert.deepEqual([opslag.read("a"), opslag.read("a", "browser")], ["een", null]);
  assert.deepEqual([opslag.read("b"), opslag.read("b", "browser")], ["anders", "twee"]);
});

test("what is wiped comes back, save where something else is by now; a shared computer stays so", () => {
  const opslag = openOpslag();
  opslag.write("a", "een", null);
  opslag.write("b", "twee", null);
  opslag.gedeeld = true;
  opslag.write("c", "in het tabblad", null);
  const back = opslag.clear(["browser", "tabblad"]);
  assert.equal(opslag.gedeeld, true);
  assert.deepEqual([opslag.list("", "browser"), opslag.list("c")], [[], []]);
  opslag.gedeeld = false;
  opslag.write("b", "nieuw", null);
  opslag.gedeeld = true;
  assert.deepEqual(back(), ["b"]);
  assert.deepEqual(
    [opslag.read("a", "browser"), opslag.read("b", "browser"), opslag.read("c")],
    ["een", "nieuw", "in het tabblad"],
  );
});

test("a tab hears what another changed, of its own site only", () => {
  const browser = new Browser();
  const [hier, daar] = [browser.openTab(), browser.openTab()];
  /** @type {(string | null)[][]} */
  const gehoord = [];
  const controller = new AbortController();
  hier.in(() => new Opslag(PAD).watch((...wat) => void gehoord.push(wat), controller.signal));
  daar.in(() => new Opslag(PAD).write("a", "een", null));
  daar.in(() => new Opslag("/ander/").write("b", "twee", null));
  browser.deliver();
  daar.in(() => new Opslag(PAD).remove("a"));
  browser.tell(daar, { key: null, newValue: null });
  browser.deliver();
  assert.deepEqual(gehoord, [
    ["a", "een"],
    ["a", null],
    [null, null],
  ]);
  controller.abort();
  browser.tell(daar, { key: null, newValue: null });
  browser.deliver();
  assert.equal(gehoord.length, 3);
});

test("a tab of a shared computer hears nothing of the browser", () => {
  const browser = new Browser();
  const [hier, daar] = [browser.openTab(), browser.openTab()];
  hier.in(() => {
    const opslag = new Opslag(PAD);
    opslag.gedeeld = true;
    opslag.watch(() => assert.fail("gehoord"), new AbortController().signal);
  });
  daar.in(() => new Opslag(PAD).write("a", "een", null));
  browser.deliver();
});

test("on a shared computer what a reader sets stays in the tab, and goes with it", () => {
  const opslag = openOpslag();
  opslag.write("kleur", "donker", null);
  opslag.gedeeld = true;
  assert.equal(opslag.read("kleur"), "donker");
  opslag.write("kleur", "licht", "donker");
  opslag.write("letter", "groot", null);
  assert.deepEqual([opslag.read("kleur", "browser"), opslag.read("letter", "browser")], ["donker", null]);
  opslag.clear(["tabblad"]);
  assert.deepEqual([opslag.gedeeld, opslag.read("kleur"), opslag.read("kleur", "browser")], [true, null, "donker"]);
  opslag.write("letter", "groot", null);
  opslag.gedeeld = false;
  assert.deepEqual([opslag.read("kleur"), opslag.list("", "tabblad")], ["donker", []]);
});

test("nothing is there only when nothing was set either, nor can be brought back", () => {
  const opslag = openOpslag();
  assert.equal(opslag.isLeeg, true);
  opslag.write("kleur", "donker", null);
  assert.equal(opslag.isLeeg, false);
  opslag.remove("kleur");
  opslag.gedeeld = true;
  assert.equal(opslag.isLeeg, true);
  opslag.gedeeld = false;
  opslag.write(ONGEDAAN, "[]", null, "tabblad");
  assert.equal(opslag.isLeeg, false);
});
