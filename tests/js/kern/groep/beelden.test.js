// The pictures of a ronde: one thing each, and in its number the people who look with one pair of eyes.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chooseStip, listBeelden } from "../../../../plugins/casuskijker/theme/kern/groep/beelden.js";
import { LID } from "../../hulp/bestanden.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng} Inbreng */

const ROLLEN = /** @type {const} */ ([null, "zelf", "team", "collega", "docent", "client"]);
const leden = fc.array(
  fc.record({
    kijkraam: fc.constantFrom("een", "twee"),
    casus: fc.constantFrom(null, "p1n2k", "zzzzz"),
    rol: fc.constantFrom(...ROLLEN),
    kenmerk: fc.stringMatching(/^[0-9a-z]{7}$/),
  }),
);

/** @param {Partial<Inbreng>} velden @returns {Inbreng} */
function createLid(velden) {
  return { ...LID, gewijzigd: null, ...velden };
}

test("everybody is in one picture, of what they looked at, and a picture is of one thing", () => {
  fc.assert(
    fc.property(leden, (velden) => {
      const alle = velden.map(createLid);
      const beelden = listBeelden({ leden: alle });
      assert.equal(new Set(beelden.map(({ sleutel }) => sleutel)).size, beelden.length);
      assert.deepEqual(new Set(beelden.flatMap((beeld) => beeld.leden)), new Set(alle));
      for (const { kijkraam, casus, isTeam, leden: eigen, aantallen, n } of beelden) {
        for (const lid of eigen) {
          assert.deepEqual([lid.kijkraam, lid.casus, lid.rol === "team"], [kijkraam, casus, isTeam]);
        }
        assert.equal(
          Object.values(aantallen).reduce((sum, each) => sum + each),
          eigen.length,
        );
        const collegas = eigen.filter(({ rol }) => rol === null || rol === "zelf" || rol === "collega");
        assert.equal(n, isTeam ? eigen.length : collegas.length);
      }
    }),
  );
});

test("a cliënt is never one more colleague, a docent neither, and a team is no person", () => {
  const rollen = /** @type {const} */ (["zelf", "collega", "docent", "client", "team", null]);
  const [mensen, teams] = listBeelden({ leden: rollen.map((rol) => createLid({ rol })) });
  assert.deepEqual(mensen.aantallen, { collega: 3, docent: 1, client: 1, team: 0 });
  assert.deepEqual([mensen.n, mensen.onbekend, mensen.isTeam], [3, 1, false]);
  assert.deepEqual([teams.n, teams.isTeam, teams.leden.length], [1, true, 1]);
  assert.deepEqual(ROLLEN.map(chooseStip), ["collega", "collega", "team", "collega", "docent", "client"]);
});

test("five about a casus and five about their own work are two pictures of five, the largest first", () => {
  const over = (/** @type {string | null} */ casus, /** @type {number} */ aantal) =>
    Array.from({ length: aantal }, () => createLid({ casus }));
  const beelden = listBeelden({ leden: [...over(null, 4), ...over("p1n2k", 5)] });
  assert.deepEqual(
    beelden.map(({ casus, n }) => [casus, n]),
    [
      ["p1n2k", 5],
      [null, 4],
    ],
  );
});
