// What must be known to read an outcome well.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listWaarschuwingen } from "../../../../plugins/casuskijker/theme/kijken/jouw-profiel/waarschuwingen.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

test("what only the cliënt can say has an owner, and nobody is told of a choice that was not made", () => {
  const kijkraam = createKijkraam({ ids: ["a", "b"] });
  for (const { ingredienten } of kijkraam.invalshoeken) for (const item of ingredienten) item.alleen_client = true;
  const dossier = /** @type {any} */ ({ rol: "team", casus: null });
  const profiel = /** @type {any} */ ({ totaal: 2, bekeken: 0 });
  const zinnen = listWaarschuwingen(kijkraam, dossier, profiel);
  assert.ok(
    zinnen.includes(
      "Twee punten kan alleen de cliënt bevestigen. Koos je daar iets? Dan is dat je vermoeden: vraag het na.",
    ),
    zinnen.join("\n"),
  );
});

test("what somebody saw is never said to be about them: a kijkraam may look at a cliënt, a place or a team", () => {
  const kijkraam = createKijkraam({ ids: ["a"] });
  const profiel = /** @type {any} */ ({ totaal: 1, bekeken: 1 });
  const zinnen = (/** @type {string} */ rol) =>
    listWaarschuwingen(kijkraam, /** @type {any} */ ({ rol, casus: null }), profiel);
  assert.equal(
    zinnen("zelf").at(-1),
    "Dit is wat jij zag. Hoe je team het ziet, zegt het niet: vul het daarvoor samen in, in een eigen dossier.",
  );
  assert.equal(zinnen("team").at(-1), "Dit is wat jullie samen zagen. Wat één van jullie ziet, kan anders zijn.");
  for (const rol of ["zelf", "team", "collega"]) assert.doesNotMatch(zinnen(rol).join(" "), /gaat over (jou|het team)/);
});
