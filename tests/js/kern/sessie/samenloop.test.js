// One les in two windows: what either does, both know, whichever way they hear of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { writeBord } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import {
  findLopend,
  findSessie,
  listSessies,
  nameSessie,
} from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-kast.js";
import { goTo } from "../../../../plugins/casuskijker/theme/kern/sessie/verloop.js";
import { Browser, PAD, VolleLade } from "../../hulp/browser.js";
import { MINUUT, NU, STAPPEN, VAN } from "../../hulp/sessie.js";
import { begin, Zaal } from "../../hulp/zaal.js";

for (const metKanaal of [true, false])
  test(`two windows follow each other ${metKanaal ? "by a channel" : "by what is kept"}`, () => {
    const zaal = new Zaal({ metKanaal });
    const [leidt, scherm] = [zaal.open(), zaal.open()];
    leidt.doe(begin);
    zaal.deliver();
    scherm.naar("stilstaan");
    zaal.deliver();
    leidt.doe((sessie) => writeBord(sessie, "stilstaan", "Bellen"));
    zaal.deliver();
    assert.deepEqual(leidt.loop.sessie, scherm.loop.sessie);
    assert.equal(scherm.loop.sessie.bord.stilstaan, "Bellen");
    assert.equal(scherm.loop.sessie.stap, "stilstaan");
  });

test("a window that is opened later, or again, is where the other is, to the second", () => {
  const zaal = new Zaal();
  const leidt = zaal.open();
  leidt.doe(begin);
  leidt.naar("stilstaan");
  zaal.tijd += 3 * MINUUT;
  const scherm = zaal.open();
  assert.deepEqual(scherm.loop.sessie, leidt.loop.sessie);
  scherm.sluit();
  leidt.naar("eigen");
  assert.equal(zaal.open().loop.sessie.klok?.loopt_tot, zaal.tijd + 20 * MINUUT);
});

test("where nothing outlives a tab, a window hears from the other where it is", () => {
  const zaal = new Zaal({ browser: new Browser(new VolleLade()) });
  const leidt = zaal.open();
  leidt.doe(begin);
  assert.equal(leidt.loop.isBewaard, false);
  const scherm = zaal.open();
  zaal.deliver();
  assert.deepEqual(scherm.loop.sessie, leidt.loop.sessie);
});

test("what the browser did not take is found again by who leads from the same page, and by no other", () => {
  const zaal = new Zaal({ browser: new Browser(new VolleLade()), metKanaal: false });
  const { opslag, loop, doe } = zaal.open();
  doe(begin);
  assert.equal(findLopend(opslag, VAN, NU)?.id, loop.sessie.id);
  assert.equal(findLopend(zaal.open().opslag, VAN, NU), undefined);
});

test("what goes on in a window of a shared computer stays behind in no other window", () => {
  const zaal = new Zaal();
  const [leidt, scherm] = [zaal.open(), zaal.open()];
  leidt.tab.in(() => Object.assign(leidt.opslag, { gedeeld: true }));
  leidt.doe(begin);
  leidt.doe((sessie) => writeBord(sessie, "eigen", "Wat Bep zei"));
  zaal.deliver();
  scherm.naar("eigen");
  const later = zaal.open();
  zaal.deliver();
  later.naar("lezen");
  for (const { opslag, loop, tab } of [scherm, later])
    tab.in(() => assert.deepEqual([opslag.list("", "browser"), loop.sessie.bord.eigen], [[], "Wat Bep zei"]));
  leidt.tab.in(() => assert.equal(findLopend(leidt.opslag, VAN, NU)?.bord.eigen, "Wat Bep zei"));
});

test("who only looks leaves nothing behind, and is followed all the same", () => {
  const zaal = new Zaal();
  const [leidt, scherm] = [zaal.open(), zaal.open()];
  scherm.naar("eigen");
  zaal.deliver();
  assert.equal(leidt.loop.sessie.stap, "eigen");
  assert.deepEqual(leidt.opslag.list(""), []);
  assert.equal(leidt.loop.isBewaard, true);
});

test("an address says where a window begins, unless something goes on already", () => {
  const zaal = new Zaal();
  const leidt = zaal.open();
  const kom = (/** @type {string} */ stap, beeld = 0) =>
    leidt.loop.begin((sessie, nu) => goTo(sessie, STAPPEN, { stap, beeld, nu }));
  kom("stilstaan");
  assert.equal(leidt.loop.sessie.stap, "stilstaan");
  // An address that names nothing that is there, leads nowhere, and what is done then is kept all the same.
  kom("Weg!");
  kom("stilstaan", 99_999);
  assert.deepEqual([leidt.loop.sessie.stap, leidt.loop.sessie.beeld], ["stilstaan", 0]);
  leidt.doe(begin);
  assert.equal(leidt.loop.isBewaard, true);
  kom("eigen");
  assert.equal(leidt.loop.sessie.stap, "stilstaan");
});

test("a les of yesterday, and another les, are not gone on with", () => {
  const zaal = new Zaal();
  zaal.open().doe(begin);
  const ander = zaal.open({ ...VAN, les: "les-90" });
  assert.equal(ander.loop.isVers, true);
  ander.doe((sessie) => writeBord(sessie, "eigen", "x"));
  zaal.deliver();
  assert.equal(listSessies(ander.opslag).sessies.length, 2);
  zaal.tijd += 9 * 60 * MINUUT;
  assert.equal(findLopend(ander.opslag, VAN, zaal.tijd), undefined);
});

