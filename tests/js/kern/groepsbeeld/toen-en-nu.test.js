// Then and now of a group: how many stood where, and of nobody who.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { describeClient } from "../../../../plugins/casuskijker/theme/kern/groep/groep-zinnen.js";
import { nameAantallen, nameGetallen } from "../../../../plugins/casuskijker/theme/kern/groep/stippen-zinnen.js";
import { describeVerandering } from "../../../../plugins/casuskijker/theme/kern/groep/toen-en-nu-zinnen.js";
import { computeSpreidingen } from "../../../../plugins/casuskijker/theme/kern/groepsbeeld/groepsbeeld.js";
import { compareRondes } from "../../../../plugins/casuskijker/theme/kern/groepsbeeld/toen-en-nu.js";
import { kijkwoord } from "../../../../plugins/casuskijker/theme/woorden/kijken.js";
import { LID } from "../../hulp/bestanden.js";
import { createKijkraam, POSITIES } from "../../hulp/kijkraam.js";

const IDS = ["a", "b", "c"];
const BRIL = createKijkraam({ ids: IDS });
const leden = fc.array(fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...POSITIES)).map(createLid), {
  maxLength: 8,
});

/** @param {Record<string, string>} posities */
function createLid(posities, kenmerk = "geheim1") {
  return { ...LID, kijkraam: "een-bril", kenmerk, naam: "Anna", posities, gewijzigd: null };
}

test("every ingrediënt says how many chose what, then and now, and nobody is in it", () => {
  fc.assert(
    fc.property(leden, leden, (toen, nu) => {
      const alle = compareRondes(BRIL, toen, nu);
      assert.deepEqual(alle.map(({ ingredient }) => ingredient.id).sort(), IDS);
      for (const each of alle) {
        const tel = (/** @type {"toen" | "nu"} */ wanneer) =>
          each.plekken.reduce((sum, plek) => sum + plek[wanneer].collega, 0);
        const keken = [toen, nu].map((wie) => wie.filter(({ posities }) => each.ingredient.id in posities).length);
        assert.deepEqual([tel("toen"), tel("nu")], keken);
        assert.ok(each.verschoven >= 0 && each.verschoven <= Math.min(...keken));
      }
      assert.doesNotMatch(JSON.stringify(alle), /geheim1|Anna/);
    }),
  );
});

test("what shifted most comes first, whoever it was, also when the group is larger by now", () => {
  const toen = [createLid({ a: "soms", b: "soms", c: "soms" }), createLid({ a: "soms", b: "nog-niet" })];
  const nu = ["herkenbaar", "herkenbaar", "herkenbaar", "soms"].map((a, nummer) =>
    createLid({ a, b: nummer % 2 ? "soms" : "nog-niet" }),
  );
  const volgorde = compareRondes(BRIL, toen, nu).map(({ ingredient, verschoven }) => [ingredient.id, verschoven]);
  assert.deepEqual(volgorde, [
    ["a", 1],
    ["b", 0],
    ["c", 0],
  ]);
});

test("each point is in one place: elsewhere by now, as it was, or not to be compared", () => {
  const client = (/** @type {Record<string, string>} */ posities) => ({
    ...createLid(posities),
    rol: /** @type {const} */ ("client"),
  });
  /** @typedef {import("../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng} Inbreng */
  const kies = (/** @type {Inbreng[]} */ toen, /** @type {Inbreng[]} */ nu) =>
    Object.fromEntries(compareRondes(BRIL, toen, nu).map(({ ingredient, soort }) => [ingredient.id, soort]));
  const toen = [createLid({ a: "soms", b: "soms" }), createLid({ a: "nog-niet", b: "soms" }, "k2")];
  const zes = ["soms", "nog-niet", "soms", "nog-niet", "soms", "nog-niet"].map((a) => createLid({ a, b: "soms" }));
  assert.deepEqual(kies(toen, zes), { a: "gelijk", b: "gelijk", c: "los" });
  assert.deepEqual(kies(toen, [createLid({ a: "soms" })]), { a: "gelijk", b: "los", c: "los" });
  assert.deepEqual(kies(toen, [createLid({ a: "herkenbaar" })]), { a: "anders", b: "los", c: "los" });
  assert.deepEqual(kies(toen, [...toen, client({ a: "soms" })]), { a: "gelijk", b: "gelijk", c: "los" });
  assert.deepEqual(kies([createLid({ a: "soms" })], [client({ a: "soms" })]), { a: "los", b: "los", c: "los" });
  assert.deepEqual(kies([client({ c: "soms" })], [client({ c: "soms" })]), { a: "los", b: "los", c: "gelijk" });
});

