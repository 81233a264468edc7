// Who was taken out of a group stays out on a device that got the group by its code; and a page that does not know what
// says so reads all the rest as it did.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writeDeelcode } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { writeHoofdletters } from "../../../../plugins/casuskijker/theme/kern/deelcode/hoofdletters.js";
import { findDeelcodes, findGroepsweg } from "../../../../plugins/casuskijker/theme/kern/deelcode/vinden.js";
import { createGroep, dropLid, findRondeNu } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { findTwijfel } from "../../../../plugins/casuskijker/theme/kern/groep/herkomst.js";
import { readInbrengTekst } from "../../../../plugins/casuskijker/theme/kern/groep/inbreng.js";
import { layPerDag, noteWegPerDag } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import {
  joinGroepscodes,
  writeGroepscodes as writeAlle,
} from "../../../../plugins/casuskijker/theme/kern/groepscode/groepscode.js";
import {
  hangGroepsweg,
  readGroepsweg,
  writeGroepsweg,
} from "../../../../plugins/casuskijker/theme/kern/groepscode/groepsweg.js";
import { BRIL, createLid, DAG, find, team } from "../../hulp/groepscodes.js";
import { fillIn } from "../../hulp/kijkraam.js";
import { damage } from "../../hulp/python.js";

/** As the first page that knew it wrote it. */
const VAN_TOEN = "groepsweg-20261129-ek3nm3rkgpfhwp120pk70c9-een-bril-0u9gnyj";
/** What a page of before took for codes: something with dots, a number in second place. */
const ALS_VROEGER = /^(?=[^.]*[a-z])[a-z0-9-]+\.\d+\.[0-9a-z]/i;
const STUK_VAN_GROEP = /^[\w%-]*\.[\w%.-]*$/;

const teken = fc.stringMatching(/^[0-9a-z]{7}$/);
const wegen = fc.uniqueArray(
  fc.record({ kijkraam: fc.constantFrom("een-bril", "presentie", "e-g1"), kenmerk: teken, keuzes: fc.option(teken) }),
  { selector: ({ kijkraam, kenmerk }) => `${kijkraam} ${kenmerk}`, maxLength: 40 },
);
const plain = (
  /** @type {{weg: readonly import("../../../../plugins/casuskijker/theme/kern/groep/weg.js").Weg[]}[]} */ delen,
) =>
  delen
    .flatMap(({ weg }) => weg.map(({ kijkraam, kenmerk, keuzes = "" }) => `${kijkraam} ${kenmerk} ${keuzes}`))
    .sort();

test("what was written then is read for ever", () => {
  const gelezen = {
    dag: DAG,
    weg: [
      { kijkraam: "een-bril", kenmerk: "k3nm3rk" },
      { kijkraam: "een-bril", kenmerk: "pfhwp12", keuzes: "0pk70c9" },
    ],
  };
  assert.deepEqual(writeGroepsweg([gelezen]), [VAN_TOEN]);
  assert.deepEqual(readGroepsweg(VAN_TOEN)?.weg.length, 2);
});

test("whatever was taken out or gave way comes back whole, broken by a mail and in capitals too", () => {
  fc.assert(
    fc.property(wegen, fc.integer({ min: 20, max: 90 }), (alle, breedte) => {
      const weg = alle.map(({ keuzes, ...wie }) => (keuzes === null ? wie : { ...wie, keuzes }));
      const codes = writeGroepsweg([{ dag: DAG, weg }]);
      assert.deepEqual(plain(codes.flatMap((code) => readGroepsweg(code) ?? [])), plain([{ weg }]));
      const gebroken = codes.map((code) => code.match(new RegExp(`.{1,${breedte}}`, "g"))?.join("\n")).join(",");
      assert.deepEqual(plain(findGroepsweg(`Hier: ${gebroken.toUpperCase()}\nGroetjes`)), plain([{ weg }]));
    }),
  );
});

/** @param {string} tekst @returns {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} */
function receive(tekst) {
  const lezingen = readInbrengTekst(tekst, find);
  const erin = lezingen.flatMap((each) => ("inbreng" in each ? [{ inbreng: each.inbreng, dag: each.dag ?? DAG }] : []));
  const wegen = lezingen.flatMap((each) => each.weg ?? []);
  return noteWegPerDag(layPerDag(createGroep(), erin).groep, wegen);
}

