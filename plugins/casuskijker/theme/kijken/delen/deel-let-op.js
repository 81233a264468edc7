// What of the answers that are handed over is not all there is: it would look like all to whoever gets it.
import { create, createButton } from "../../grond/dom/dom.js";
import { computeProfiel } from "../../kern/profiel/profiel.js";
import { findDitOok } from "../../kern/werkblad/dit-ook.js";
import { deelwoord } from "../../woorden/delen.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

/**
 * @param {import("./deel-venster.js").Bij} bij
 * @param {() => void} sluit
 * @returns {HTMLElement[]} That another tab has more of it, or did until just now.
 */
export function createTabbladLetOp({ werkblad, isBijgewerkt, ander }, sluit) {
  if (werkblad.stand.soort === "verouderd") return [createZin("delen.ander_tabblad")];
  if (isBijgewerkt) return [createZin("delen.bijgewerkt")];
  const ook = findDitOok(werkblad);
  if (!ook) return [];
  const { bekeken, totaal } = computeProfiel(werkblad.deel?.kijkraam ?? werkblad.kijkraam, ook);
  const knop = createButton(deelwoord("delen.deel_ander"), () => {
    sluit();
    werkblad.open(ook);
    ander();
  });
  return [
    create("p", { class: "let-op", text: deelwoord("delen.ook_vandaag", { bekeken, totaal }) }),
    create("p", { class: "knoppen" }, knop),
  ];
}

/**
 * Says so when another tab changes what is being handed over.
 *
 * @param {Werkblad} werkblad
 * @param {AbortSignal} signal
 */
export function createIntussen(werkblad, signal) {
  const regel = create("p", { class: "let-op", role: "alert", hidden: true });
  const look = () => {
    if (werkblad.stand.soort !== "verouderd" || !regel.hidden) return;
    regel.hidden = false;
    regel.textContent = deelwoord("delen.intussen");
  };
  werkblad.addEventListener("stand", look, { signal });
  return regel;
}

/** @param {Parameters<typeof deelwoord>[0]} woord */
function createZin(woord) {
  return create("p", { class: "let-op", text: deelwoord(woord) });
}