test("who looks back at one sees that one, and what is added to it brings nobody there", () => {
  const zaal = new Zaal();
  const vorige = zaal.open();
  vorige.doe(begin);
  const toen = vorige.loop.sessie;
  vorige.sluit();
  zaal.tijd += 7 * 24 * 60 * MINUUT;
  const [terug, leidt] = [zaal.open(VAN, toen), zaal.open()];
  zaal.deliver();
  assert.equal(leidt.loop.isVers, true, "what was is not gone on with");
  terug.doe((sessie) => writeBord(sessie, "eigen", "Vergeten"));
  zaal.deliver();
  assert.equal(leidt.loop.isVers, true, "nor when something is added to it");
  assert.equal(zaal.open().loop.isVers, true, "nor by who comes later");
  leidt.doe(begin);
  zaal.deliver();
  assert.equal(terug.loop.sessie.id, toen.id);
  assert.equal(findSessie(terug.opslag, toen.id)?.bord.eigen, "Vergeten");
});

test("who begins anew takes the other window along, and what was stays kept", () => {
  const zaal = new Zaal();
  const [leidt, scherm] = [zaal.open(), zaal.open()];
  leidt.doe(begin);
  zaal.deliver();
  zaal.tijd += MINUUT;
  leidt.tab.in(() => leidt.loop.restart());
  zaal.deliver();
  assert.equal(scherm.loop.sessie.stap, "", "at the first step");
  assert.equal(scherm.loop.sessie.klok, null);
  assert.equal(scherm.loop.sessie.id, leidt.loop.sessie.id);
  assert.equal(listSessies(leidt.opslag).sessies.length, 1, "the new one is not used yet");
});

test("who begins anew is followed also where the clock was set back, and finds the new one again", () => {
  const zaal = new Zaal();
  const [leidt, scherm] = [zaal.open(), zaal.open()];
  leidt.doe(begin);
  zaal.deliver();
  zaal.tijd -= 30 * MINUUT;
  leidt.tab.in(() => leidt.loop.restart());
  leidt.doe((sessie) => writeBord(sessie, "eigen", "Anders"));
  zaal.deliver();
  for (const { loop } of [leidt, scherm, zaal.open()]) assert.equal(loop.sessie.bord.eigen, "Anders");
});

test("a les of a day that is yet to come is of a clock that was wrong, and is not gone on with", () => {
  const zaal = new Zaal();
  zaal.open().doe(begin);
  zaal.tijd -= 3 * 24 * 60 * MINUUT;
  assert.equal(zaal.open().loop.isVers, true);
});

test("what was wiped in another tab does not come back by itself, and one stays where one is", () => {
  const zaal = new Zaal();
  const leidt = zaal.open();
  leidt.doe(begin);
  leidt.naar("eigen");
  const elders = zaal.browser.openTab();
  elders.in(() => new Opslag(PAD)).remove(nameSessie(leidt.loop.sessie.id));
  elders.in(() => leidt.opslag.clear(["browser"]));
  zaal.browser.tell(elders, { key: null, newValue: null });
  zaal.deliver();
  assert.deepEqual([leidt.loop.isVers, leidt.loop.sessie.stap], [true, "eigen"]);
  assert.deepEqual(leidt.opslag.list(""), []);
});

test("a window that slept takes what is kept when it wakes", () => {
  const zaal = new Zaal({ metKanaal: false });
  const [leidt, scherm] = [zaal.open(), zaal.open()];
  leidt.doe(begin);
  zaal.deliver();
  leidt.naar("eigen");
  scherm.tab.in(() => scherm.loop.refresh());
  assert.equal(scherm.loop.sessie.stap, "eigen");
});

test("what others say on the channel is read as what a stranger says", () => {
  const zaal = new Zaal();
  const { loop } = zaal.open();
  const vreemd = /** @type {any} */ (zaal.lijn.open());
  for (const bericht of [
    null,
    3,
    "sessie",
    { sessie: "{" },
    { sessie: '{"formaat":9}' },
    { vraag: null },
    { sessie: {} },
  ])
    vreemd.postMessage(bericht);
  zaal.deliver();
  assert.equal(loop.isVers, true);
});

/**
 * @param {Zaal} zaal
 * @param {ReturnType<Zaal["open"]>} venster
 * @param {string} wat
 */
function doeIets(zaal, { doe, naar, tab, loop }, wat) {
  if (wat === "breng") zaal.deliver();
  else if (wat === "begin") doe(begin);
  else if (wat === "opnieuw" && zaal.metKanaal) tab.in(() => loop.restart());
  else if (wat === "bord") doe((sessie, nu) => writeBord(sessie, "eigen", String(nu)));
  else naar(wat);
}

test("whatever two windows do at once, in the end both know the same", () => {
  const daad = fc.record({
    wie: fc.nat(1),
    wat: fc.oneof(
      fc.constantFrom(...STAPPEN.map(({ id }) => id)),
      fc.constantFrom("begin", "bord", "breng", "opnieuw"),
    ),
  });
  fc.assert(
    fc.property(fc.array(daad, { maxLength: 20 }), fc.boolean(), (daden, metKanaal) => {
      const zaal = new Zaal({ metKanaal });
      const vensters = [zaal.open(), zaal.open()];
      // Without a channel, only what is kept is told.
      vensters[0].doe(begin);
      zaal.deliver();
      for (const { wie, wat } of daden) {
        zaal.tijd += 1000;
        doeIets(zaal, vensters[wie], wat);
      }
      zaal.deliver();
      assert.deepEqual(vensters[0].loop.sessie, vensters[1].loop.sessie);
    }),
  );
});