test("on another device who was taken out stays out when the whole chat is pasted again", () => {
  const chat = team(3).map((lid) => writeDeelcode(BRIL, { ...fillIn(BRIL, lid.posities), kenmerk: lid.kenmerk }));
  const hier = receive(chat.join("\n"));
  const zonder = dropLid(hier, hier.leden[1]);
  const { leden, datum: dag, weg = [] } = findRondeNu(zonder);
  const delen = writeAlle([{ kijkraam: BRIL, dag, leden }], { namen: false, isQr: true });
  const hangt = [{ dag, weg }];
  const link = joinGroepscodes([...delen, ...writeGroepsweg(hangt)]);
  const [qr] = hangGroepsweg(delen, hangt).codes;
  for (const tekst of [`https://site.nl/samen-kijken/#${link}`, `HTTPS://SITE.NL/#${writeHoofdletters(qr)}`]) {
    const daar = receive(tekst);
    assert.equal(noteWegPerDag(daar, hangt), daar);
    assert.deepEqual(
      hier.leden.map((lid) => findTwijfel(daar, lid)),
      [null, "eruit", null],
    );
  }
});

test("a page of before reads the codes beside it as if it were not there, and never takes it for one", () => {
  fc.assert(
    fc.property(wegen, (alle) => {
      const weg = alle.map(({ keuzes, ...wie }) => (keuzes === null ? wie : { ...wie, keuzes }));
      for (const code of writeGroepsweg([{ dag: DAG, weg }])) {
        assert.doesNotMatch(code, ALS_VROEGER);
        // Nor for a line of the code before it, that a mail broke.
        assert.doesNotMatch(code, STUK_VAN_GROEP);
        assert.deepEqual(findDeelcodes(code).codes, []);
      }
    }),
  );
});

test("eight members with some taken out are one QR still, and of what does not fit it is said so", () => {
  const weg = Array.from({ length: 12 }, (_, nummer) => ({ kijkraam: BRIL.slug, kenmerk: createLid(nummer).kenmerk }));
  const delen = writeAlle([{ kijkraam: BRIL, dag: DAG, leden: team(8) }], { namen: false, isQr: true });
  const { codes, isHeel } = hangGroepsweg(delen, [{ dag: DAG, weg }]);
  assert.deepEqual([codes.length, isHeel, findGroepsweg(codes[0])[0].weg.length], [1, true, 12]);
  const veel = Array.from({ length: 90 }, (_, nummer) => ({ kijkraam: BRIL.slug, kenmerk: createLid(nummer).kenmerk }));
  const vol = hangGroepsweg(delen, [{ dag: DAG, weg: veel }]);
  assert.equal(vol.isHeel, false);
  assert.ok(vol.codes.every(({ length }) => length <= 520));
  // The last ones go first.
  assert.equal(findGroepsweg(vol.codes[0])[0].weg[0].kenmerk, veel[89].kenmerk);
  const over = hangGroepsweg(writeAlle([{ kijkraam: BRIL, dag: DAG, leden: team(30) }], { namen: false, isQr: true }), [
    { dag: DAG, weg: veel.slice(0, 50) },
  ]);
  assert.deepEqual(
    [over.isHeel, plain(over.codes.flatMap(findGroepsweg))],
    [true, plain([{ weg: veel.slice(0, 50) }])],
  );
});

test("of what is damaged, hostile or too long nothing is read", () => {
  const goed = JSON.stringify({ bericht: VAN_TOEN });
  for (const tekst of damage(goed, 2_000)) {
    for (const deel of findGroepsweg(tekst)) assert.deepEqual(plain([deel]), plain(findGroepsweg(goed)), tekst);
  }
  const vreemd = ["", "-", "-20261129-", "-20260230-ek3nm3rk-a-0000000", `-20261129-${"e1234567".repeat(4_000)}-a-1`];
  for (const rest of vreemd) assert.equal(readGroepsweg(`groepsweg${rest}`), null);
  assert.deepEqual(findGroepsweg("groepsweg-20261129-e1234567 ".repeat(20_000)), []);
  assert.deepEqual(findGroepsweg(`groepsweg-${"a ".repeat(200_000)}`), []);
  assert.deepEqual(writeGroepsweg([{ dag: DAG, weg: [{ kijkraam: "a", kenmerk: "__proto__" }] }]), []);
});
