import { create, setText } from "../../grond/dom/dom.js";
import { listVervallen } from "../../kern/groep/beelden.js";
import { nameWie } from "../../kern/groep/wie-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @param {import("../../kern/groep/tafel.js").Tafel} tafel
 * @param {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} kijkramen
 * @returns {import("./later.js").Deel} What lies there and cannot be shown: its kijkraam is no longer on this site.
 */
export function createVervallen(tafel, kijkramen) {
  const element = create("p", { class: "samen__uitleg" });
  const show = () => {
    const weg = listVervallen(tafel.groep, kijkramen);
    element.hidden = weg.length === 0;
    if (weg.length) setText(element, describeVervallen(weg));
  };
  return { element, show };
}

/** @param {readonly import("../../kern/groep/beelden.js").BeeldVan[]} weg */
function describeVervallen(weg) {
  const slugs = [...new Set(weg.map(({ kijkraam }) => kijkraam))].join(", ");
  // Who is in two pictures may be one.
  const [beeld, ...rest] = weg;
  if (!rest.length) return samenwoord("samen-kijken.vervallen_mensen", { wat: nameWie(beeld.aantallen), slugs });
  const wat = samenwoord("samen-kijken.beelden_aantal", { aantal: weg.length });
  return samenwoord("samen-kijken.vervallen_beelden", { wat, slugs });
}
