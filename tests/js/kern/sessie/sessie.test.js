import assert from "node:assert/strict";
import { test } from "node:test";
import { computeRest } from "../../../../plugins/casuskijker/theme/kern/sessie/klok.js";
import {
  changeSessie,
  isGebruikt,
  setPeiling,
  writeBord,
} from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import { parseSessie, writeSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-lezen.js";
import { computeUitloop, describeUitloop } from "../../../../plugins/casuskijker/theme/kern/sessie/uitloop.js";
import {
  computeBesteed,
  extend,
  findPlaats,
  goOne,
  goTo,
  pause,
  removeKlok,
  start,
} from "../../../../plugins/casuskijker/theme/kern/sessie/verloop.js";
import { MINUUT, maakSessie, NU, STAPPEN, VAN } from "../../hulp/sessie.js";
import { begin, Zaal } from "../../hulp/zaal.js";

const leeg = maakSessie();

test("one goes through all that a step shows, then on to the next, and back the same way", () => {
  const heen = [leeg];
  for (const _ of Array(5)) heen.push(goOne(heen[heen.length - 1], STAPPEN, { richting: 1, nu: NU }));
  const plekken = heen.map((sessie) => [STAPPEN[findPlaats(sessie, STAPPEN)].id, sessie.beeld]);
  assert.deepEqual(plekken, [
    ["lezen", 0],
    ["lezen", 1],
    ["lezen", 2],
    ["stilstaan", 0],
    ["eigen", 0],
    ["eigen", 0],
  ]);
  assert.equal(heen[5], heen[4], "there is nothing after the last");
  const terug = goOne(heen[3], STAPPEN, { richting: -1, nu: NU });
  assert.deepEqual([terug.stap, terug.beeld], ["lezen", 2]);
  assert.equal(goOne(leeg, STAPPEN, { richting: -1, nu: NU }), leeg);
});

test("a step that is not there any more is no place, and what it cannot show is the last that it can", () => {
  assert.equal(goTo(leeg, STAPPEN, { stap: "weg", nu: NU }), leeg);
  assert.equal(goTo(leeg, STAPPEN, { stap: "lezen", beeld: 99, nu: NU }).beeld, 2);
  assert.equal(findPlaats(changeSessie({ ...leeg, stap: "weg" }, {}), STAPPEN), 0);
});

test("without a clock nothing is timed", () => {
  const verder = goTo(leeg, STAPPEN, { stap: "stilstaan", nu: NU });
  assert.equal(verder.klok, null);
  assert.deepEqual(pause(leeg, NU), leeg);
  assert.deepEqual(extend(leeg, 5, NU), leeg);
  assert.equal(describeUitloop(verder, STAPPEN, NU), "");
});

test("the clock of a step begins when one comes there, runs if it ran, and knows what was spent before", () => {
  const loopt = goTo(start(leeg, STAPPEN, NU), STAPPEN, { stap: "stilstaan", nu: NU + 3 * MINUUT });
  assert.deepEqual(loopt.klok, { stap: "stilstaan", rest_ms: 4 * MINUUT, loopt_tot: NU + 7 * MINUUT });
  const terug = goTo(loopt, STAPPEN, { stap: "lezen", nu: NU + 4 * MINUUT });
  assert.equal(terug.klok && computeRest(terug.klok, NU + 4 * MINUUT), 7 * MINUUT);
  assert.equal(computeBesteed(terug, "stilstaan", NU + 4 * MINUUT), MINUUT);
  assert.equal(computeBesteed(terug, "lezen", NU + 6 * MINUUT), 5 * MINUUT);
  const stil = goTo(pause(loopt, NU + 4 * MINUUT), STAPPEN, { stap: "eigen", nu: NU + 9 * MINUUT });
  assert.equal(stil.klok?.loopt_tot, null);
  assert.equal(removeKlok(loopt, NU + 5 * MINUUT).besteed.stilstaan, 2 * MINUUT);
});

test("a machine that slept for days makes no time that cannot be kept", () => {
  const na = pause(start(leeg, STAPPEN, NU), NU + 9 * 24 * 60 * MINUUT);
  assert.equal(na.besteed.lezen, 24 * 60 * MINUUT);
});

test("being late is said by the time on the wall, with the longest step to come", () => {
  const begon = start(leeg, STAPPEN, NU);
  assert.equal(describeUitloop(begon, STAPPEN, NU + 5 * MINUUT), "Je loopt op tijd.");
  assert.equal(computeUitloop(begon, STAPPEN, NU + 16 * MINUUT), 6);
  assert.equal(describeUitloop(begon, STAPPEN, NU + 16 * MINUUT), "6 minuten te laat. Kort ‘Opdracht’ (20 min) in?");
  const gepauzeerd = pause(begon, NU + MINUUT);
  assert.equal(computeUitloop(gepauzeerd, STAPPEN, NU + 4 * MINUUT), 3, "a pause counts: the bell does not wait");
  const laatste = goTo(begon, STAPPEN, { stap: "eigen", nu: NU + 4 * MINUUT });
  assert.equal(describeUitloop(laatste, STAPPEN, NU + 4 * MINUUT), "Je loopt 10 minuten voor.");
  assert.equal(describeUitloop(laatste, STAPPEN, NU + 40 * MINUUT), "6 minuten te laat.");
  assert.equal(describeUitloop(laatste, STAPPEN, NU + 600 * MINUUT), "De geplande tijd is ruim voorbij.");
});

test("a machine whose clock was set back is not early: nothing is said, and what is kept can be read", () => {
  const terug = NU - 2 * 24 * 60 * MINUUT;
  const begon = start(leeg, STAPPEN, NU);
  assert.equal(describeUitloop(begon, STAPPEN, terug), "");
  const stil = pause(begon, terug);
  assert.deepEqual(parseSessie(writeSessie(stil)), stil);
});

test("a clock that is started halfway counts from there", () => {
  const halverwege = start(goTo(leeg, STAPPEN, { stap: "stilstaan", nu: NU }), STAPPEN, NU);
  assert.equal(computeUitloop(halverwege, STAPPEN, NU + 2 * MINUUT), 0);
});

test("what is written on the board and counted is of a step, and goes when it is emptied", () => {
  const met = writeBord(leeg, "constructor", "Bellen");
  assert.equal(met.bord.constructor, "Bellen");
  assert.equal(leeg.bord.constructor, undefined, "no id reaches a prototype");
  assert.deepEqual(Object.keys(writeBord(met, "constructor", "").bord), []);
  const veel = Array.from({ length: 12 }, (_, nummer) => ({ tekst: String(nummer), eerst: 0, later: null }));
  const geteld = setPeiling(leeg, "eigen", veel);
  assert.equal(geteld.peilingen.eigen.length, 8);
  assert.deepEqual(Object.keys(setPeiling(geteld, "eigen", []).peilingen), []);
});

test("who only looked, used nothing", () => {
  assert.equal(isGebruikt(goTo(leeg, STAPPEN, { stap: "eigen", nu: NU })), false);
  assert.equal(isGebruikt(start(leeg, STAPPEN, NU)), true);
  assert.equal(isGebruikt(writeBord(leeg, "eigen", "x")), true);
  assert.equal(isGebruikt(changeSessie(leeg, { aantal: 0 })), true);
  assert.equal(isGebruikt(maakSessie()), false);
});

test("two groups with the same things are led each on its own, also on one day and side by side", () => {
  const zaal = new Zaal();
  const noord = zaal.open(VAN, undefined, "noord");
  noord.doe(begin);
  noord.doe((sessie) => changeSessie(sessie, { groep: "noord" }));
  const zuid = zaal.open(VAN, undefined, "zuid");
  zaal.deliver();
  assert.equal(zuid.loop.isVers, true);
  zuid.doe((sessie) => changeSessie(sessie, { groep: "zuid", aantal: 4 }));
  zaal.deliver();
  assert.deepEqual([noord.loop.sessie.groep, noord.loop.sessie.aantal], ["noord", null]);
  // What a group did before its answers lay together, is what it did.
  const eerst = zaal.open({ ...VAN, casus: "de-brief" });
  eerst.doe(begin);
  const daarna = zaal.open({ ...VAN, casus: "de-brief" }, undefined, "noord");
  assert.equal(daarna.loop.sessie.id, eerst.loop.sessie.id);
});
