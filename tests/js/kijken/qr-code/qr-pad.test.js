// What is drawn is what a camera reads.
import assert from "node:assert/strict";
import { test } from "node:test";
import decodeQR from "qr/decode.js";
import { writeQr } from "../../../../plugins/casuskijker/theme/kijken/qr-code/qr-pad.js";

const SCHAAL = 4;

/** @param {string} tekst @returns {string} What is read of its drawing, dot by dot. */
function draw(tekst) {
  const { maat, pad } = writeQr(tekst);
  const zijde = maat * SCHAAL;
  const data = new Uint8ClampedArray(zijde * zijde * 4).fill(255);
  for (const [, x, y] of pad.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let plek = 0; plek < SCHAAL * SCHAAL; plek++) {
      const rij = Number(y) * SCHAAL + Math.floor(plek / SCHAAL);
      const kolom = Number(x) * SCHAAL + (plek % SCHAAL);
      data.fill(0, (rij * zijde + kolom) * 4, (rij * zijde + kolom) * 4 + 3);
    }
  return decodeQR({ width: zijde, height: zijde, data });
}

test("a link with a code in it comes through, with a name of any letters behind it", () => {
  const link = "https://voorbeeld.nl/sub/pad/samen-kijken/#PRESENTIE.1.04K2F.1PK70C9-ZPFHWP.1X8QZ9A.0K3PD4X";
  for (const tekst of [link, `${link}.Zo%C3%AB`, `${link}.Zoë`]) assert.equal(draw(tekst), tekst);
});

test("capitals take fewer dots, which is why a code is written in them", () => {
  const code = "presentie.1.04k2f.1pk70c9-zpfhwp.1x8qz4k3nm3rk1x8qz4k3nm3rk9a.0k3pd4x";
  assert.ok(writeQr(code.toUpperCase()).maat < writeQr(code).maat);
});
