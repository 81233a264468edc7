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
