// What a group laid together goes from one device to another whole: in any order, twice, in pieces; and nothing that is
// not whole is taken for it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createControle } from "../../../../plugins/casuskijker/theme/kern/deelcode/afdruk.js";
import { CodeFout, readDeelcode, writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { readInbrengTekst } from "../../../../plugins/casuskijker/theme/kern/groep/inbreng.js";
import {
  describeOntbrekend,
  readGroepscode,
} from "../../../../plugins/casuskijker/theme/kern/groepscode/groepscode.js";
import { BRIL, find, MET, team, writeGroepscode, writeGroepscodes } from "../../hulp/groepscodes.js";
import { fillIn, keuzes } from "../../hulp/kijkraam.js";
import { damage } from "../../hulp/python.js";
import { readDeelcode as readAsBefore } from "../../oud/deelcode-1.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng} Inbreng */

const groepen = fc
  .tuple(
    fc.constantFrom(null, "p1n2k"),
    fc.uniqueArray(
      fc.record({
        kenmerk: fc.stringMatching(/^[0-9a-z]{7}$/),
        naam: fc.constantFrom("", "Anna", "Zoë de Wit-Bos", "d'Ávila (jr.)", "100%-ig"),
        rol: fc.constantFrom(null, "zelf", "team", "collega", "docent", "client"),
        posities: keuzes,
      }),
      { selector: ({ kenmerk }) => kenmerk, minLength: 1, maxLength: 30 },
    ),
  )
  .map(([casus, leden]) =>
    leden.map((lid) => /** @type {Inbreng} */ ({ ...lid, kijkraam: BRIL.slug, casus, gewijzigd: null })),
  );

/** @param {readonly Inbreng[]} leden @returns {object[]} */
function plain(leden) {
  return leden.map(({ posities, ...lid }) => ({ ...lid, posities: { ...posities } }));
}

/** @param {string} tekst */
function lay(tekst) {
  const lezingen = readInbrengTekst(tekst, find);
  return {
    leden: lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing.inbreng] : [])),
    zinnen: lezingen.flatMap((lezing) => ("fout" in lezing ? [lezing.fout] : [])),
  };
}

test("any group comes back whole out of one link, and without names when they stay behind", () => {
  fc.assert(
    fc.property(groepen, (leden) => {
      assert.deepEqual(plain(readGroepscode(writeGroepscode(BRIL, leden, MET), find).inbrengen), plain(leden));
      const anoniem = readGroepscode(writeGroepscode(BRIL, leden, { namen: false }), find).inbrengen;
      assert.deepEqual(plain(anoniem), plain(leden.map((lid) => ({ ...lid, naam: "" }))));
    }),
  );
});

test("any group comes back whole out of its numbered parts, in whatever order and however often they come", () => {
  fc.assert(
    fc.property(groepen, fc.infiniteStream(fc.nat()), (leden, kans) => {
      const codes = writeGroepscodes(BRIL, leden, MET);
      const geschud = [...codes, ...codes]
        .map((code) => /** @type {const} */ ([kans.next().value ?? 0, code]))
        .sort(([een], [ander]) => een - ander);
      const { leden: gelezen, zinnen } = lay(geschud.map(([, code]) => `scan: ${code}`).join("\n"));
      const gevuld = leden.filter(({ posities }) => Object.keys(posities).length > 0);
      const op = (/** @type {Inbreng} */ een, /** @type {Inbreng} */ ander) => (een.kenmerk < ander.kenmerk ? -1 : 1);
      assert.deepEqual(plain(gelezen.toSorted(op)), plain(gevuld.toSorted(op)));
      assert.ok(zinnen.every((zin) => zin === "Hierin is nog niets gekozen."));
    }),
  );
});

test("eight members fit in one QR, more are a row, and a member takes about 33 signs", () => {
  const aantallen = [1, 8, 9, 30].map((aantal) => writeGroepscodes(BRIL, team(aantal), MET).length);
  assert.deepEqual(aantallen, [1, 1, 2, 4]);
  const [een, acht] = [1, 8].map((aantal) => writeGroepscode(BRIL, team(aantal), MET).length);
  assert.ok((acht - een) / 7 <= 33, `${(acht - een) / 7}`);
  // With names, what stands in one is bounded too.
  for (const code of writeGroepscodes(BRIL, team(30, "Ééntje van ver weg"), MET)) assert.ok(code.length <= 520);
});

