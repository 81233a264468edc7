import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { readDeelnaam } from "../../kern/werkblad/deelnaam.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { deelwoord } from "../../woorden/delen.js";

/**
 * The name that goes along with answers: as the last time for these very answers, and else one press away.
 *
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {string} id Of what is handed over.
 * @param {{vraag: string, weer?: (naam: string) => string}} zinnen What is asked, and what the name of other answers
 *   can be taken by.
 * @returns {{naam: HTMLInputElement, regel: {show: () => void}, elementen: HTMLElement[]}} The field, and what says
 *   that the name stays on this device.
 */
export function createNaam(opslag, id, { vraag, weer = nameWeer }) {
  const { eigen, aanbod } = readDeelnaam(opslag, id);
  const naam = create("input", { type: "text", autocomplete: "off" });
  naam.value = eigen;
  const zin = create("p", { class: "duiding", role: "status" });
  const knop = createButton(weer(quoteNaam(aanbod)), () => {
    naam.value = aanbod;
    naam.dispatchEvent(new Event("input"));
    naam.focus();
  });
  const show = () => {
    setText(zin, naam.value ? deelwoord("delen.naam_blijft") : "");
    knop.hidden = !aanbod || naam.value !== "";
  };
  show();
  return {
    naam,
    regel: { show },
    elementen: [create("div", {}, createField(vraag, naam), knop, zin)],
  };
}

/** @param {string} naam */
function nameWeer(naam) {
  return deelwoord("delen.weer_als", { naam });
}
