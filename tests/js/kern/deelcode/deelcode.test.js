// The share code: positions only, short, and refused with a sentence as soon as one sign of it is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createAfdruk } from "../../../../plugins/casuskijker/theme/kern/deelcode/afdruk.js";
import { CodeFout, readDeelcode, writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { describeDossier, ROLLEN } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { asBefore, asTwee, sign } from "../../hulp/deelcodes.js";
import { createGesprek, createKijkraam, fillIn, keuzes, POSITIES, VEERTIG } from "../../hulp/kijkraam.js";
import { readDeelcode as readAsBefore } from "../../oud/deelcode-1.js";
import { hasVormVanTwee } from "../../oud/deelcode-2.js";

const BRIL = createKijkraam();
const NIET_HEEL = "Dit is geen hele code. Vraag of diegene de code nog eens kopieert, van begin tot eind.";
const TEKEN = "In deze code klopt een teken niet. Vraag of diegene de code nog eens kopieert, van begin tot eind.";

/**
 * @param {Record<string, string>} gekozen
 * @param {string} [naam]
 */
function write(gekozen, naam = "", bril = BRIL) {
  return writeDeelcode(bril, fillIn(bril, gekozen), naam);
}

/** @param {string} code */
function read(code, bril = BRIL) {
  return readDeelcode(code, (slug) => (slug === bril.slug ? bril : undefined));
}

/**
 * @param {string} code
 * @returns {string} The sentence that refuses it; empty when it is read.
 */
function refusal(code, bril = BRIL) {
  try {
    read(code, bril);
    return "";
  } catch (error) {
    if (!(error instanceof CodeFout)) throw error;
    return error.message;
  }
}

test("any positions and any name survive writing and reading", () => {
  fc.assert(
    fc.property(keuzes, fc.string({ unit: "grapheme", maxLength: 60 }), (gekozen, typed) => {
      const { posities, naam } = read(write(gekozen, typed));
      assert.deepEqual({ ...posities }, gekozen);
      assert.ok(naam.length <= 40);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a name may not hold
      assert.doesNotMatch(naam, /[\x00-\x1f\u202e]/);
    }),
  );
});

test("a kijkraam and a schaal of any size survive", () => {
  const bril = fc
    .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 2, max: 10 }))
    .map(([aantal, posities]) => createKijkraam({ ids: list("i", aantal), posities: list("p", posities) }));
  const gevuld = bril.chain((kijkraam) => {
    const ids = kijkraam.invalshoeken.flatMap(({ ingredienten }) => ingredienten.map(({ id }) => id));
    const posities = kijkraam.schaal?.posities.map(({ id }) => id) ?? [];
    return fc.tuple(fc.constant(kijkraam), fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...posities)));
  });
  fc.assert(
    fc.property(gevuld, ([kijkraam, gekozen]) => {
      assert.deepEqual({ ...read(write(gekozen, "", kijkraam), kijkraam).posities }, { ...gekozen });
    }),
  );
});

/**
 * @param {string} letter
 * @param {number} aantal
 */
function list(letter, aantal) {
  return Array.from({ length: aantal }, (_, nummer) => letter + nummer);
}

test("forty ingrediënten fit in a hundred signs, also with a long slug and a schaal of five", () => {
  const posities = [...POSITIES, "vijfde"];
  const bril = createKijkraam({ slug: "bouwstenen-van-de-professional", versie: 12, posities });
  const alles = Object.fromEntries(VEERTIG.map((id) => [id, "vijfde"]));
  const code = write(alles, "", bril);
  assert.ok(code.length <= 100);
  assert.deepEqual({ ...read(code, bril).posities }, alles);
});

