// The name under which somebody handed over answers, for the next time on this device. No DOM.
//
// It comes back by itself with the very answers that it was given to, and with those of who looks again from there: who
// shares other answers, or is another person at the same device, is offered it and does not find it filled in. Who
// shared without a name is anonymous again.
import { cleanNaam } from "../deelcode/naam.js";
import { DEELNAAM } from "../dossier/kast.js";
import { readDeelnaamVan } from "./deelnaam-van.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 *
 * @param {Opslag} opslag
 * @param {string} dossier The id of what is handed over.
 * @returns {{eigen: string, aanbod: string}} The name that it was given to before, and one that others were.
 */
export function readDeelnaam(opslag, dossier) {
  const { naam: gelezen, van } = readDeelnaamVan(opslag);
  const naam = typeof gelezen === "string" ? cleanNaam(gelezen) : "";
  return van.includes(dossier) ? { eigen: naam, aanbod: "" } : { eigen: "", aanbod: naam };
}

/**
 * @param {Opslag} opslag
 * @param {string} dossier
 * @param {string} naam Empty for who shares without one.
 */
export function keepDeelnaam(opslag, dossier, naam) {
  const tekst = JSON.stringify({ naam: cleanNaam(naam), van: dossier });
  opslag.write(DEELNAAM, tekst, opslag.read(DEELNAAM));
}