test("which parts are missing is said, and what is there counts already", () => {
  const codes = writeGroepscodes(BRIL, team(30), MET);
  const { leden, zinnen } = lay([codes[3], codes[0]].join(" "));
  assert.equal(leden.length, 14);
  assert.deepEqual(zinnen, [
    "De code van deze groep heeft 4 delen; de delen 2, 3 ontbreken nog. Wat er al is, telt mee.",
  ]);
  const [, twee] = codes.map((code) => readGroepscode(code, find));
  assert.deepEqual(describeOntbrekend([twee]).length, 1);
  assert.match(lay(codes.slice(1).join(" ")).zinnen[0], /heeft 4 delen; deel 1 ontbreekt nog\./);
  assert.deepEqual(lay(codes.join(" ")).zinnen, []);
});

test("parts of two groups are not taken for one", () => {
  const [een, ander] = [team(9), team(10)].map((leden) => writeGroepscodes(BRIL, leden, MET));
  assert.equal(lay([een[0], ander[1]].join(" ")).zinnen.length, 2);
});

test("a code in capitals means the same, and one that a mail broke over lines or set in a sentence is mended", () => {
  const leden = team(20);
  const code = writeGroepscode(BRIL, leden, MET);
  const hier = plain(leden);
  assert.deepEqual(plain(lay(`https://site.nl/samen-kijken/#${code.toUpperCase()}`).leden), hier);
  const regels = code.match(/.{1,70}/g) ?? [];
  assert.deepEqual(plain(lay(`Hier is de groep:\n${regels.join("\n")}\nGroetjes van Anna. Tot morgen.`).leden), hier);
  assert.deepEqual(plain(lay(`Zie ${code}. Dit is de hele groep van vandaag.`).leden), hier);
});

test("a group of five hundred is one code", () => {
  const leden = team(500);
  assert.equal(lay(writeGroepscode(BRIL, leden, MET)).leden.length, 500);
});

test("more people than a group holds do not come in at once", () => {
  const codes = [team(700), team(701)].map((leden) => writeGroepscode(BRIL, leden, MET));
  const { leden, zinnen } = lay(codes.join(" "));
  assert.equal(leden.length, 700);
  assert.match(zinnen[0], /^In één keer lezen we er 1\.100\./);
});

test("a page of before says that it is no whole code, and neither code passes for the other", () => {
  const code = writeGroepscode(BRIL, team(2), MET);
  const deelcode = writeDeelcode(BRIL, fillIn(BRIL, { "ingredient-1": "soms" }));
  for (const read of [readAsBefore, readDeelcode])
    assert.throws(() => read(code, find), { message: /^Dit is geen hele code\./ });
  assert.throws(() => readGroepscode(deelcode, find), { message: /^Dit is geen hele code van een groep\./ });
});

test("a code of another kijkraam, too long, or of eyes that are not known says so", () => {
  const code = writeGroepscode(BRIL, team(1), MET);
  const ander = { ...BRIL, versie: 2 };
  assert.throws(() => readGroepscode(code, () => ander), CodeFout);
  assert.throws(() => readGroepscode(code, () => undefined), { message: /dat hier niet bestaat/ });
  assert.throws(() => readGroepscode("a".repeat(500_001), find), { message: /^Dit is te lang/ });
  const vreemd = code.split(".").slice(0, -1).join(".").replace(".zk000000", ".qk000000");
  assert.throws(() => readGroepscode(`${vreemd}.${createControle(vreemd)}`, find), {
    message: /rol die we niet kennen/,
  });
});

test("of two thousand damaged codes none says something else", () => {
  const leden = team(3, "Anna");
  const goed = JSON.stringify({ bericht: writeGroepscode(BRIL, leden, MET) });
  const hier = JSON.stringify(plain(lay(goed).leden));
  assert.equal(lay(goed).leden.length, 3);
  let niets = 0;
  for (const tekst of damage(goed, 2_000)) {
    const { leden: gelezen } = lay(tekst);
    if (gelezen.length === 0) niets += 1;
    else assert.equal(JSON.stringify(plain(gelezen)), hier, tekst);
  }
  assert.ok(niets > 600);
});

test("whatever looks like one gives a sentence and no crash", () => {
  for (const versie of ["constructor", "__proto__", "0", "3", "", "01"])
    assert.throws(() => readGroepscode(`groepscode.${versie}.1.1`, find), CodeFout, versie);
  const rommel = fc.stringMatching(/^groepscode\.[12]\.\d{1,4}\.\d{1,4}\.[0-9a-z]{7}(\.[a-z0-9%-]{1,20}){1,12}$/);
  fc.assert(
    fc.property(rommel, (tekst) => {
      assert.throws(() => readGroepscode(tekst, find), CodeFout);
      assert.deepEqual(lay(tekst).leden, []);
    }),
  );
  const veel = "groepscode.1.1.1.abcdefg.a1234567890123 ".repeat(20_000);
  assert.deepEqual(lay(veel).leden, []);
  assert.deepEqual(lay(`groepscode.1.1.1.abcdefg${".a1234567890123".repeat(60_000)}`).leden, []);
});
