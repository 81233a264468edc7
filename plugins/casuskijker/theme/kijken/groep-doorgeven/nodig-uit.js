// Only for who asks others to look with a group that is there already: one more now, or all of them again.
import { writeFragment } from "../../grond/adres/fragment.js";
import { create } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { ALLEEN, writeAlleen } from "../../kern/alleen/alleen.js";
import { samenwoord } from "../../woorden/samen.js";
import { Doorgeven } from "../delen/doorgeven.js";

/** @typedef {Pick<import("../../kern/groep/groep-tekst.js").Beeld, "heel" | "kijkraam" | "rest" | "over">} Wat */

/**
 * @param {Wat} wat What they looked at.
 * @param {string} adres Of the page of a kijkraam.
 * @returns {HTMLElement} The link by which the others came, made anew of that.
 */
export function createNodigUit({ heel, kijkraam, rest, over }, adres) {
  const link = new URL(adres.replace("{kijkraam}", heel.slug), location.href);
  const deel = rest.length ? writeAlleen(kijkraam.invalshoeken.map(({ id }) => id)) : null;
  link.hash = writeFragment({ waarden: { casus: over.casus?.slug ?? null, [ALLEEN]: deel, samen: "ja" } });
  const doorgeven = new Doorgeven({
    veld: samenwoord("samen-kijken.link_voor_ieder"),
    titel: samenwoord("samen-kijken.kijk_mee", { kijkraam: heel.titel }),
    gekopieerd: samenwoord("samen-kijken.gekopieerd"),
  });
  doorgeven.show(link.href);
  return doorgeven.element;
}

/**
 * @param {Wat} wat
 * @param {string} adres Of the page of a kijkraam.
 */
export function openNodigUit(wat, adres) {
  const { heel, over } = wat;
  void openVenster(samenwoord("samen-kijken.nodig_uit"), () => [
    create("p", { text: samenwoord("samen-kijken.nodig_uit_uitleg", { kijkraam: heel.titel, over: over.zin }) }),
    createNodigUit(wat, adres),
  ]);
}
