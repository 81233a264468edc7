// Reads and keeps what is for nobody else, and says where it is: in this browser, or on this page only.
import { setText } from "../../grond/dom/dom.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { readNotities, settleNotities, writeNotitie } from "../../kern/sessie/voor-mij.js";
import { leidwoord } from "../../woorden/leiden.js";

/** @typedef {import("./loop.js").Loop} Loop */

/** @param {Loop} loop @returns {import("../../kern/sessie/voor-mij.js").Notities} */
export function readEigen({ bij, sessie }) {
  settleNotities(opslag, bij, sessie.id);
  return readNotities(opslag, bij);
}

/**
 * @param {Loop} loop
 * @param {{stap: string, tekst: string}} notitie
 * @param {{uitleg: HTMLElement, waar: string}} zin What says below the field where it stays, and what that says as long
 *   as the browser keeps it.
 */
export function keepNotitie({ bij }, notitie, { uitleg, waar }) {
  const isBewaard = writeNotitie(opslag, bij, notitie) === "bewaard";
  noteLos(keepNotitie, !isBewaard);
  setText(uitleg, isBewaard ? waar : leidwoord("les-geven.voor_mij_niet_bewaard"));
  uitleg.classList.toggle("let-op", !isBewaard);
}
