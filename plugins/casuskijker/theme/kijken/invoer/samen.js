// Of files that were opened at once, which are alike: what others may have handed in, all of it new here. These are
// asked about together; of the others each by itself. No DOM.
import { guessVan, isVanBelang } from "./van-wie.js";

/**
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {{file: File, bestand: Bestand}} Gelezen
 */

/**
 * @param {readonly Gelezen[]} gelezen
 * @param {{dossiers: readonly Dossier[], reflecties: Readonly<Record<string, import("./plan.js").Reflectie>>}} hier
 * @returns {Gelezen[]} In their order; nothing where there is but one, which has a window of its own.
 */
export function listGelijken(gelezen, hier) {
  const ids = gelezen.flatMap(({ bestand }) => bestand.dossiers.map(({ id }) => id));
  const bekend = new Set(hier.dossiers.map(({ id }) => id));
  const isEenmaal = (/** @type {Dossier} */ { id }) => !bekend.has(id) && ids.indexOf(id) === ids.lastIndexOf(id);
  const gelijk = gelezen.filter(
    ({ bestand }) =>
      isKaal(bestand) &&
      bestand.dossiers.every(isEenmaal) &&
      guessVan(bestand, hier.dossiers) === null &&
      isVanBelang(bestand, hier),
  );
  return gelijk.length > 1 ? gelijk : [];
}

/** @param {Bestand} bestand @returns {boolean} Whether it holds dossiers and answers alone, and all could be read. */
function isKaal({ dossiers: _, reflecties: __, van: ___, ...rest }) {
  return Object.values(rest).every(({ length }) => length === 0);
}
