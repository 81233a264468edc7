// A group: everybody once, in an order that says nothing, and nothing that somebody laid down is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LeesFout } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import {
  addAfspraken,
  addInbrengen,
  createGroep,
  GRENZEN_GROEP,
  isLegeGroep,
  renameGroep,
  setAfspraken,
  takeBack,
} from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { parseGroep, writeGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { mergeGroepen } from "../../../../plugins/casuskijker/theme/kern/groep/groepen-samen.js";
import { isZin, LID } from "../../hulp/bestanden.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng} Inbreng */

const NU = new Date("2026-11-24T10:00:00.000Z");
/** @type {fc.Arbitrary<Inbreng>} */
const inbrengen = fc.record({
  kijkraam: fc.constantFrom("een", "twee"),
  casus: fc.constantFrom(null, "p1n2k"),
  rol: fc.constantFrom(null, "zelf", "client"),
  kenmerk: fc.constantFrom("k1", "k2", "k3", "k4"),
  naam: fc.constantFrom("", "Anna"),
  posities: fc.dictionary(fc.constantFrom("a", "b"), fc.constantFrom("soms", "vaak")),
  gewijzigd: fc.constantFrom(null, "2026-11-01T10:00:00.000Z", "2026-11-02T10:00:00.000Z"),
});
const afspraken = fc.record({
  tekst: fc.constantFrom("", "bellen", "schrijven"),
  wie: fc.constantFrom("", "Noor"),
  wanneer: fc.constant(""),
  bij: fc.constant(null),
});
const groepen = fc.tuple(fc.array(inbrengen), fc.uniqueArray(afspraken, { selector: (each) => JSON.stringify(each) }));
const groep = groepen.map(([leden, punten]) => addAfspraken(lay(leden), punten));

/** @param {readonly Inbreng[]} leden */
function lay(leden) {
  return addInbrengen(createGroep(NU), leden, NU).groep;
}

/** @param {Inbreng} lid */
function wie({ kijkraam, kenmerk }) {
  return `${kijkraam} ${kenmerk}`;
}

/** @param {import("../../../../plugins/casuskijker/theme/kern/groep/groep.js").Groep} alle */
function whoIn({ leden }) {
  return leden.map(wie);
}

/** @param {string} kenmerk @returns {Inbreng} */
function lid(kenmerk, positie = "soms", gewijzigd = /** @type {string | null} */ (null)) {
  return { ...LID, kijkraam: "een", kenmerk, naam: "", posities: { a: positie }, gewijzigd };
}

test("everybody who handed over something is in it once, whatever the order in which it came", () => {
  fc.assert(
    fc.property(fc.array(inbrengen), fc.infiniteStream(fc.nat()), (leden, kans) => {
      const geschud = leden
        .map((each) => /** @type {const} */ ([kans.next().value ?? 0, each]))
        .sort(([een], [ander]) => een - ander)
        .map(([, each]) => each);
      const who = whoIn(lay(leden));
      assert.deepEqual(who, [...new Set(leden.map(wie))].sort());
      assert.deepEqual(whoIn(lay(geschud)), who);
    }),
  );
});

test("of different people the order in which they came leaves no trace at all", () => {
  const mensen = fc.uniqueArray(inbrengen, { selector: wie });
  fc.assert(
    fc.property(mensen, (leden) => {
      assert.deepEqual(lay(leden).rondes, lay(leden.toReversed()).rondes);
    }),
  );
});

test("laying down the same once more changes nothing", () => {
  const alles = addInbrengen(createGroep(), [lid("k1"), lid("k1"), lid("k2")]);
  assert.deepEqual(alles.gevolgen, ["nieuw", "gelijk", "nieuw"]);
  const weer = addInbrengen(alles.groep, alles.groep.leden);
  assert.deepEqual(weer.gevolgen, ["gelijk", "gelijk"]);
  assert.equal(weer.groep, alles.groep);
});

test("what comes from the same dossier takes its place, unless it is older", () => {
  const { groep: eerst } = addInbrengen(createGroep(), [lid("k1", "soms", "2026-11-02T10:00:00.000Z")]);
  const ouder = addInbrengen(eerst, [lid("k1", "vaak", "2026-11-01T10:00:00.000Z")]);
  assert.deepEqual([ouder.gevolgen, ouder.groep], [["ouder"], eerst]);
  // Of two in one second the one with its parts is the later, though its letters come first.
  const metDelen = addInbrengen(createGroep(NU), [lid("k1", "soms", "2026-11-01T10:00:00.500Z")]).groep;
  assert.deepEqual(addInbrengen(metDelen, [lid("k1", "vaak", "2026-11-01T10:00:00Z")]).gevolgen, ["ouder"]);
  const code = addInbrengen(eerst, [lid("k1", "vaak")]);
  assert.deepEqual([code.gevolgen, code.groep.leden[0].posities.a], [["vervangt"], "vaak"]);
});

test("a group that is full takes nobody more, and keeps who is there", () => {
  const zaal = Array.from({ length: GRENZEN_GROEP.leden }, (_, nummer) => lid(`k${nummer}`));
  const { groep: vol, gevolgen } = addInbrengen(lay(zaal), [lid("nog"), lid("k1", "vaak")]);
  assert.deepEqual([gevolgen, vol.leden.length], [["vol", "vervangt"], GRENZEN_GROEP.leden]);
});

test("two tabs of one reader together hold everybody and every agreement, whichever comes first", () => {
  fc.assert(
    fc.property(groep, groep, (een, ander) => {
      const samen = mergeGroepen(een, ander);
      assert.deepEqual(whoIn(samen), [...new Set([...whoIn(een), ...whoIn(ander)])].sort());
      assert.deepEqual(whoIn(samen), whoIn(mergeGroepen(ander, een)));
      const gezegd = samen.afspraken.map((each) => JSON.stringify(each));
      for (const each of [...een.afspraken, ...ander.afspraken]) assert.ok(gezegd.includes(JSON.stringify(each)));
      assert.equal(new Set(gezegd).size, gezegd.length);
      assert.equal(mergeGroepen(samen, ander), samen);
    }),
  );
});

test("what was laid down by mistake is taken back, with what lay in its place, and what came since stays", () => {
  const voor = addAfspraken(lay([lid("k1"), lid("k2")]), [{ tekst: "bellen", wie: "", wanneer: "", bij: null }]);
  const bij = { inbrengen: [lid("k1", "vaak"), lid("k3")], afspraken: voor.afspraken };
  const erna = addInbrengen(addInbrengen(voor, bij.inbrengen).groep, [lid("k4")]).groep;
  const terug = takeBack(erna, bij, voor);
  assert.deepEqual(whoIn(terug), ["een k1", "een k2", "een k4"]);
  assert.equal(terug.leden[0].posities.a, "soms");
  assert.deepEqual(terug.afspraken, voor.afspraken);
});

test("more agreements than there is room for are left, and an empty group is empty", () => {
  const veel = Array.from({ length: GRENZEN_GROEP.afspraken + 5 }, (_, nummer) => ({
    tekst: `${nummer}`,
    wie: "",
    wanneer: "",
    bij: null,
  }));
  assert.equal(addAfspraken(createGroep(), veel).afspraken.length, GRENZEN_GROEP.afspraken);
  assert.equal(isLegeGroep(createGroep()), true);
  assert.equal(isLegeGroep(setAfspraken(createGroep(), veel.slice(0, 1))), false);
});

test("a group is called as somebody calls it, and the same name changes nothing", () => {
  const leeg = createGroep();
  const naam = renameGroep(leeg, `  Team ${"Noord".repeat(30)} `);
  assert.match(naam.naam, /^Team Noord/);
  assert.equal(naam.naam.length, 120);
  assert.equal(renameGroep(naam, naam.naam), naam);
  assert.equal(renameGroep(naam, " ").naam, "");
});

test("a group that is kept comes back the same", () => {
  fc.assert(
    fc.property(groep, (each) => {
      assert.equal(JSON.stringify(parseGroep(writeGroep(each))), JSON.stringify(each));
    }),
  );
});

test("whatever is kept as a group gives a group or a sentence", () => {
  const velden = fc.record({ gewijzigd: fc.anything(), leden: fc.anything(), afspraken: fc.anything() });
  const tekst = fc.oneof(fc.json(), fc.string(), velden.map(writeRommel));
  fc.assert(
    fc.property(tekst, (each) => {
      try {
        assert.ok(Array.isArray(parseGroep(each).leden));
      } catch (error) {
        if (!(error instanceof LeesFout)) throw error;
        assert.ok(isZin(error.message), error.message);
      }
    }),
    { numRuns: 500 },
  );
});

/** @param {object} velden */
function writeRommel(velden) {
  return JSON.stringify({ formaat: 1, groep: velden }, (_, value) => (typeof value === "bigint" ? 1 : value));
}
