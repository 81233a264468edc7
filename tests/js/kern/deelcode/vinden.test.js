// Codes are found between whatever people and their programs put around them, and nothing else is taken for one.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isHeleCode, writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { findDeelcodes, MEESTE_CODES } from "../../../../plugins/casuskijker/theme/kern/deelcode/vinden.js";
import { createKijkraam, fillIn, keuzes, VEERTIG } from "../../hulp/kijkraam.js";

/** @param {string} tekst */
const find = (tekst) => findDeelcodes(tekst).codes;

const BRIL = createKijkraam();
const NAMEN = ["", "Anna de Wit-Jansen"];
const VEEL = Object.fromEntries(VEERTIG.map((id) => [id, "soms"]));

/** @param {Record<string, string>} gekozen */
function write(gekozen, naam = "") {
  return writeDeelcode(BRIL, fillIn(BRIL, gekozen), naam);
}

const RONDOM = [
  "{}",
  "[24-11-2026 11:40] Anna: {}",
  "Hier is de mijne: {}. Tot zo!",
  "https://voorbeeld.nl/sub/pad/samen-kijken/#{}",
  "Klik (https://voorbeeld.nl/samen-kijken/#{}), dan zie je het.",
  "[mijn antwoorden](https://voorbeeld.nl/samen-kijken/#{})",
  "<https://voorbeeld.nl/samen-kijken/index.html#{}>",
  "code:{}",
  "*{}*",
  "_{}_",
  "“{}”",
  "> {}",
  "http://127.0.0.1:8000/sub/pad/samen-kijken/#{}",
  "\u200b{}\u00a0",
  "{}\n\nVerzonden vanaf mijn telefoon 1.2.3",
  "{}…",
  "https://voorbeeld.nl/samen-kijken/#{}?fbclid=IwAR0abc-d_e",
  "https://voorbeeld.nl/samen-kijken/#{}&utm_source=mail",
  "{}?",
];

for (const rondom of RONDOM) {
  test(`a code is found between the words of a message: ${JSON.stringify(rondom)}`, () => {
    for (const naam of NAMEN) {
      const code = write({ "ingredient-1": "soms" }, naam);
      assert.deepEqual(find(rondom.replace("{}", code)), [code]);
    }
  });
}

const OMHULSELS = [
  "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C01%7Canna%40voorbeeld.nl%7C&reserved=0",
  "https://wa.me/?text=Kijk%20je%20mee%3F%20{}%20Groet%2C%20Anna",
  "<https://l.voorbeeld.nl/?u={}>",
];

for (const omhulsel of OMHULSELS) {
  test(`a link inside the link of a mail program is found: ${omhulsel}`, () => {
    for (const naam of [...NAMEN, "nr. #1 & co?"]) {
      const code = write(VEEL, naam);
      const link = encodeURIComponent(`https://voorbeeld.nl/sub/pad/samen-kijken/#${code}`);
      const tekst = `Hoi,\n${omhulsel.replace("{}", link)}\nen 100%23 kapot %zz%23`;
      assert.deepEqual(find(tekst), [code]);
      assert.deepEqual(find(`Zelf: ${code}.`), [code]);
    }
  });
}

test("a code that a mail broke is put together again", () => {
  const code = write(VEEL);
  for (let plaats = 15; plaats < code.length - 1; plaats++) {
    const gebroken = `${code.slice(0, plaats)}\n${code.slice(plaats)}`;
    const tekst = `Hoi,\nhttps://voorbeeld.nl/samen-kijken/#${gebroken}\nGroet, Anna`;
    assert.deepEqual(find(tekst), [code]);
  }
});

test("a code that was read out may have spaces behind its dots, and the word behind it is no name", () => {
  for (const naam of ["", "Anna"]) {
    const code = write(VEEL, naam);
    for (const erna of ["", " Groet, Bea", ". Tot zo!"]) {
      const tekst = code.replaceAll(".", ". ") + erna;
      assert.deepEqual(find(tekst), [code], tekst);
      assert.deepEqual(find(`Hier: https://voorbeeld.nl/samen-kijken/#${tekst}`), [code], tekst);
    }
    assert.deepEqual(find(`Kamer. 3. abcde. Om 11. 20. ${code}`), [code]);
  }
  // What is no whole code is told to be none, as it stands.
  assert.deepEqual(find(write(VEEL).replaceAll(".", ". ").slice(0, -1)), []);
});

test("what is no code is left alone", () => {
  const teksten = [
    "",
    "Om 11.40.20 in kamer 3.1",
    "127.0.0.1",
    "Zie https://voorbeeld.nl/casussen/#verdiepingsvragen",
    "www.voorbeeld.nl",
  ];
  for (const tekst of teksten) assert.deepEqual(find(tekst), [], tekst);
});

test("a link that lost its code is not passed over", () => {
  assert.deepEqual(find("Zie https://voorbeeld.nl/samen-kijken/ even."), ["voorbeeld.nl/samen-kijken"]);
});

/** Words of a chat: anything, between spaces. */
const woorden = fc.string({ unit: "grapheme", maxLength: 80 });

test("whatever was written is found in any text around it", () => {
  const tekst = fc.tuple(woorden, fc.array(fc.tuple(keuzes, woorden, woorden), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(tekst, ([begin, delen]) => {
      const codes = delen.map(([gekozen, naam]) => write(gekozen, naam));
      const chat = delen.reduce((geheel, [, , erna], nummer) => `${geheel} ${codes[nummer]} ${erna}`, begin);
      const found = new Set(find(chat));
      assert.deepEqual(
        codes.filter((code) => !found.has(code)),
        [],
      );
    }),
    { numRuns: 300 },
  );
});

test("whatever is pasted gives a list, each thing once", () => {
  const plakken = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.stringMatching(/^(a\.1\.|%23|#|samen-kijken\/|x-y\.2\.a){0,60}$/),
  );
  fc.assert(
    fc.property(plakken, (tekst) => {
      const found = find(tekst);
      assert.equal(new Set(found).size, found.length);
      for (const code of found) assert.equal(typeof isHeleCode(code), "boolean");
    }),
    { numRuns: 500 },
  );
});

test("of more codes than a group can be the first are looked at, and the rest is given back", () => {
  const codes = Array.from({ length: MEESTE_CODES + 50 }, (_, nummer) => `a${nummer}.1.a`);
  const gelezen = findDeelcodes(codes.join(" "));
  assert.deepEqual(gelezen.codes, codes.slice(0, MEESTE_CODES));
  assert.equal(gelezen.rest, codes.slice(MEESTE_CODES).join(" "));
  const { codes: verder, rest } = findDeelcodes(gelezen.rest);
  assert.deepEqual({ verder, rest }, { verder: codes.slice(MEESTE_CODES), rest: "" });
  assert.equal(findDeelcodes(codes.slice(0, MEESTE_CODES).join(" ")).rest, "");
});
