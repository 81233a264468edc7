// Done is what one may say oneself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { describeDossier } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { computeProfiel } from "../../../../plugins/casuskijker/theme/kern/profiel/profiel.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";

test("who may not say what only the cliënt can, is done without it; the cliënt is not", () => {
  const heel = createKijkraam({ ids: ["a", "b"] });
  const [deel] = heel.invalshoeken;
  const [a, b] = deel.ingredienten;
  const kijkraam = { ...heel, invalshoeken: [{ ...deel, ingredienten: [a, { ...b, alleen_client: true }] }] };
  const isKlaar = (/** @type {Record<string, string>} */ keuzes, rol = /** @type {"zelf" | "client"} */ ("zelf")) =>
    computeProfiel(kijkraam, describeDossier(fillIn(kijkraam, keuzes), { rol })).isKlaar;
  const positie = kijkraam.schaal?.posities[0].id ?? "";
  assert.deepEqual(
    [isKlaar({}), isKlaar({ a: positie }), isKlaar({ b: positie }), isKlaar({ a: positie }, "client")],
    [false, true, false, false],
  );
  assert.equal(isKlaar({ a: positie, b: positie }, "client"), true);
});