/** @typedef {{posities: Record<string, string>, naam: string, kenmerk: string, blijft: boolean}} Mens */
const mensen = fc.uniqueArray(
  fc.record({
    posities: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...POSITIES)),
    naam: fc.constantFrom("", "", "Anna", "Bep", "Cor", "Dirk"),
    kenmerk: fc.stringMatching(/^[a-z]{3}$/),
    blijft: fc.boolean(),
  }),
  { maxLength: 8, selector: ({ kenmerk }) => kenmerk },
);

/** @param {readonly Mens[]} wie @param {string} [ronde] Who looks again has another mark, as a rule. */
function look(wie, ronde = "") {
  return wie.map(({ posities, naam, kenmerk }) => ({ ...createLid(posities, kenmerk + ronde), naam }));
}

test("the same people with the same answers never count as changed, whoever left or came", () => {
  fc.assert(
    fc.property(mensen, mensen, fc.constantFrom("", "later"), (groep, nieuw, ronde) => {
      const zelfde = (/** @type {readonly Mens[]} */ toen, /** @type {readonly Mens[]} */ nu) => {
        const soorten = compareRondes(BRIL, look(toen), look(nu, ronde)).map(({ soort }) => soort);
        assert.ok(!soorten.includes("anders"));
      };
      const blijvers = groep.filter(({ blijft }) => blijft);
      const vreemden = nieuw.map((mens) => ({ ...mens, kenmerk: mens.kenmerk.toUpperCase() }));
      zelfde(groep, blijvers);
      zelfde(blijvers, groep);
      // Where everybody gave a name of their own, some may leave while others come.
      const noem = (/** @type {Mens} */ mens) => ({ ...mens, naam: mens.kenmerk + mens.naam });
      const bekend = groep.map(noem);
      const over = bekend.filter(({ blijft }) => blijft);
      zelfde(bekend, [...over, ...vreemden.map((mens) => ({ ...mens, naam: `nieuw ${mens.kenmerk}` }))]);
    }),
  );
});

test("who is known to have looked twice and chose otherwise is counted, whoever else came", () => {
  const kies = (/** @type {string} */ naam, /** @type {string} */ a) => ({ ...createLid({ a }, naam + a), naam });
  const toen = [kies("Anna", "soms"), kies("Bep", "nog-niet"), kies("Cor", "soms")];
  const nu = [kies("anna ", "nog-niet"), kies("Bep", "nog-niet"), kies("Dirk", "soms")];
  const [eerst] = compareRondes(BRIL, toen, nu);
  assert.deepEqual([eerst.ingredient.id, eerst.soort, eerst.verschoven], ["a", "anders", 1]);
  // Two who bear one name are told apart by nobody: then it may be that nothing changed.
  const anoniem = (/** @type {typeof nu} */ leden) => leden.map((lid) => ({ ...lid, naam: "" }));
  assert.equal(compareRondes(BRIL, anoniem(toen), anoniem(nu))[0].verschoven, 1);
});

