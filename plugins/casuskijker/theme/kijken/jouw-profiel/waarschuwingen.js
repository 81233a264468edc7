// What the reader must know to read an outcome well, and only what goes for this one. No DOM.
import { nameGetal, withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { uitkomstwoord } from "../../woorden/uitkomst.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/profiel/profiel.js").Profiel} Profiel
 */

/**
 * @param {Kijkraam} kijkraam
 * @param {Dossier} dossier
 * @param {Profiel} profiel
 * @returns {string[]}
 */
export function listWaarschuwingen(kijkraam, dossier, profiel) {
  const open = profiel.totaal - profiel.bekeken;
  const { enkel, meer } = kijkraam.eigenschappen.onderdeel;
  const nogOpen = withNoun(open, enkel, meer);
  return [
    kijkraam.schaal?.gemiddelde ? "" : uitkomstwoord("jouw-profiel.geen_meting"),
    open > 0 ? uitkomstwoord("jouw-profiel.zegt_niets", { wat: nogOpen }) : "",
    describeClient(profiel, kijkraam),
    dossier.casus ? "" : describeRol(dossier.rol),
  ].filter(Boolean);
}

/**
 * @param {Profiel} profiel
 * @param {Kijkraam} kijkraam
 * @returns {string} Of as many as are in its list, and nothing where that is empty.
 */
function describeClient({ lijsten }, { eigenschappen }) {
  const aantal = lijsten.navragen.length;
  if (aantal === 0) return "";
  const { enkel, meer } = eigenschappen.onderdeel;
  const wat = `${nameGetal(aantal)} ${aantal === 1 ? enkel : meer}`;
  return uitkomstwoord("jouw-profiel.alleen_client", { wat });
}

/** @param {Dossier["rol"]} rol */
function describeRol(rol) {
  if (rol === "zelf") return uitkomstwoord("jouw-profiel.wat_jij_zag");
  if (rol === "team") return uitkomstwoord("jouw-profiel.wat_jullie_zagen");
  return "";
}
