// What was noted at this step another time, with this group or with one that nobody knows: it stands apart from the
// note of now. Of what nobody knows whose it is, who leads may say that it belongs here.
import { create, createButton, setText } from "../../grond/dom/dom.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { writeAlsMoment } from "../../kern/dag/dag.js";
import { listSchrijfplekken } from "../../kern/sessie/sessie.js";
import { listLosse, takeLosse } from "../../kern/sessie/voor-mij.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { leidwoord } from "../../woorden/leiden.js";

/** @typedef {{plek: string, stap: string, dag: string, tekst: string, isBekend: boolean}} Los */

/** Folded: who sits beside it need not be who sat there then. */
export class LosseNotities {
  #loop;
  #taken;
  #kop = create("summary");
  #lijst = create("ul");
  #melding = create("p", { role: "status" });
  #getoond = "";
  element = create("details", { hidden: true }, this.#kop);

  /**
   * @param {import("./loop.js").Loop} loop
   * @param {() => void} taken Hears that one was put with the note of now.
   */
  constructor(loop, taken) {
    this.#loop = loop;
    this.#taken = taken;
    const uitleg = create("p", { class: "duiding", text: leidwoord("les-geven.losse_uitleg") });
    this.element.append(uitleg, this.#lijst, this.#melding);
  }

  show() {
    const losse = this.#listLosse();
    const nu = JSON.stringify(losse);
    this.element.hidden = losse.length === 0;
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    setText(this.#kop, leidwoord("les-geven.losse", { aantal: losse.length }));
    setText(this.#melding, "");
    this.#lijst.replaceChildren(...losse.map((los) => this.#createRegel(los)));
  }

  /** @returns {Los[]} */
  #listLosse() {
    const { bij, stap } = this.#loop;
    const plekken = listSchrijfplekken([stap]);
    return listLosse(opslag, bij).flatMap(({ plek, groep, dag, notities }) => {
      const wanneer = { plek, dag: nameKeer(dag, groep), isBekend: groep !== null };
      return plekken.flatMap(({ id }) => (id in notities ? [{ ...wanneer, stap: id, tekst: notities[id] }] : []));
    });
  }

  /** @param {Los} los */
  #createRegel({ plek, stap, dag, tekst, isBekend }) {
    const take = () => {
      if (!takeLosse(opslag, plek, this.#loop.bij, stap))
        return setText(this.#melding, leidwoord("les-geven.losse_past_niet"));
      // The fields of this page have it now, and no other window hears of this.
      this.#loop.dispatchEvent(new Event("sessie"));
      this.#taken();
    };
    const erbij = createButton(leidwoord("les-geven.losse_erbij"), take);
    erbij.setAttribute("aria-label", leidwoord("les-geven.losse_erbij_dag", { dag }));
    return create(
      "li",
      {},
      create("p", { class: "duiding", text: dag }),
      ...tekst.split("\n").map((text) => create("p", { text })),
      ...(isBekend ? [] : [erbij]),
    );
  }
}

/** @param {string | null} dag Null of what was kept before. @param {string | null} groep This one, or null. */
function nameKeer(dag, groep) {
  const wanneer = dag === null ? leidwoord("les-geven.losse_vroeger") : describeDatum(writeAlsMoment(dag));
  return groep === null ? wanneer : leidwoord("les-geven.losse_met_ons", { dag: wanneer });
}
