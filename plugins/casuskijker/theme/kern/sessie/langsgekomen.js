// At which points of a group somebody was, and at which of them something was written down. No DOM.
import { isGebruikt } from "./sessie.js";

/**
 * @param {import("./sessie.js").Sessie} sessie
 * @returns {{geschreven: Set<string>, langs: Set<string>}} By the id of their ingrediënt; who only looks what there
 *   is to come, passes nothing.
 */
export function listLangsgekomen(sessie) {
  const { bord, punten = {} } = sessie;
  const plekken = isGebruikt(sessie) ? Object.entries(punten) : [];
  const geschreven = plekken.flatMap(([plek, bij]) => (bord[plek] ? [bij] : []));
  return { geschreven: new Set(geschreven), langs: new Set(plekken.map(([, bij]) => bij)) };
}
