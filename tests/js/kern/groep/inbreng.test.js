// What strangers hand to a group is laid down, or refused with a sentence: files and pasted texts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { MEESTE_CODES } from "../../../../plugins/casuskijker/theme/kern/deelcode/vinden.js";
import { LeesFout } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import { addInbrengen, createGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { readInbreng, readInbrengTekst } from "../../../../plugins/casuskijker/theme/kern/groep/inbreng.js";
import { readInbrengBestand } from "../../../../plugins/casuskijker/theme/kern/groep/inbreng-bestand.js";
import { computeGroepsbeeld } from "../../../../plugins/casuskijker/theme/kern/groepsbeeld/groepsbeeld.js";
import { BESTAND, DOSSIER, GROEP_BESTAND, GROEP_BESTAND_1, isZin, LID, RONDE } from "../../hulp/bestanden.js";
import { createGesprek, createKijkraam, fillIn } from "../../hulp/kijkraam.js";
import { damage, makeVijandig } from "../../hulp/python.js";

const PRESENTIE = createKijkraam({ slug: "presentie", ids: ["eerst-kijken", "doen-wat-kan"] });
const PRAATPLAAT = { ...createGesprek({ thema: ["vraag"] }), slug: "praatplaat", titel: "Praatplaat" };
const KIJKRAMEN = new Map([PRESENTIE, PRAATPLAAT].map((each) => [each.slug, each]));
const MUTATIES = 10_000;
/** What is longer than this is not read at all. */
const MAX_TEKST = 1_000_000;

/** @param {string} slug */
const find = (slug) => KIJKRAMEN.get(slug);

/** @param {string} tekst */
function readFile(tekst) {
  const { lezingen, dossiers } = readInbrengBestand(tekst, "bestand.json", find);
  return [...lezingen, ...dossiers.map((dossier) => readInbreng(dossier, "bestand.json", find))];
}

/** @param {string} tekst */
function readPasted(tekst) {
  return readInbrengTekst(tekst, find);
}

/**
 * What a group makes of a text, after it was laid down, kept and read back.
 *
 * @param {string} tekst
 * @param {(tekst: string) => import("../../../../plugins/casuskijker/theme/kern/groep/inbreng.js").Lezing[]} read
 */
function layDown(tekst, read = readFile) {
  try {
    const lezingen = read(tekst);
    const inbrengen = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing.inbreng] : []));
    const { groep } = addInbrengen(createGroep(), inbrengen);
    computeGroepsbeeld(PRESENTIE, groep.leden);
    assert.equal(JSON.stringify(parseGroep(writeGroep(groep))), JSON.stringify(groep));
    const gelegd = inbrengen.map(({ naam, posities }) => ({ naam, posities: { ...posities } }));
    return { gelegd, zinnen: lezingen.flatMap((lezing) => ("fout" in lezing ? [lezing.fout] : [])) };
  } catch (error) {
    if (!(error instanceof LeesFout)) throw error;
    return { gelegd: [], zinnen: [error.message] };
  }
}

for (const [wat, goed] of Object.entries({
  "a group": GROEP_BESTAND,
  "a group of before": GROEP_BESTAND_1,
  dossiers: BESTAND,
})) {
  test(`every hostile file of ${wat} is laid down or refused with a sentence`, () => {
    const tekst = JSON.stringify(goed);
    assert.deepEqual(
      layDown(tekst).gelegd.map(({ posities }) => posities),
      [LID.posities],
    );
    const vijandig = makeVijandig(tekst);
    assert.ok(vijandig.length > 200);
    for (const { naam, tekst: kwaad } of vijandig) assert.ok(layDown(kwaad).zinnen.every(isZin), naam);
    assert.ok(!("gehackt" in {}) && !("gehackt" in globalThis));
  });
}

test("ten thousand damaged files of a group are laid down or refused", () => {
  for (const tekst of damage(JSON.stringify(GROEP_BESTAND), MUTATIES)) assert.ok(layDown(tekst).zinnen.every(isZin));
});

test("of ten thousand damaged codes none says something else", () => {
  // A broken code is mended where the check proves that the pieces belong together.
  const code = writeDeelcode(PRESENTIE, fillIn(PRESENTIE, { "eerst-kijken": "soms" }), "Anna");
  const goed = JSON.stringify({ bericht: code });
  const { gelegd } = layDown(goed, readPasted);
  assert.deepEqual(gelegd, [{ naam: "Anna", posities: { "eerst-kijken": "soms" } }]);
  let niets = 0;
  for (const tekst of damage(goed, MUTATIES)) {
    const uitkomst = layDown(tekst, readPasted);
    assert.ok(uitkomst.zinnen.every(isZin));
    if (uitkomst.gelegd.length === 0) niets += 1;
    else assert.deepEqual(uitkomst.gelegd, gelegd, tekst);
  }
  assert.ok(niets > MUTATIES / 3);
});

test("of eighty thousand pretended codes those are read that a group could be, and a sentence says so", () => {
  const tekst = Array.from({ length: 80_000 }, (_, nummer) => `a${nummer}.1.a`).join(" ");
  const lezingen = readPasted(tekst);
  const laatste = lezingen[MEESTE_CODES];
  assert.equal(lezingen.length, MEESTE_CODES + 1);
  assert.ok(
    "fout" in laatste && laatste.fout.startsWith("In één keer lezen we er 1.100. De rest staat nog in het veld"),
  );
  // What was not read is there to go on with.
  assert.ok(laatste.heel?.startsWith("a1100.1.a ") && laatste.heel.endsWith("a79999.1.a"));
});

