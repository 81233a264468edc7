// Why there is no picture, in a sentence. No DOM.
import { scanwoord } from "../../woorden/scan.js";

/**
 * @param {unknown} fout What the browser says.
 * @returns {string}
 */
export function describeCameraFout(fout) {
  switch (/** @type {{name?: unknown} | null} */ (fout)?.name) {
    case "NotAllowedError":
    case "SecurityError":
      return scanwoord("scannen.geweigerd");
    case "NotFoundError":
    case "OverconstrainedError":
      return scanwoord("scannen.geen_camera");
    default:
      return scanwoord("scannen.camera_lukt_niet");
  }
}
