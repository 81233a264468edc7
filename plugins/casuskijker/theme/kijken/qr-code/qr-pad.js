// A text as the dots of a QR. No DOM.
import { generate } from "lean-qr";

/** Room around it, without which a camera does not see where it ends. */
const RAND = 4;

/**
 * @param {string} tekst
 * @returns {{maat: number, pad: string}} How large it is in dots with the room around it, and the path that fills those
 *   that are dark.
 */
export function writeQr(tekst) {
  const code = generate(tekst);
  const plekken = Array.from({ length: code.size }, (_, plaats) => plaats);
  const pad = plekken.flatMap((y) =>
    plekken.filter((x) => code.get(x, y)).map((x) => `M${x + RAND} ${y + RAND}h1v1h-1z`),
  );
  return { maat: code.size + 2 * RAND, pad: pad.join("") };
}
