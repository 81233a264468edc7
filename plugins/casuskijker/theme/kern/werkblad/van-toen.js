// What was filled in weeks ago is of another time: before it changes, that is asked. No DOM.
import { isLeeg } from "../dossier/dossier.js";
import { isLangGeleden } from "../dossier/moment.js";

/**
 * @param {import("../dossier/dossier.js").Dossier} dossier
 * @param {Date} [nu] A page may have been open since it was filled in.
 * @returns {boolean} Whether it is the reader's own, and of some weeks ago.
 */
export function isVanToen(dossier, nu = new Date()) {
  return !dossier.van_ander && !isLeeg(dossier) && isLangGeleden(dossier.gewijzigd, nu);
}
