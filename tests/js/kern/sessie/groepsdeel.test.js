import assert from "node:assert/strict";
import { test } from "node:test";
import { countBespreekpunten, findGroepsdeel } from "../../../../plugins/casuskijker/theme/kern/sessie/groepsdeel.js";
import { STAPPEN } from "../../hulp/sessie.js";

const laatZien = (/** @type {string[]} */ ...toon) => ({ ...STAPPEN[0], toon });

test("each step that is about the agenda alone has a point of its own, in the order of the agenda", () => {
  const stappen = [
    laatZien("casus", "kijkraam"),
    laatZien("groepsbeeld"),
    laatZien("groepsbeeld", "agenda"),
    laatZien("agenda"),
    laatZien("agenda", "bord"),
    laatZien("agenda", "verslag"),
    STAPPEN[1],
  ];
  assert.deepEqual(
    stappen.map((_, plaats) => findGroepsdeel(stappen, plaats)),
    [
      null,
      { soort: "beeld" },
      { soort: "keuze" },
      { soort: "punt", nummer: 0 },
      { soort: "punt", nummer: 1 },
      { soort: "punten" },
      null,
    ],
  );
  assert.equal(countBespreekpunten(stappen), 2);
});
