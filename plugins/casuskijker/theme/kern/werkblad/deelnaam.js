// The names under which somebody handed over answers, for the next time on this device. No DOM.
//
// A name comes back by itself with the very answers that it was given to, whatever is handed over in between, and with
// those of who looks again from there: who shares other answers, or is another person at the same device, is offered
// the last one and does not find it filled in. Who shared without a name is anonymous again.
import { cleanNaam } from "../deelcode/naam.js";
import { readDeelnamen, writeDeelnamen } from "./deelnaam-van.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 *
 * @param {Opslag} opslag
 * @param {string} id Of what is handed over.
 * @returns {{eigen: string, aanbod: string}} The name that it was given to before, and one that others were.
 */
export function readDeelnaam(opslag, id) {
  const namen = readDeelnamen(opslag);
  const eigen = namen.find(({ van }) => van.includes(id));
  return eigen ? { eigen: readNaam(eigen), aanbod: "" } : { eigen: "", aanbod: readNaam(namen[0]) };
}

/** @param {import("./deelnaam-van.js").Deelnaam | undefined} deelnaam */
function readNaam(deelnaam) {
  return typeof deelnaam?.naam === "string" ? cleanNaam(deelnaam.naam) : "";
}

/**
 * @param {Opslag} opslag
 * @param {string} id
 * @param {string} naam Empty for who shares without one.
 */
export function keepDeelnaam(opslag, id, naam) {
  const namen = readDeelnamen(opslag);
  const eigen = namen.find(({ van }) => van.includes(id));
  const anders = namen.filter((each) => each !== eigen && readNaam(each) !== "");
  writeDeelnamen(opslag, [{ naam: cleanNaam(naam), van: eigen?.van ?? [id] }, ...anders]);
}
