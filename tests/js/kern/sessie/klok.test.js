import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  computeGelopen,
  computeRest,
  createKlok,
  extendKlok,
  findGezegd,
  startKlok,
  stopKlok,
  writeRest,
} from "../../../../plugins/casuskijker/theme/kern/sessie/klok.js";

const MINUUT = 60_000;
const NU = Date.parse("2026-11-30T10:00:00Z");

test("a clock stands still until somebody starts it, and then runs to an end that is fixed", () => {
  const klok = createKlok("vraag", 10 * MINUUT);
  assert.equal(computeRest(klok, NU + 5 * MINUUT), 10 * MINUUT);
  const loopt = startKlok(klok, NU);
  // Whatever the machine did in between: a sleep, a reload.
  assert.equal(computeRest(loopt, NU + 7 * MINUUT), 3 * MINUUT);
  assert.equal(startKlok(loopt, NU + 7 * MINUUT), loopt, "who starts it twice starts it once");
});

test("a pause takes nothing, and what is added past the end counts from now", () => {
  const stil = stopKlok(startKlok(createKlok("vraag", 2 * MINUUT), NU), NU + MINUUT);
  assert.deepEqual(stil, { stap: "vraag", rest_ms: MINUUT, loopt_tot: null });
  const later = startKlok(stil, NU + 60 * MINUUT);
  assert.equal(computeRest(later, NU + 63 * MINUUT), -2 * MINUUT);
  assert.equal(computeRest(extendKlok(later, 5, NU + 63 * MINUUT), NU + 63 * MINUUT), 5 * MINUUT);
  assert.equal(computeRest(extendKlok(stil, 1, NU), NU), 2 * MINUUT);
});

test("what is added, pauses and starts lose no moment of what was spent", () => {
  const daad = fc.oneof(
    fc.record({ doe: fc.constant("start"), ms: fc.nat(600_000) }),
    fc.record({ doe: fc.constant("stop"), ms: fc.nat(600_000) }),
    fc.record({ doe: fc.constant("erbij"), ms: fc.nat(600_000) }),
  );
  fc.assert(
    fc.property(fc.array(daad), (daden) => {
      let [klok, nu, gelopen, echt] = [createKlok("a", 5 * MINUUT), NU, 0, 0];
      for (const { doe, ms } of daden) {
        if (klok.loopt_tot !== null) echt += ms;
        nu += ms;
        if (doe === "start") klok = startKlok(klok, nu);
        if (doe === "erbij") klok = extendKlok(klok, 1, nu);
        if (doe === "stop") {
          gelopen += computeGelopen(klok, nu);
          klok = stopKlok(klok, nu);
        }
      }
      assert.equal(gelopen + computeGelopen(klok, nu), echt);
    }),
  );
});

test("a clock that was set back never counts below nothing, and gives nobody more time than there was", () => {
  const loopt = startKlok(createKlok("a", MINUUT), NU);
  const terug = NU - 40 * 24 * 60 * MINUUT;
  assert.equal(computeGelopen(loopt, terug), 0);
  assert.equal(computeRest(loopt, terug), MINUUT);
  assert.equal(stopKlok(loopt, terug).rest_ms, MINUUT);
  assert.equal(computeRest(extendKlok(loopt, 5, terug), terug), 6 * MINUUT);
});

test("what is left reads as a clock, to the second", () => {
  const gelezen = [90_000, 60_000, 59_001, 1, 0, -5].map(writeRest);
  assert.deepEqual(gelezen, ["1:30", "1:00", "1:00", "0:01", "0:00", "0:00"]);
});

test("it is said at five, one and no minutes, and after a sleep only the last of them", () => {
  assert.equal(findGezegd(5 * MINUUT + 1, 5 * MINUUT), 5);
  assert.equal(findGezegd(5 * MINUUT, 5 * MINUUT - 250), null, "it began there");
  assert.equal(findGezegd(61_000, 60_000), 1);
  assert.equal(findGezegd(250, 0), 0);
  assert.equal(findGezegd(10 * MINUUT, -MINUUT), 0);
  assert.equal(findGezegd(0, -250), null);
});
