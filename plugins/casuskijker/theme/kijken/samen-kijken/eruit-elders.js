// Who was taken out on another device stays here until somebody says so: told with whom it is, and what takes them out.
import { createButton } from "../../grond/dom/dom.js";
import { findEruitElders } from "../../kern/groep/eruit-elders.js";
import { addInbrengen, dropLid } from "../../kern/groep/groep.js";
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { herkomstwoord } from "../../woorden/herkomst.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @param {import("../../kern/groep/tafel.js").Tafel} tafel
 * @param {Parameters<typeof findEruitElders>[1]} wegen
 * @param {{bon: import("./groep-bon.js").GroepBon, namen: () => boolean}} wens Where it is said what happened, with a
 *   way back; and whether names are on the screen.
 * @returns {(string | Node)[]} Nothing where nobody is.
 */
export function createEruitElders(tafel, wegen, { bon, namen }) {
  const eruit = findEruitElders(tafel.groep, wegen);
  if (eruit.length === 0) return [];
  const name = (/** @type {typeof eruit[number]} */ { lid: { naam, kenmerk } }) =>
    (namen() && naam) || samenwoord("samen-kijken.kenmerk", { kenmerk });
  const wie = joinNames([...new Set(eruit.map(name))]);
  const restore = () => {
    for (const { lid, ronde } of eruit) tafel.change((groep) => addInbrengen(groep, [lid], undefined, ronde).groep);
    return true;
  };
  const drop = () => {
    for (const { lid, ronde } of eruit) tafel.change((groep) => dropLid(groep, lid, undefined, ronde));
    bon.list();
    const zin = herkomstwoord("samen-kijken.eruit_hier_ook", { wie });
    bon.offer(`${zin} `, restore, samenwoord("samen-kijken.weer_erin")).focus();
  };
  const zin = herkomstwoord("samen-kijken.eruit_elders", { wie });
  return [zin, createButton(herkomstwoord("samen-kijken.haal_hier_ook_weg"), drop)];
}
