// Keeps what is for nobody else, and says where it is: in this browser, or on this page only.
import { setText } from "../../grond/dom/dom.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { writeNotitie } from "../../kern/sessie/voor-mij.js";
import { leidwoord } from "../../woorden/leiden.js";

/**
 * @param {import("../../kern/sessie/sessie.js").Van} van
 * @param {{stap: string, tekst: string}} notitie
 * @param {{uitleg: HTMLElement, waar: string}} zin What says below the field where it stays, and what that says as long
 *   as the browser keeps it.
 */
export function keepNotitie(van, notitie, { uitleg, waar }) {
  const isBewaard = writeNotitie(opslag, van, notitie) === "bewaard";
  noteLos(keepNotitie, !isBewaard);
  setText(uitleg, isBewaard ? waar : leidwoord("les-geven.voor_mij_niet_bewaard"));
  uitleg.classList.toggle("let-op", !isBewaard);
}
