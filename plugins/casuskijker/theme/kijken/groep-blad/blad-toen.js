import { create } from "../../grond/dom/dom.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { describeTellingKort, describeVerandering } from "../../kern/groep/toen-en-nu-zinnen.js";
import { describeAndersOver } from "../../kern/groep/waarover.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { describeVerschoven } from "../toen-en-nu/verandering.js";
import { chooseMeeste } from "../toen-en-nu/vergelijking.js";
import { createBladDeel } from "./blad-delen.js";

/** So many fit beside what is to be written. */
const MEESTE = 3;

/**
 * @param {import("../toen-en-nu/vergelijking.js").Vergelijking} vergelijking
 * @param {import("../../kern/groep/groep-tekst.js").Beeld} nu
 * @returns {HTMLElement} What changed since; where they looked at something else then, that alone: the figures beside
 *   each other are on the sheets behind it.
 */
export function createToenEnNu(vergelijking, nu) {
  const anders = describeAndersOver(vergelijking.toen.ronde, nu);
  return anders
    ? createBladDeel(beeldwoord("toen-en-nu.kop"), create("p", { text: anders }))
    : createVeranderd(vergelijking, nu);
}

/**
 * @param {import("../toen-en-nu/vergelijking.js").Vergelijking} vergelijking
 * @param {import("../../kern/groep/toen-en-nu-zinnen.js").Toen} nu
 * @returns {HTMLElement} Where most chose otherwise and what was agreed on, in a line each, and of all the rest how
 *   many there are.
 */
function createVeranderd({ toen, rijen }, nu) {
  const anders = rijen.filter(({ each }) => each.soort === "anders");
  const { gekozen, isMeest } = chooseMeeste(anders, MEESTE);
  const regels = gekozen.map(({ each }) => {
    const titel = create("strong", { text: each.ingredient.titel });
    return create("li", {}, titel, `: ${describeVerandering(each)}`);
  });
  const aantal = gekozen.length;
  const enkele = isMeest
    ? beeldwoord("toen-en-nu.meest", { aantal })
    : beeldwoord("toen-en-nu.enkele", { aantal, alle: anders.length });
  const meest = aantal < anders.length ? [enkele] : [];
  const tel = (/** @type {"gelijk" | "los"} */ soort) => rijen.filter(({ each }) => each.soort === soort).length;
  const rest = [
    ...(tel("gelijk") ? [beeldwoord("toen-en-nu.gelijk_gebleven", { aantal: tel("gelijk") })] : []),
    ...(tel("los") ? [beeldwoord("toen-en-nu.los", { aantal: tel("los") })] : []),
  ];
  const kop = beeldwoord("groep-blad.toen", { dag: describeDag(toen.ronde) });
  return create(
    "div",
    { class: "groep-blad__deel" },
    create("h3", { text: kop }),
    create("p", { text: [describeVerschoven(rijen), describeTellingKort(toen, nu), ...meest].join(" ") }),
    ...(regels.length ? [create("ul", { class: "groep-blad__toen" }, ...regels)] : []),
    ...(rest.length ? [create("p", { class: "groep-blad__rest", text: `${rest.join(" · ")}.` })] : []),
  );
}
