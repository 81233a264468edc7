// The table of a group: what members lay down stays there, whichever tabs lay it down at the same time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import {
  addInbrengen,
  createGroep,
  dropLid,
  renameGroep,
  setAfspraken,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import {
  bringGroep,
  findGroep,
  keepGroep,
  listGroepen,
  nameGroep,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep-kast.js";
import { writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { Tafel } from "../../../../plugins/casuskijker/theme/kern/groep/tafel.js";
import { Browser, PAD, VolleLade } from "../../hulp/browser.js";
import { BELLEN, createLid, openTafel, settle, who } from "../../hulp/tafel.js";

test("what is laid down in two tabs adds up, and both see it", async () => {
  const browser = new Browser();
  const [een, ander] = [openTafel(browser), openTafel(browser)];
  een.lay("a");
  await settle(browser);
  ander.lay("b");
  een.lay("c");
  await settle(browser);
  assert.deepEqual(
    [who(een.tafel), who(ander.tafel)],
    [
      ["a", "b", "c"],
      ["a", "b", "c"],
    ],
  );
});

test("a table says what laying down each did, and of nothing nothing", () => {
  const { lay } = openTafel(new Browser());
  assert.deepEqual(lay("a", "b").gevolgen, ["nieuw", "nieuw"]);
  assert.deepEqual(lay("b", "c").gevolgen, ["gelijk", "nieuw"]);
  assert.deepEqual(lay().gevolgen, []);
});

test("what comes in on a later day is asked about, whatever was agreed since, and then no more", () => {
  const browser = new Browser();
  const { tafel, tab, opslag } = openTafel(browser);
  const oud = addInbrengen(createGroep(new Date(2026, 9, 12)), [createLid("a")], new Date(2026, 9, 12)).groep;
  assert.equal(tafel.vraagtRonde, false);
  tab.in(() => keepGroep(opslag, oud));
  const later = openTafel(browser);
  later.tab.in(() => later.tafel.change((groep) => setAfspraken(groep, [BELLEN])));
  assert.equal(later.tafel.vraagtRonde, true);
  const { ronde, gevolgen } = later.tab.in(() => later.tafel.add([createLid("a")], true));
  assert.deepEqual(gevolgen, ["nieuw"]);
  assert.deepEqual(
    later.tafel.groep.rondes.map(({ id, leden }) => [id, leden.length]),
    [
      ["2026-10-12", 1],
      [ronde, 1],
    ],
  );
  assert.equal(later.tafel.vraagtRonde, false);
  // Two who begin one on a day begin the same.
  later.tab.in(() => later.tafel.add([createLid("b")], true));
  assert.equal(later.tafel.groep.rondes.length, 2);
});

test("what was written over unseen is laid down again", async () => {
  const browser = new Browser();
  const { tafel, lay } = openTafel(browser);
  lay("a");
  const [naam] = Object.keys(browser.localStorage);
  const theirs = String(browser.localStorage.getItem(naam))
    .replace('"kenmerk":"a"', '"kenmerk":"b"')
    .replace(/"stand":"[^"]+"/, '"stand":"00000000000000ff"');
  browser.localStorage.setItem(naam, theirs);
  browser.tell(browser.openTab(), { key: naam, newValue: theirs });
  await settle(browser);
  assert.deepEqual(who(tafel), ["a", "b"]);
});

test("a page that slept while others went on brings back nothing that they took away", async () => {
  const browser = new Browser();
  const [slaapt, ander] = [openTafel(browser), openTafel(browser)];
  slaapt.lay("a", "b");
  await settle(browser);
  ander.tab.in(() => ander.tafel.change((groep) => dropLid(groep, createLid("b"))));
  ander.tab.in(() => ander.tafel.change((groep) => renameGroep(groep, "Team Noord")));
  // It hears of neither: whoever goes back finds the page as it was.
  slaapt.tab.in(() => slaapt.tafel.refresh());
  await settle(browser);
  for (const { tafel } of [slaapt, ander]) assert.deepEqual([who(tafel), tafel.groep.naam], [["a"], "Team Noord"]);
});

test("what comes after answers of an earlier day is asked about, also on a table that was empty today", () => {
  const { tab, tafel } = openTafel(new Browser());
  tab.in(() => tafel.addPerDag([{ inbreng: createLid("a"), dag: "2026-10-12" }]));
  tab.in(() => tafel.add([]));
  assert.equal(tafel.vraagtRonde, true);
  tab.in(() => tafel.add([createLid("b")], true));
  assert.deepEqual([tafel.vraagtRonde, tafel.groep.rondes.length], [false, 2]);
});

test("a new group that has a name is kept, so that it can be chosen, and one without is not", () => {
  const { tab, tafel, opslag } = openTafel(new Browser());
  const noem = (/** @type {string} */ naam) => tab.in(() => tafel.change((groep) => renameGroep(groep, naam)));
  noem("");
  assert.deepEqual(
    tab.in(() => listGroepen(opslag).groepen),
    [],
  );
  noem("Team Noord");
  assert.deepEqual(
    tab.in(() => listGroepen(opslag).groepen.map(({ groep }) => groep.naam)),
    ["Team Noord"],
  );
});

test("a table that was cleared comes back, beside what was laid down since", () => {
  const browser = new Browser();
  const { tab, tafel, lay } = openTafel(browser);
  lay("a");
  const back = tab.in(() => tafel.restart());
  assert.deepEqual([who(tafel), { ...browser.localStorage }], [[], {}]);
  assert.equal(tab.in(back), true);
  assert.deepEqual(who(tafel), ["a"]);
  const again = tab.in(() => tafel.restart());
  lay("b");
  tab.in(again);
  assert.deepEqual(who(tafel), ["a", "b"]);
});

const KAPOT = ["{", '{"formaat": 2, "groep": {}}', '{"formaat": 1, "groep": {"leden": 3}}'];

test("a group that cannot be read is not written over, and comes back to the letter", () => {
  for (const kapot of KAPOT) {
    const browser = new Browser();
    browser.openTab().in(() => new Opslag(PAD).write("groep", kapot, null));
    const { tab, tafel, lay, opslag } = openTafel(browser);
    assert.notEqual(tafel.fout, "");
    lay("a");
    assert.equal(opslag.read("groep"), kapot);
    const back = tab.in(() => tafel.restart());
    lay("b");
    assert.equal(tab.in(back), false);
    tab.in(() => tafel.restart());
    assert.equal(tab.in(back), true);
    assert.equal(opslag.read("groep"), kapot);
  }
});

test("a group in the other place comes here, beside one that bears its name, and never in it", () => {
  const { tab, tafel, opslag, lay } = openTafel(new Browser());
  const bring = () => tab.in(() => listGroepen(opslag, opslag.elders).groepen.map((each) => bringGroep(opslag, each)));
  lay("a");
  const { id } = tafel.groep;
  opslag.gedeeld = true;
  tab.in(() => tafel.refresh());
  assert.deepEqual(bring(), ["groep"]);
  tab.in(() => tafel.refresh());
  assert.deepEqual([who(tafel), findGroep(opslag, "browser").groep], [["a"], null]);
  opslag.gedeeld = false;
  const tweede = tab.in(() => new Tafel(opslag, new AbortController().signal));
  tab.in(() => tweede.add([createLid("b")]));
  assert.deepEqual(bring(), [nameGroep(id)]);
  assert.equal(findGroep(opslag, "browser", nameGroep(id)).groep?.leden[0].kenmerk, "a");
  assert.equal(findGroep(opslag, "browser").groep?.leden[0].kenmerk, "b");
  assert.deepEqual(listGroepen(opslag, "tabblad").groepen, []);
});

test("where there is no room a group stays where it lay", () => {
  const vol = openTafel(new Browser(new VolleLade()));
  const bewaard = { naam: "groep", groep: addInbrengen(createGroep(), [createLid("a")]).groep };
  vol.opslag.write("groep", writeGroep(bewaard.groep), null, "tabblad");
  assert.equal(
    vol.tab.in(() => bringGroep(vol.opslag, bewaard)),
    null,
  );
  assert.notEqual(vol.opslag.read("groep", "tabblad"), null);
});

test("a browser that keeps nothing is told, and the table works on", () => {
  const { tafel, lay } = openTafel(new Browser(new VolleLade()));
  lay("a", "b");
  assert.deepEqual([who(tafel), tafel.stand.soort], [["a", "b"], "vol"]);
});

test("several groups lie side by side, each on a table of its own, the first where it always was", () => {
  const { tab, opslag, lay } = openTafel(new Browser());
  lay("a");
  const { groep } = addInbrengen(createGroep(), [createLid("b"), createLid("c")]);
  const naam = nameGroep(groep.id);
  assert.equal(keepGroep(opslag, groep, naam), "bewaard");
  opslag.write(nameGroep("kapot"), "{", null);
  opslag.write(nameGroep("leeg"), JSON.stringify({ formaat: 2, groep: createGroep() }), null);
  const tweede = tab.in(() => new Tafel(opslag, new AbortController().signal, naam));
  tab.in(() => tweede.add([createLid("d")]));
  const { groepen, onleesbaar } = listGroepen(opslag);
  assert.deepEqual(groepen.map((bewaard) => [bewaard.naam, bewaard.groep.leden.length]).sort(), [
    ["groep", 1],
    [naam, 3],
  ]);
  assert.deepEqual(
    onleesbaar.map((stuk) => stuk.naam),
    [nameGroep("kapot")],
  );
});