test("a code holds no note, no name and no moment finer than a day", () => {
  const dossier = {
    ...fillIn(BRIL, { "ingredient-1": "soms" }),
    gewijzigd: new Date(2026, 10, 28, 23, 59).toISOString(),
  };
  const code = writeDeelcode(BRIL, dossier);
  assert.match(code, /^een-bril\.1\.\w{5}\.\w{7}-z-1y3\.\w+\.\w{7}$/);
  assert.ok(!code.includes("geheim"));
  const { kenmerk: _, posities, ...rest } = read(code);
  assert.deepEqual({ ...posities }, { "ingredient-1": "soms" });
  const gewijzigd = "2026-11-28T00:00:00.000Z";
  assert.deepEqual(rest, { kijkraam: "een-bril", casus: null, rol: "zelf", naam: "", gewijzigd });
});

const ROL = /** @type {(keyof typeof ROLLEN)[]} */ (Object.keys(ROLLEN));
/** @type {fc.Arbitrary<string | null>} */
const casussen = fc.option(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/));

test("a code says through whose eyes, of which casus if about one, and which day, in six or eleven signs more", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROL), casussen, keuzes, (rol, casus, gekozen) => {
      const dossier = { ...describeDossier(fillIn(BRIL, gekozen), { rol }), casus };
      const code = writeDeelcode(BRIL, dossier);
      const inbreng = read(code);
      assert.deepEqual([inbreng.rol, inbreng.casus], [rol, casus === null ? null : createAfdruk(casus)]);
      assert.deepEqual({ ...inbreng.posities }, gekozen);
      assert.equal(code.length, asBefore(code).length + (casus === null ? 6 : 11));
      assert.ok(casus === null || casus.length < 6 || !code.includes(casus));
    }),
  );
});

test("a code of before is read for ever, as of nobody knows whose eyes and without a casus", () => {
  fc.assert(
    fc.property(keuzes, fc.string({ unit: "grapheme", maxLength: 40 }), (gekozen, naam) => {
      const nieuw = write(gekozen, naam);
      assert.deepEqual(read(asBefore(nieuw)), { ...read(nieuw), rol: null, gewijzigd: null });
      assert.deepEqual(read(asTwee(nieuw)), { ...read(nieuw), gewijzigd: null });
    }),
  );
  // As a page of before wrote it, and somebody kept it in a chat.
  const bril = createKijkraam({ ids: ["een", "twee"] });
  const { kenmerk, rol, casus, posities } = read("een-bril.1.fbfx4.1abcdef.b.1j3r6nc", bril);
  assert.deepEqual(
    [kenmerk, rol, casus, { ...posities }],
    ["1abcdef", null, null, { een: "soms", twee: "herkenbaar" }],
  );
  const twee = read("een-bril.1.fbfx4.k3nm3rk-zp1n2k.b.0rdqp6g", bril);
  assert.deepEqual([twee.kenmerk, twee.rol, twee.casus, twee.gewijzigd], ["k3nm3rk", "zelf", "p1n2k", null]);
});

test("a page of before says that a code of today is no whole code, and reads its own", () => {
  const code = write({ "ingredient-1": "soms" }, "Anna");
  const find = () => BRIL;
  assert.throws(() => readAsBefore(code, find), { message: NIET_HEEL });
  assert.deepEqual([code, asTwee(code), asBefore(code)].map(hasVormVanTwee), [false, true, true]);
  assert.deepEqual({ ...readAsBefore(asBefore(code), find).posities }, { "ingredient-1": "soms" });
});

test("an eye, a casus or a day that no code has is refused, though its check is right", () => {
  const [slug, versie, afdruk, kenmerk, getal] = write({ "ingredient-1": "soms" }).split(".");
  const fout = [
    "-x",
    "-z1",
    "-zabcdef",
    "-zabcde-",
    "-abcde",
    "-1y3",
    "-z-",
    "-z-1y",
    "-z-1y33",
    "-z-1y3-1",
    "-zabcde-1y",
  ];
  for (const einde of ["", "-z-1y3", "-zabcde-1y3", "-k-zzz", ...fout]) {
    const code = sign([slug, versie, afdruk, kenmerk.slice(0, 7) + einde, getal]);
    assert.equal(refusal(code), fout.includes(einde) ? NIET_HEEL : "", code);
  }
});

