// A browser that reads a QR by itself does so; any other gets a script. What goes wrong with a camera is a sentence.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { describeCameraFout } from "../../../../plugins/casuskijker/theme/kijken/scannen/camera-fouten.js";
import { chooseLezer } from "../../../../plugins/casuskijker/theme/kijken/scannen/lezer.js";

const LEEG = /** @type {ImageData} */ ({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4) });
const wereld = /** @type {Record<string, unknown>} */ (globalThis);

afterEach(() => delete wereld.BarcodeDetector);

/** @param {string[]} formats */
function offer(formats) {
  wereld.BarcodeDetector = class {
    static getSupportedFormats = async () => formats;
    detect = async () => [{ rawValue: "een" }, { rawValue: "ander" }];
  };
}

test("a browser that can, reads all that it sees", async () => {
  offer(["qr_code"]);
  assert.deepEqual(await (await chooseLezer())(LEEG), ["een", "ander"]);
});

test("one that reads no QR, or nothing at all, gets the script, which reads nothing out of nothing", async () => {
  offer(["ean_13"]);
  assert.deepEqual(await (await chooseLezer())(LEEG), []);
  delete wereld.BarcodeDetector;
  assert.deepEqual(await (await chooseLezer())(LEEG), []);
});

test("a refused camera, no camera and one that does not work are each another sentence with a way out", () => {
  const zinnen = ["NotAllowedError", "NotFoundError", "NotReadableError"].map((name) => describeCameraFout({ name }));
  assert.equal(new Set(zinnen).size, 3);
  for (const zin of zinnen) assert.match(zin, /plak de codes in het veld/i);
  assert.equal(describeCameraFout({ name: "SecurityError" }), zinnen[0]);
  assert.equal(describeCameraFout(null), zinnen[2]);
});
