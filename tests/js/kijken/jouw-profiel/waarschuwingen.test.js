// What must be known to read an outcome well.
import assert from "node:assert/strict";
import { test } from "node:test";
import { computeProfiel } from "../../../../plugins/casuskijker/theme/kern/profiel/profiel.js";
import { listWaarschuwingen } from "../../../../plugins/casuskijker/theme/kijken/jouw-profiel/waarschuwingen.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";

test("as many points are only the cliënt's to say as are in that list, and what was not chosen is not told of", () => {
  const kijkraam = createKijkraam({ ids: ["a", "b", "c", "d"] });
  for (const item of kijkraam.invalshoeken[0].ingredienten) item.alleen_client = item.id !== "a";
  const dossier = fillIn(kijkraam, { a: "niet-te-zien", b: "niet-te-zien", c: "soms" });
  const say = (/** @type {Partial<import("../../hulp/kijkraam.js").Dossier>} */ over) =>
    listWaarschuwingen(kijkraam, { ...dossier, ...over }, computeProfiel(kijkraam, { ...dossier, ...over })).join("\n");
  const zin = "Bij twee punten kan alleen de cliënt zeggen of het klopt. Koos je daar iets? Dan is dat je vermoeden";
  assert.ok(say({ rol: "team" }).includes(`${zin}: vraag het na.`));
  assert.ok(say({ antwoorden: { b: dossier.antwoorden.b } }).includes("Bij één punt kan alleen de cliënt"));
  for (const over of [
    { casus: "de-brief" },
    { rol: /** @type {const} */ ("client") },
    { antwoorden: { a: dossier.antwoorden.a } },
  ])
    assert.doesNotMatch(say(over), /alleen de cliënt/);
});

test("what somebody saw is never said to be about them: a kijkraam may look at a cliënt, a place or a team", () => {
  const kijkraam = createKijkraam({ ids: ["a"] });
  const profiel = computeProfiel(kijkraam, fillIn(kijkraam, { a: "soms" }));
  const zinnen = (/** @type {string} */ rol) =>
    listWaarschuwingen(kijkraam, /** @type {any} */ ({ rol, casus: null }), profiel);
  assert.equal(
    zinnen("zelf").at(-1),
    "Dit is wat jij zag. Hoe je team het ziet, zegt het niet: vul het daarvoor samen in, in een eigen dossier.",
  );
  assert.equal(zinnen("team").at(-1), "Dit is wat jullie samen zagen. Wat één van jullie ziet, kan anders zijn.");
  for (const rol of ["zelf", "team", "collega"]) assert.doesNotMatch(zinnen(rol).join(" "), /gaat over (jou|het team)/);
});