test("a book is not read, and a million dots are read in a moment", () => {
  const teVeel = layDown("a".repeat(MAX_TEKST + 1), readPasted);
  assert.deepEqual(teVeel.zinnen, ["Dit is te veel in één keer. Plak het in kleinere stukken."]);
  for (const stuk of ["a.1.", "#", "a-", "presentie.1.a "]) {
    const { gelegd, zinnen } = layDown(stuk.repeat(Math.floor(MAX_TEKST / stuk.length)), readPasted);
    assert.deepEqual([gelegd, zinnen.every(isZin)], [[], true]);
  }
});

/** @param {object[]} velden */
function withDossiers(...velden) {
  const { groep: _, onleesbaar: __, ...rest } = BESTAND;
  return JSON.stringify({ ...rest, dossiers: velden.map((each) => ({ ...DOSSIER, ...each })) });
}

const REFUSED = /** @type {const} */ ([
  ["geen json", "Dit is geen bestand van Casuskijker."],
  ['{"app": "casuskijker"', "Dit bestand is beschadigd of afgebroken."],
  ['{"app": "anders"}', "Dit bestand komt uit een ander programma."],
  ['{"app": "casuskijker", "formaat": 9}', "Dit is bewaard met een nieuwere versie van Casuskijker"],
  ['{"app": "casuskijker", "formaat": 1, "soort": "groep", "groep": {}}', "Bij ‘gewijzigd’ staat geen datum met tijd."],
  [withDossiers(), "In dit bestand staat geen kijkraam dat iemand invulde."],
  [withDossiers({ antwoorden: {} }), "Hierin is nog niets gekozen."],
  [withDossiers({ kijkraam: "weg" }), "Dit hoort bij een kijkraam dat hier niet bestaat: ‘weg’."],
  [
    withDossiers({ kijkraam: "praatplaat" }),
    "‘Praatplaat’ is om over te praten: daar valt niets naast elkaar te leggen.",
  ],
  [withDossiers({ rol: "baas" }), "Dossier 1 in dit bestand is niet te lezen. Bij ‘rol’ staat geen rol die we kennen."],
  [
    JSON.stringify({
      ...GROEP_BESTAND,
      groep: { ...GROEP_BESTAND.groep, rondes: [{ ...RONDE, leden: [] }], afspraken: [] },
    }),
    "In dit bestand van een groep staat nog niets.",
  ],
  [
    JSON.stringify({
      ...GROEP_BESTAND,
      groep: { ...GROEP_BESTAND.groep, rondes: [{ ...RONDE, leden: [{ ...LID, kijkraam: "praatplaat" }] }] },
    }),
    "‘Praatplaat’ is om over te praten",
  ],
]);

for (const [tekst, zin] of REFUSED) {
  test(`a file that cannot be used says why: ${zin}`, () => {
    assert.ok(layDown(tekst).zinnen.some((each) => each.startsWith(zin)));
  });
}

test("of a file of everything the dossiers and the group wait for a choice, and the rest is not lost", () => {
  const { lezingen, dossiers, groepen, rest } = readInbrengBestand(JSON.stringify(BESTAND), "alles.json", find);
  assert.deepEqual([lezingen, dossiers.length, groepen[0].leden.length], [[], 1, 1]);
  assert.deepEqual(Object.keys(rest?.reflecties ?? {}), Object.keys(BESTAND.reflecties));
  assert.deepEqual([rest?.dossiers, rest?.groepen, rest?.onleesbaar.length], [[], [], 1]);
  const gesprek = readInbrengBestand(withDossiers({ kijkraam: "praatplaat" }), "x", find);
  assert.deepEqual(
    [gesprek.dossiers.length, gesprek.rest?.dossiers.length],
    [0, 1],
    "it can be taken along all the same",
  );
  const { reflecties: _, ...alleen } = JSON.parse(withDossiers({}));
  assert.equal(readInbrengBestand(JSON.stringify(alleen), "x", find).rest, null);
});

test("a dossier gives its positions under the ids of today, and no note, no point and no name of its own", () => {
  const [invalshoek] = PRESENTIE.invalshoeken;
  const nieuw = { ...invalshoek.ingredienten[0], id: "nieuw", vervangt: ["eerst-kijken"] };
  const vernieuwd = { ...PRESENTIE, invalshoeken: [{ ...invalshoek, ingredienten: [nieuw] }] };
  const { dossiers } = readInbrengBestand(withDossiers({}), "x", () => vernieuwd);
  const lezing = readInbreng(dossiers[0], "x".repeat(100), () => vernieuwd);
  assert.ok("inbreng" in lezing);
  assert.deepEqual({ ...lezing.inbreng.posities }, { nieuw: "soms" });
  assert.doesNotMatch(JSON.stringify(lezing), /Zij keek|Over mij|Vraag het/);
  assert.equal(lezing.bron.length, 60);
  const weg = readInbreng(dossiers[0], "x", () => undefined);
  assert.ok("fout" in weg && weg.fout.includes("dat hier niet bestaat"));
});