test("how many looked at a point is told where it differs, and not where all there are looked", () => {
  const soms = (/** @type {string[]} */ ...ids) => createLid(Object.fromEntries(ids.map((id) => [id, "soms"])));
  const toen = [soms("a", "b"), soms("a", "b"), soms("a", "b"), soms("b")];
  const nu = [
    createLid({ a: "herkenbaar", b: "soms" }),
    soms("a", "b"),
    soms("a", "b"),
    soms("a", "b"),
    soms("a", "b"),
  ];
  const alle = compareRondes(BRIL, toen, nu);
  assert.deepEqual(
    alle.map(({ ingredient, keken }) => [ingredient.id, keken]),
    [
      ["a", { toen: 3, nu: 5 }],
      ["b", null],
      ["c", null],
    ],
  );
  assert.equal(
    describeVerandering(alle[0]),
    "herkenbaar van 0 naar 1, soms van 3 naar 4 (toen keken er 3 naar dit punt, nu 5)",
  );
});

test("thirds are thirds: what a division leaves moves nobody", () => {
  const drie = ["soms", "nog-niet", "herkenbaar"].map((a) => createLid({ a }));
  const [{ soort, verschoven }] = compareRondes(BRIL, drie, Array.from({ length: 7 }, () => drie).flat());
  assert.deepEqual([soort, verschoven], ["gelijk", 0]);
});

test("a cliënt is no colleague then either: what she sees otherwise by now is told, with her own sign", () => {
  const collegas = ["k2", "k3"].map((kenmerk) => createLid({ a: "soms", b: "soms" }, kenmerk));
  const client = (/** @type {string} */ b) => ({
    ...createLid({ a: "soms", b }),
    rol: /** @type {const} */ ("client"),
  });
  const [eerst] = compareRondes(BRIL, [...collegas, client("soms")], [...collegas, client("nog-niet")]);
  assert.deepEqual([eerst.ingredient.id, eerst.verschoven, eerst.ernaast], ["b", 0, 1]);
  const [toen, nu] = /** @type {const} */ (["toen", "nu"]).map((wanneer) =>
    eerst.plekken.map((plek) => `${plek.positie.id} ${nameGetallen(plek[wanneer])}`),
  );
  assert.ok(toen.includes("soms 2 + 1\u00a0◆") && nu.includes("soms 2") && nu.includes("nog-niet 1\u00a0◆"));
});

test("beside another number stands a word and no shape", () => {
  const niemand = { collega: 0, team: 0, docent: 0, client: 0 };
  assert.equal(nameAantallen(niemand), "0");
  assert.equal(nameAantallen({ ...niemand, client: 1 }), "1 cliënt");
  assert.equal(nameAantallen({ ...niemand, collega: 3, docent: 1, client: 2 }), "3 + 1 docent + 2 cliënten");
});

test("what only a cliënt can say is asked until a cliënt said it", () => {
  const collega = { ...createLid({ a: "soms" }), casus: null };
  const client = { ...createLid({ a: "nog-niet" }), casus: null, rol: /** @type {const} */ ("client") };
  const say = (
    /** @type {import("../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng[]} */ leden,
  ) => {
    const [spreiding] = computeSpreidingen(BRIL, leden);
    const ingredient = { ...spreiding.ingredient, alleen_client: true };
    assert.equal(describeClient(spreiding, leden).zin, "");
    return describeClient({ ...spreiding, ingredient }, leden).zin;
  };
  assert.equal(say([collega]), "Alleen de cliënt zelf kan dit zeggen. Vraag het na.");
  // In a story there is nobody to ask: it says what was asked, as the kijkraam did.
  const inVerhaal = "Alleen de cliënt kan dit zeggen. Wat zegt de cliënt er in het verhaal over?";
  assert.equal(say([{ ...collega, casus: "p1n2k" }]), inVerhaal);
  assert.equal(kijkwoord("kijkraam-invullen.client_in_verhaal"), inVerhaal);
  assert.equal(say([collega, client]), "De cliënt zegt zelf: nog-niet.");
  const ander = { ...client, posities: { a: "soms" } };
  assert.equal(say([client, ander]), "Cliënten zeggen zelf: 1 soms en 1 nog-niet.");
});
