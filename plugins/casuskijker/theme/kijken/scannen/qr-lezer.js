// Reads a QR where the browser does not do it by itself. Only for who scans: it is large.
import decodeQR from "qr/decode.js";

/**
 * @param {ImageData} beeld
 * @returns {string | null} What the QR in it holds; null where none is seen.
 */
export function readBeeld(beeld) {
  try {
    return decodeQR(beeld);
  } catch {
    // It throws at every frame in which no QR is seen, or not sharply: the next one comes at once.
    return null;
  }
}
