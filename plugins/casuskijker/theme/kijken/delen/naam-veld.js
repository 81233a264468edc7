import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { readDeelnaam } from "../../kern/werkblad/deelnaam.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { deelwoord } from "../../woorden/delen.js";

/**
 * The name that goes along with answers: as the last time for these very answers, and else one press away.
 *
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {string} dossier The id of what is handed over.
 * @param {boolean} isEigen Whether it is one's own help that one tells somebody about: then there is no group.
 * @returns {{naam: HTMLInputElement, regel: {show: () => void}, elementen: HTMLElement[]}} The field, and what says
 *   that the name stays on this device.
 */
export function createNaam(opslag, dossier, isEigen) {
  const { eigen, aanbod } = readDeelnaam(opslag, dossier);
  const naam = create("input", { type: "text", autocomplete: "off" });
  naam.value = eigen;
  const zin = create("p", { class: "duiding", role: "status" });
  const weer = createButton(deelwoord("delen.weer_als", { naam: quoteNaam(aanbod) }), () => {
    naam.value = aanbod;
    naam.dispatchEvent(new Event("input"));
    naam.focus();
  });
  const show = () => {
    setText(zin, naam.value ? deelwoord("delen.naam_blijft") : "");
    weer.hidden = !aanbod || naam.value !== "";
  };
  show();
  return {
    naam,
    regel: { show },
    elementen: [
      create("div", {}, createField(deelwoord(isEigen ? "delen.je_naam_een" : "delen.je_naam"), naam), weer, zin),
    ],
  };
}
