import { create, createField } from "../../grond/dom/dom.js";
import { countStippen } from "../../kern/groep/beelden.js";
import { countOngewijzigd } from "../../kern/groep/onveranderd.js";
import { describeDag, nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { describeVormen } from "../../kern/groep/stippen-zinnen.js";
import { describeTelling, findMeesteToen } from "../../kern/groep/toen-en-nu-zinnen.js";
import { listToen } from "../../kern/groep/vorige-zinnen.js";
import { describeAndersOver } from "../../kern/groep/waarover.js";
import { listStippen } from "../../kern/groep/wie-zinnen.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { TE_TELLEN } from "./tekens.js";
import { createVerandering, describeVerschoven, foldVeranderingen } from "./verandering.js";
import { findVergelijking } from "./vergelijking.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/toen-en-nu-zinnen.js").Toen} Toen
 * @typedef {import("./vergelijking.js").Vergelijking} Vergelijking
 * @typedef {import("./verandering.js").Rij} Rij
 */

/** So many that shifted most are drawn; of the rest one line says how many there are. */
const EERST = 5;

/** Two rondes beside each other: what shifted most is drawn, and every other point is told in a line. */
export class ToenEnNu {
  #gekozen;
  #changed;
  #keuze = create("div", { class: "velden" });
  #inhoud = create("div");
  #vorige = create("div", { class: "toen-en-nu__vorige" });
  #getoond = "";
  element;

  /**
   * @param {{toen: string}} gekozen The id of the ronde that the reader wants beside it.
   * @param {() => void} changed Hears that it is another one.
   */
  constructor(gekozen, changed) {
    this.#gekozen = gekozen;
    this.#changed = changed;
    const kop = create("h3", { id: "toen-en-nu", text: beeldwoord("toen-en-nu.kop") });
    const section = { class: "toen-en-nu samen__deel", "aria-labelledby": kop.id };
    this.element = create("section", section, kop, this.#keuze, this.#inhoud, this.#vorige);
  }

  /**
   * @param {Beeld | null} beeld What is looked at.
   * @param {Groep} groep
   */
  show(beeld, groep) {
    const vergelijking = beeld && findVergelijking(beeld, groep, this.#gekozen.toen);
    this.element.hidden = !vergelijking;
    if (!beeld || !vergelijking) return;
    const { toen, eerder, rijen } = vergelijking;
    this.#showVorige(rijen, listToen(groep, beeld.ronde.id));
    const nu = JSON.stringify([beeld.ronde, beeld.leden, toen, eerder.map(({ ronde }) => ronde.id), rijen]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    this.#keuze.replaceChildren(...(eerder.length > 1 ? [this.#createKeuze(eerder, toen)] : []));
    this.#inhoud.replaceChildren(...createZinnen(beeld, toen), ...createRijen(rijen, [toen.ronde, beeld.ronde]));
  }

  /**
   * On the page it is asked above the picture how it went; a large screen shows the picture alone.
   *
   * @param {readonly Rij[]} rijen Beside which stands what was agreed on about them.
   * @param {readonly string[]} vorige All that was agreed on before.
   */
  #showVorige(rijen, vorige) {
    const er = new Set(rijen.flatMap(({ afspraken }) => afspraken));
    const rest = vorige.filter((zin) => !er.has(zin));
    this.#vorige.hidden = rest.length === 0;
    this.#vorige.replaceChildren(
      create("p", {}, create("strong", { text: beeldwoord("toen-en-nu.vorige") })),
      create("ul", {}, ...rest.map((text) => create("li", { text }))),
    );
  }

  /**
   * @param {readonly Toen[]} eerder
   * @param {Toen} toen
   */
  #createKeuze(eerder, toen) {
    const opties = eerder.map(({ ronde }) =>
      create("option", { value: ronde.id, selected: ronde === toen.ronde, text: nameRonde(ronde) }),
    );
    const select = create("select", {}, ...opties);
    select.addEventListener("change", () => {
      this.#gekozen.toen = select.value;
      this.#changed();
      this.#keuze.querySelector("select")?.focus();
    });
    return createField(beeldwoord("toen-en-nu.naast"), select);
  }
}

/**
 * @param {Beeld} beeld Of now.
 * @param {Toen} toen
 * @returns {HTMLElement[]} Who they are, who stands beside the number, and that some may not have looked again.
 */
function createZinnen(beeld, toen) {
  const samen = countStippen([...toen.leden, ...beeld.leden]);
  const zelfde = countOngewijzigd(toen.leden, beeld.leden);
  const anders = describeAndersOver(toen.ronde, beeld);
  return [
    ...(anders ? [create("p", { class: "let-op", text: anders })] : []),
    create("p", { class: "samen__uitleg toen-en-nu__telling", text: describeTelling(toen, beeld) }),
    ...(listStippen(samen).length > 1
      ? [
          create("p", {
            class: "samen__uitleg",
            text: `${describeVormen(samen)} ${beeldwoord("toen-en-nu.ernaast")}`,
          }),
        ]
      : []),
    ...(zelfde ? [create("p", { class: "let-op", text: beeldwoord("toen-en-nu.zelfde", { aantal: zelfde }) })] : []),
  ];
}

/**
 * @param {readonly Rij[]} rijen
 * @param {readonly import("../../kern/groep/groep.js").Ronde[]} rondes
 * @returns {HTMLElement[]} Every point in exactly one place.
 */
function createRijen(rijen, rondes) {
  const [dag, vandaag] = rondes.map(describeDag);
  const anders = rijen.filter(({ each }) => each.soort === "anders");
  const eerst = new Set(anders.slice(0, EERST));
  // What was agreed on is looked at again, also where nobody stands elsewhere now.
  const getekend = rijen.filter((rij) => eerst.has(rij) || rij.afspraken.length > 0);
  const rest = rijen.filter((rij) => !getekend.includes(rij));
  const fold = (/** @type {Rij["each"]["soort"]} */ soort, /** @type {(aantal: number) => [string, string]} */ say) => {
    const eigen = rest.filter(({ each }) => each.soort === soort);
    return foldVeranderingen(...say(eigen.length), eigen);
  };
  const isTeTellen = findMeesteToen(getekend.map(({ each }) => each)) <= TE_TELLEN;
  const lijst = create("ol", { class: "spreidingen" }, ...getekend.map((rij) => createVerandering(rij, isTeTellen)));
  return [
    create("p", { text: describeVerschoven(rijen) }),
    ...(getekend.length
      ? [create("p", { class: "toen-en-nu__lees", text: beeldwoord("toen-en-nu.lees", { dag, vandaag }) }), lijst]
      : []),
    ...fold("anders", () => [beeldwoord("toen-en-nu.meer"), beeldwoord("toen-en-nu.meer_uitleg")]),
    ...fold("gelijk", (aantal) => [
      beeldwoord("toen-en-nu.gelijk_gebleven", { aantal }),
      beeldwoord("toen-en-nu.gelijk_uitleg"),
    ]),
    ...fold("los", (aantal) => [beeldwoord("toen-en-nu.los", { aantal }), beeldwoord("toen-en-nu.los_uitleg")]),
  ];
}
