// An agreement that was made at one picture and is read at another.
import assert from "node:assert/strict";
import { test } from "node:test";
import { describeAnderBeeld } from "../../../../plugins/casuskijker/theme/kern/groep/over-zinnen.js";

test("an agreement says of what it is where another picture is looked at, as far as that is another", () => {
  const noem = {
    kijkraam: (/** @type {string} */ slug) => `Kijkraam ${slug}`,
    casus: (/** @type {string | null} */ casus) => (casus ? `verhaal ‘${casus}’` : "zonder verhaal"),
  };
  const over = { kijkraam: "presentie", casus: "trap" };
  const zeg = (/** @type {Parameters<typeof describeAnderBeeld>[1]} */ beeld) =>
    describeAnderBeeld({ over }, beeld, noem);
  assert.equal(zeg(over), "");
  assert.equal(zeg({ ...over, casus: "brief" }), "Verhaal ‘trap’");
  assert.equal(zeg({ ...over, kijkraam: "bril" }), "Kijkraam presentie");
  assert.equal(zeg({ kijkraam: "bril", casus: null }), "Kijkraam presentie, verhaal ‘trap’");
  assert.equal(zeg(null), "Kijkraam presentie, verhaal ‘trap’");
  assert.equal(describeAnderBeeld({ over: null }, over, noem), "");
});