test("every change of one sign is refused, save that a capital means the same as its small letter", () => {
  const code = write({ "ingredient-3": "soms", "ingredient-39": "nog-niet" }, "Anna");
  for (const [plaats, teken] of [...code].entries()) {
    for (const nieuw of "0123456789abcdefghijklmnopqrstuvwxyz.-%_ABCé<") {
      if (nieuw.toLowerCase() === teken.toLowerCase()) continue;
      const anders = code.slice(0, plaats) + nieuw + code.slice(plaats + 1);
      assert.notEqual(refusal(anders), "", anders);
    }
  }
});

test("every code that is cut off is refused", () => {
  const code = write(Object.fromEntries(VEERTIG.map((id) => [id, "soms"])));
  const zinnen = Array.from(code, (_, plaats) => refusal(code.slice(0, plaats)));
  assert.deepEqual(new Set(zinnen), new Set([NIET_HEEL]));
});

test("a code of something else says of what", () => {
  const code = write({ "ingredient-1": "soms" });
  const anders = /** @type {[import("../../hulp/kijkraam.js").Wens, string][]} */ ([
    [{ versie: 2 }, "Deze code is gemaakt met versie 1 van ‘Een bril’; hier staat versie 2. "],
    [{ ids: VEERTIG.toReversed() }, "Deze code is gemaakt met een andere uitgave van ‘Een bril’; hier staat versie 1."],
    [
      { posities: POSITIES.toReversed() },
      "Deze code is gemaakt met een andere uitgave van ‘Een bril’; hier staat versie 1.",
    ],
    [{ slug: "een-ander" }, "Deze code hoort bij een kijkraam dat hier niet bestaat: ‘een-bril’."],
  ]);
  for (const [wens, zin] of anders) assert.ok(refusal(code, createKijkraam(wens)).startsWith(zin), zin);
});

test("a kijkraam to talk about has no codes", () => {
  const code = write({ "ingredient-1": "soms" });
  assert.match(
    refusal(code, { ...createGesprek({ thema: ["vraag"] }), slug: BRIL.slug }),
    /kijkraam dat hier niet bestaat/,
  );
});

test("swapping the kijkraam in a code is found out", () => {
  const code = write({ "ingredient-1": "soms" });
  assert.equal(refusal(code.replace("een-bril", "een-lens"), createKijkraam({ slug: "een-lens" })), TEKEN);
});

test("a code in capitals means the same", () => {
  const code = write({ "ingredient-1": "soms" });
  assert.deepEqual(read(code.toUpperCase()), read(code));
});

test("a code of more than the kijkraam, or with an unreadable name, is refused though its check is right", () => {
  const [slug, versie, afdruk, kenmerk, getal] = write({ "ingredient-1": "soms" }).split(".");
  assert.equal(refusal(sign([slug, versie, afdruk, kenmerk, getal])), "");
  const meer = sign([slug, versie, afdruk, kenmerk, "z".repeat(40)]);
  assert.equal(refusal(meer), "In deze code staat meer dan er in het kijkraam te vinden is.");
  const naam = sign([slug, versie, afdruk, kenmerk, getal, "%E0%A4%A"]);
  assert.match(refusal(naam), /^De naam in deze code is niet te lezen\. /);
});

test("whatever is read as a code gives a sentence and no crash", () => {
  const rommel = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.stringMatching(
      /^een-bril\.1\.\w{5}\.[0-9a-z]{7}(-[ztcdk]([0-9a-z]{5})?(-[0-9a-z]{3})?)?\.[0-9a-z]+\.\w{7}(\.[\w%-]+)?$/,
    ),
  );
  fc.assert(
    fc.property(rommel, (tekst) => {
      assert.notEqual(refusal(tekst), "");
    }),
    { numRuns: 500 },
  );
  assert.equal(refusal("a".repeat(1001)), "Dit is te lang voor een code.");
});
