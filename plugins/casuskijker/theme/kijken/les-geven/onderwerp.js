// What a werkvorm is done with, above the window of who leads: which casus, and which kijkraam, one press away.
import { create } from "../../grond/dom/dom.js";
import { leidwoord } from "../../woorden/leiden.js";

/**
 * @param {import("./loop.js").Loop} loop
 * @param {AbortSignal} signal
 * @returns {HTMLElement} Nothing where a group brings something of its own, or where a page says what it is about.
 */
export function createOnderwerp(loop, signal) {
  const regel = create("p", { class: "leiden__onderwerp" });
  const show = () => {
    const links = loop.onderwerpen.flatMap(({ href, titel }, plek) => [
      ...(plek ? [" · "] : []),
      create("a", { href, target: "_blank", text: titel }),
    ]);
    regel.replaceChildren(...(links.length ? [`${leidwoord("les-geven.onderwerp")} `, ...links] : []));
  };
  loop.addEventListener("titels", show, { signal });
  show();
  return regel;
}
