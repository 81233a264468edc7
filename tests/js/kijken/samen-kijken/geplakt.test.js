// Whatever is pasted, each link of it ends in exactly one thing that is told: the numbers that are said add up.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { createGroep, dropLid } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { startRonde } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import { countMensen } from "../../../../plugins/casuskijker/theme/kijken/samen-kijken/gevolgen.js";
import { summarize } from "../../../../plugins/casuskijker/theme/kijken/samen-kijken/lezingen.js";
import { herkomstwoord } from "../../../../plugins/casuskijker/theme/woorden/herkomst.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";
import { layTekst } from "../../hulp/neerleggen.js";
import { NOVEMBER, OKTOBER } from "../../hulp/rondes.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} Groep */

const BRIL = createKijkraam({ ids: ["a", "b"] });
const ANDER = createKijkraam({ slug: "een-ander", ids: ["a"] });
const find = (/** @type {string} */ slug) => [BRIL, ANDER].find((each) => each.slug === slug);
/** No code can say the day of a clock that is so wrong: what it says is what one of before said. */
const ZONDER_DAG = "1999-01-01T10:00:00.000Z";
const links = fc.record({
  gewijzigd: fc.constantFrom(ZONDER_DAG, OKTOBER.toISOString(), NOVEMBER.toISOString()),
  wie: fc.integer({ min: 0, max: 5 }),
  keuze: fc.constantFrom("soms", "nog-niet", "herkenbaar"),
  naam: fc.constantFrom("", "Anna", "Bo"),
  bril: fc.constantFrom(BRIL, ANDER),
  isStuk: fc.boolean(),
});

/** @param {typeof links extends fc.Arbitrary<infer T> ? T : never} link */
function write({ wie, keuze, naam, bril, isStuk, gewijzigd }) {
  const code = writeDeelcode(bril, { ...fillIn(bril, { a: keuze }), kenmerk: `wie${wie}000`, gewijzigd }, naam);
  return isStuk && wie === 0 ? code.replace(/\.[0-9a-z]{7}$/, ".0000000") : code;
}

/** @param {number} maand @param {number} wie @returns {string} Who looks again has another mark; a code of before. */
function writeVan(maand, wie) {
  return writeDeelcode(BRIL, { ...fillIn(BRIL, { a: "soms" }), kenmerk: `m${maand}w${wie}zzz`, gewijzigd: ZONDER_DAG });
}

/** @param {number} aantal */
function zonderDag(aantal) {
  return herkomstwoord("samen-kijken.zonder_dag", { aantal });
}

/** @param {Groep} groep @param {string} tekst @returns {{wat: string, wacht: number, groep: Groep}} */
function lay(groep, tekst) {
  const { mee, over, alle, gevolgen, groep: na } = layTekst(groep, tekst, NOVEMBER, find);
  const afspraken = { erbij: 0, gelijk: 0, vol: 0 };
  const wat = summarize(mee, gevolgen, { afspraken, voor: groep.leden, groep: na, namen: false, alle, over });
  const wacht = [...over.values()].reduce((som, wie) => som + countMensen(wie), 0);
  return { wat, wacht, groep: na };
}

/** @param {string} wat @returns {number} The numbers that are said of links, and those that were not understood. */
function addUp(wat) {
  const [, goed, alle] = (/^(\d+) van de (\d+) begrepen\./.exec(wat) ?? [wat, wat.startsWith("B") ? 1 : 0, 1]).map(
    Number,
  );
  const soorten = /(\d+) (toegevoegd|was|waren|paste|pasten|kwam in|kwamen in)(?! [^.,]*alle keuzes)/g;
  return alle - goed + [...wat.matchAll(soorten)].reduce((som, [, aantal]) => som + Number(aantal), 0);
}

test("every link that is pasted is told once: added, known, completed, replaced, double, wrong or waiting", () => {
  const lijst = fc.array(links, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lijst, lijst, lijst, fc.boolean(), (toen, eerst, plak, isLater) => {
      const vroeger = lay(createGroep(OKTOBER), toen.map(write).join("\n")).groep;
      const zonder = vroeger.leden.length ? dropLid(vroeger, vroeger.leden[0], OKTOBER) : vroeger;
      const begin = lay(isLater ? startRonde(zonder, NOVEMBER) : zonder, eerst.map(write).join("\n")).groep;
      const tekst = plak.map(write).join("\nen ook ");
      const { wat, wacht } = lay(begin, tekst);
      assert.equal(addUp(wat) + wacht, plak.length, `${wat} (${wacht} wachten)`);
    }),
    { numRuns: 300 },
  );
});

test("five links of which one stood there twice are five", () => {
  const codes = [1, 2, 3, 4].map((wie) =>
    write({ wie, keuze: "soms", naam: "", bril: BRIL, isStuk: false, gewijzigd: ZONDER_DAG }),
  );
  const { wat } = lay(createGroep(OKTOBER), [...codes, codes[0]].join("\n"));
  assert.equal(wat, `5 van de 5 begrepen. 4 toegevoegd. 1 was dubbel en telt niet nog eens. ${zonderDag(4)}`);
});

test("the chat of two months on an empty laptop says of how many it is not known whether they are there twice", () => {
  const chat = [1, 2].flatMap((maand) => [1, 2, 3, 4, 5].map((wie) => writeVan(maand, wie)));
  assert.ok(lay(createGroep(OKTOBER), chat.join("\n")).wat.endsWith(zonderDag(10)));
});

test("who pastes the whole chat each month, in whatever order, has everybody once in each ronde", () => {
  const aantal = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(aantal, fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat()), (mensen, maanden, toeval) => {
      const chat = /** @type {string[]} */ ([]);
      let groep = createGroep(new Date(2026, 0, 12, 10));
      for (let maand = 0; maand < maanden; maand++) {
        groep = startRonde(groep, new Date(2026, maand, 12, 10));
        for (let wie = 0; wie < mensen; wie++) {
          chat.splice(toeval.next().value % (chat.length + 1), 0, writeVan(maand, wie));
          if (toeval.next().value % 2) groep = lay(groep, chat.join("\n")).groep;
        }
        groep = lay(groep, chat.join("\n")).groep;
      }
      assert.deepEqual(
        groep.rondes.map(({ leden }) => leden.length),
        Array(maanden).fill(mensen),
      );
    }),
    { numRuns: 50 },
  );
});

test("the same choices with a name are not said to take the place of anything, and the name is kept", () => {
  const [zonder, met, anders] = /** @type {const} */ (["", "Anna", "Bo"]).map((naam) =>
    write({ wie: 1, keuze: "soms", naam, bril: BRIL, isStuk: false, gewijzigd: ZONDER_DAG }),
  );
  const eerst = lay(createGroep(OKTOBER), zonder).groep;
  const later = lay(eerst, met);
  assert.equal(later.wat, "Begrepen. 1 was er al en is aangevuld.");
  assert.equal(later.groep.leden[0].naam, "Anna");
  assert.equal(lay(later.groep, zonder).wat, "Begrepen. 1 was er al.");
  assert.equal(lay(later.groep, anders).groep.leden[0].naam, "Bo");
});
