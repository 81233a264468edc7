// However the codes of some months come in, and wherever: each ronde has the people who looked then, each once.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { createGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { writeGroepscodes } from "../../../../plugins/casuskijker/theme/kern/groepscode/groepscode.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";
import { addDagen, countPerRonde, layTekst } from "../../hulp/neerleggen.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep */

const BRIL = createKijkraam({ ids: ["a", "b"] });
const find = (/** @type {string} */ slug) => (slug === BRIL.slug ? BRIL : undefined);
const om = (/** @type {string} */ dag) => new Date(`${dag}T15:00`);

/** @param {string} dag @param {string} kenmerk @param {string} [keuze] @param {string} [naam] */
function write(dag, kenmerk, keuze = "soms", naam = "") {
  const dossier = { ...fillIn(BRIL, { a: keuze }), kenmerk: kenmerk.padEnd(7, "z"), gewijzigd: om(dag).toISOString() };
  return writeDeelcode(BRIL, dossier, naam);
}

/** @param {string} kenmerk @returns {string} A code that says no day, as one of before, or of a clock that is wrong. */
function writeZonderDag(kenmerk) {
  return write("1999-01-01", kenmerk);
}

/** @param {string} dag @param {string[]} chat @param {Groep} [groep] */
function paste(dag, chat, groep = createGroep(om(dag))) {
  return layTekst(groep, chat.join("\n"), om(dag), find);
}

const OKTOBER = ["a", "b", "c", "d", "e"].map((wie, nummer) => write(`2026-10-${24 + nummer}`, `okt${wie}`));
const NOVEMBER = ["a", "b", "c", "d", "e"].map((wie, nummer) => write(`2026-11-${23 + nummer}`, `nov${wie}`));

test("the chat of two months on an empty laptop is two rondes of five, and the last is shown", () => {
  const { groep, gekozen, over } = paste("2026-11-28", [...OKTOBER, ...NOVEMBER]);
  assert.deepEqual(countPerRonde(groep), [
    ["2026-10-28", 5],
    ["2026-11-27", 5],
  ]);
  assert.deepEqual([gekozen?.ronde, over.size], ["2026-11-27", 0]);
});

test("a ronde is called by the day on which most of its people filled in, and of as many by the later", () => {
  const chat = [
    ...["a", "b", "c"].map((wie) => write("2026-10-27", `okt${wie}`)),
    write("2026-10-30", "oktd"),
    ...["a", "b"].map((wie) => write("2026-11-26", `nov${wie}`)),
    ...["c", "d"].map((wie) => write("2026-11-27", `nov${wie}`)),
  ];
  const rondes = [
    ["2026-10-27", 4],
    ["2026-11-27", 4],
  ];
  for (const anders of [chat, chat.toReversed(), [...chat, ...chat]])
    assert.deepEqual(countPerRonde(paste("2026-11-28", anders).groep), rondes);
});

test("who corrects their answers days later does not rename the ronde, on whatever day the chat is pasted", () => {
  const chat = [...["a", "b"].map((wie) => write("2026-11-27", `nov${wie}`)), write("2026-12-08", "nova", "nog-niet")];
  for (const dag of ["2026-12-09", "2027-01-15"])
    for (const anders of [chat, chat.toReversed()])
      assert.deepEqual(countPerRonde(paste(dag, anders).groep), [["2026-11-27", 2]]);
});

test("who pastes it weeks later has the days on which they looked, and who pastes it again has no more", () => {
  const { groep } = paste("2027-01-15", [...NOVEMBER, ...OKTOBER]);
  const weer = paste("2027-01-16", [...OKTOBER, ...NOVEMBER], parseGroep(writeGroep(groep)));
  assert.deepEqual(countPerRonde(weer.groep), [
    ["2026-10-28", 5],
    ["2026-11-27", 5],
  ]);
  assert.deepEqual(new Set(weer.gevolgen), new Set(["gelijk"]));
});

test("who comes in one by one is laid where they belong, whatever is there", () => {
  let groep = createGroep(om("2026-11-28"));
  for (const code of [NOVEMBER[0], OKTOBER[0], NOVEMBER[1], OKTOBER[1]])
    groep = paste("2026-11-28", [code], groep).groep;
  assert.deepEqual(countPerRonde(groep), [
    ["2026-10-24", 2],
    ["2026-11-28", 2],
  ]);
});

test("who shares twice in a month, with a change in between, is one, with what was said last", () => {
  const chat = [
    write("2026-11-26", "anna", "nog-niet"),
    write("2026-11-24", "anna", "soms"),
    write("2026-11-25", "bo"),
  ];
  const { groep, gevolgen } = paste("2026-11-28", chat);
  assert.deepEqual(countPerRonde(groep), [["2026-11-28", 2]]);
  assert.deepEqual([groep.leden[0].posities.a, gevolgen], ["nog-niet", ["nieuw", "ouder", "nieuw"]]);
});

test("who went on in the same dossier a month later is in both rondes, once, with what was said then", () => {
  const chat = [write("2026-11-26", "anna", "nog-niet"), write("2026-10-26", "anna", "soms")];
  const { groep } = paste("2026-11-28", chat);
  assert.deepEqual(
    groep.rondes.map(({ leden }) => leden.map(({ posities }) => posities.a)),
    [["soms"], ["nog-niet"]],
  );
});

