// What the reader must know to read an outcome well, and only what goes for this one. No DOM.
import { nameGetal, startWithCapital, withNoun } from "../../kern/zinsdelen/zinsdelen.js";

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
  const client = kijkraam.invalshoeken.flatMap(({ ingredienten }) => ingredienten).filter((item) => item.alleen_client);
  return [
    kijkraam.schaal?.gemiddelde
      ? ""
      : "Dit is een beeld, geen meting. Je krijgt geen cijfer, en het een maakt het ander niet goed.",
    open > 0 ? `Over ${withNoun(open, enkel, meer)} zegt dit beeld niets: daar keek je nog niet naar.` : "",
    client.length > 0 && dossier.rol !== "client"
      ? describeClient(client.length, kijkraam.eigenschappen.onderdeel)
      : "",
    dossier.casus ? "" : describeRol(dossier.rol),
  ].filter(Boolean);
}

/**
 * @param {number} aantal
 * @param {import("../../kern/profiel/profiel.js").Woord} onderdeel
 */
function describeClient(aantal, { enkel, meer }) {
  const wat = startWithCapital(`${nameGetal(aantal)} ${aantal === 1 ? enkel : meer}`);
  return `${wat} kan alleen de cliënt bevestigen. Koos je daar iets? Dan is dat je vermoeden: vraag het na.`;
}

/** @param {Dossier["rol"]} rol */
function describeRol(rol) {
  if (rol === "zelf")
    return "Dit is wat jij zag. Hoe je team het ziet, zegt het niet: vul het daarvoor samen in, in een eigen dossier.";
  if (rol === "team") return "Dit is wat jullie samen zagen. Wat één van jullie ziet, kan anders zijn.";
  return "";
}
