import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { isGebruikt } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";
import { TAAL } from "../../woorden/woorden.js";

/**
 * @param {import("./loop.js").Loop} loop
 * @returns {(Node | string)[]} Who comes back finds it going on, and may begin anew once they said that they want to.
 */
export function createOpnieuw(loop) {
  const { sessie } = loop;
  if (!isGebruikt(sessie)) return [];
  const tijd = new Date(sessie.gemaakt).toLocaleTimeString(TAAL, { timeStyle: "short" });
  const begin = (/** @type {() => void} */ sluit) => () => {
    sluit();
    loop.restart();
  };
  const ask = () =>
    void openVenster(leidwoord("les-geven.opnieuw"), (sluit) => [
      create("p", { text: leidwoord("les-geven.opnieuw_vraag") }),
      createButton(leidwoord("les-geven.opnieuw_ja"), begin(sluit), { class: "knop" }),
    ]);
  return [leidwoord("les-geven.gaat_verder", { tijd }), " ", createButton(leidwoord("les-geven.opnieuw"), ask)];
}