test("of two versions of one day, the one that gave way does not come back unasked", () => {
  const [eerst, later] = ["soms", "nog-niet"].map((keuze) => write("2026-11-28", "anna", keuze));
  const { groep } = paste("2026-11-28", [later], paste("2026-11-28", [eerst]).groep);
  assert.deepEqual([...paste("2026-11-28", [eerst], groep).over.keys()], ["vervangen"]);
});

test("what says no day among what does waits for an answer, and alone it does not", () => {
  const oud = ["x", "y"].map(writeZonderDag);
  assert.deepEqual(countPerRonde(paste("2026-11-28", oud).groep), [["2026-11-28", 2]]);
  const { groep, over } = paste("2026-11-28", [...oud, ...NOVEMBER, ...OKTOBER]);
  assert.deepEqual(
    [...over].map(([twijfel, wie]) => [twijfel, wie.length]),
    [["dagloos", 2]],
  );
  assert.deepEqual(
    countPerRonde(groep).map(([, aantal]) => aantal),
    [5, 5],
  );
  // Who lay there already is known by their mark.
  const samen = paste("2026-11-28", [...oud, ...NOVEMBER], paste("2026-11-28", oud).groep);
  assert.deepEqual([samen.over.size, countPerRonde(samen.groep)], [0, [["2026-11-28", 7]]]);
});

test("a clock that is ahead begins no ronde of a day that is yet to come", () => {
  const { groep } = paste("2026-11-28", [...NOVEMBER, write("2031-01-01", "vooruit")]);
  assert.deepEqual(countPerRonde(groep), [["2026-11-28", 6]]);
  const later = paste("2026-12-28", [write("2026-12-27", "dec")], groep);
  assert.deepEqual(
    countPerRonde(later.groep).map(([, aantal]) => aantal),
    [6, 1],
  );
});

test("who is late by some days is asked about; who said that it is a new ronde has one", () => {
  const { groep } = paste("2026-10-28", OKTOBER);
  const laat = paste("2026-11-02", [write("2026-10-30", "laat")], groep);
  assert.deepEqual(countPerRonde(laat.groep), [["2026-10-28", 6]]);
  const nieuw = paste("2026-11-07", [write("2026-11-06", "nieuw")], groep);
  assert.deepEqual(countPerRonde(nieuw.groep), [
    ["2026-10-28", 5],
    ["2026-11-07", 1],
  ]);
});

test("a group that was handed over knows no days of its people, and who is in it is known by what they chose", () => {
  const { groep } = paste("2026-10-28", OKTOBER);
  const beelden = groep.rondes.map(({ datum, leden }) => ({ kijkraam: BRIL, dag: datum, leden }));
  const [code] = writeGroepscodes(beelden, { namen: false });
  const elders = paste("2026-11-28", [code]);
  const samen = paste("2026-11-28", [...NOVEMBER, ...OKTOBER], elders.groep);
  assert.deepEqual(countPerRonde(samen.groep), [
    ["2026-10-28", 5],
    ["2026-11-27", 5],
  ]);
});

/**
 * @param {{maand: number, dag: string, mensen: number}} wie Who shares in one month, from that day on.
 * @param {string[]} chat Gets what they share, each somewhere.
 * @param {(onder: number) => number} next A number below that.
 */
function shareAll({ maand, dag, mensen }, chat, next) {
  const share = (/** @type {string} */ code) => chat.splice(next(chat.length + 1), 0, code);
  for (let wie = 0; wie < mensen; wie++) {
    const kenmerk = next(3) ? `m${maand}w${wie}` : `altijd${wie}`;
    const eerst = next(7);
    share(write(addDagen(dag, eerst), kenmerk));
    // Some change something within that week, and share again; some are pasted twice.
    if (next(2)) share(write(addDagen(dag, eerst + next(7 - eerst)), kenmerk, "nog-niet"));
    if (next(2)) share(chat[next(chat.length)]);
  }
}

test("codes of some people over some months, in any mix, on any device with any part: each counts once a ronde", () => {
  const plan = fc.record({
    mensen: fc.integer({ min: 1, max: 6 }),
    maanden: fc.array(fc.integer({ min: 22, max: 40 }), { minLength: 1, maxLength: 5 }),
    toeval: fc.infiniteStream(fc.nat()),
  });
  fc.assert(
    fc.property(plan, ({ mensen, maanden, toeval }) => {
      const next = (/** @type {number} */ onder) => toeval.next().value % onder;
      const chat = /** @type {string[]} */ ([]);
      let dag = "2026-01-12";
      let groep = createGroep(om(dag));
      for (const [maand, tot] of maanden.entries()) {
        shareAll({ maand, dag, mensen }, chat, next);
        // Some part of it, or nothing, lies on this device already: what came in on some day of this month.
        const deel = chat.filter(() => next(2));
        if (next(2)) groep = paste(addDagen(dag, 6 + next(4)), deel, groep).groep;
        dag = addDagen(dag, tot);
      }
      const later = paste(addDagen(dag, next(3) ? 0 : -15), chat, groep).groep;
      const aantallen = countPerRonde(later).map(([, aantal]) => aantal);
      assert.deepEqual(aantallen, Array(maanden.length).fill(mensen), JSON.stringify([later.rondes, chat]));
    }),
    { numRuns: 300 },
  );
});
