// The way back to what was filled in before. Only for who has something here that is not on the page.
import { writeFragment } from "../../grond/adres/fragment.js";
import { create } from "../../grond/dom/dom.js";
import { ALLEEN, writeDeel } from "../../kern/alleen/alleen.js";
import { describeTijd } from "../../kern/werkblad/dossier-zinnen.js";
import { findStand, listEerder } from "../../kern/werkblad/eerder.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { fetchNamen } from "../invoer/titels.js";

/** Where an outcome is on the page. */
const UITKOMST = "jouw-profiel";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 */

/**
 * Says at the foot of the screen that work lies here, which, and leads on with it, until the reader begins with what is
 * on the page.
 *
 * @param {HTMLElement} element
 * @param {Werkblad} werkblad
 * @param {{kijkwerk: string, signal: AbortSignal}} wens The address of Mijn kijkwerk.
 */
export async function showEerder(element, werkblad, { kijkwerk, signal }) {
  const naam = await fetchNamen(werkblad.others);
  const show = () => {
    const [laatste, ...rest] = listEerder(werkblad);
    element.hidden = !laatste;
    if (laatste) element.replaceChildren(...createDelen(werkblad, laatste, { naam: naam(laatste), rest, kijkwerk }));
  };
  const hide = () => {
    element.hidden = true;
  };
  if (signal.aborted) return;
  werkblad.addEventListener("dossier", hide, { signal });
  werkblad.addEventListener("geopend", hide, { signal });
  show();
}

/**
 * @param {Werkblad} werkblad
 * @param {Dossier} dossier
 * @param {{naam: string, rest: readonly Dossier[], kijkwerk: string}} wens
 */
function createDelen({ kijkraam, opslag, deel }, dossier, { naam, rest, kijkwerk }) {
  const { bekeken, totaal, isKlaar, deel: eigen } = findStand(kijkraam, dossier);
  const plek = kijkwoord(opslag.plek === "browser" ? "dossier-balk.in_browser" : "dossier-balk.in_tabblad");
  const stand = totaal ? kijkwoord("dossier-balk.zover", { bekeken, totaal }) : "";
  const wat = [naam, stand, describeTijd(dossier.gewijzigd)].filter(Boolean).join(", ");
  const waarden = { dossier: dossier.id, casus: dossier.casus, [ALLEEN]: writeDeel(deel ?? eigen) };
  const href = writeFragment({ anker: isKlaar ? UITKOMST : kijkraam.eigenschappen.anker, waarden });
  const verder = kijkwoord(isKlaar ? "dossier-balk.bekijk" : "dossier-balk.ga_daarmee_verder");
  return [
    create("span", { class: "dossier-balk__wat", text: kijkwoord("dossier-balk.eerder", { plek, wat }) }),
    create("a", { class: "knop", href, text: verder }),
    ...(rest.length
      ? [create("a", { href: kijkwerk, text: kijkwoord("dossier-balk.nog_andere", { aantal: rest.length }) })]
      : []),
  ];
}
