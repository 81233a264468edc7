// Only for who asks one more to look with a group that is there already.
import { writeFragment } from "../../grond/adres/fragment.js";
import { create } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { ALLEEN, writeAlleen } from "../../kern/alleen/alleen.js";
import { samenwoord } from "../../woorden/samen.js";
import { Doorgeven } from "../delen/doorgeven.js";

/**
 * Gives the link by which the others came, made anew of what they looked at.
 *
 * @param {import("../../kern/groep/groep-tekst.js").Beeld} beeld
 * @param {string} adres Of the page of a kijkraam.
 */
export function openNodigUit({ heel, kijkraam, rest, over }, adres) {
  const link = new URL(adres.replace("{kijkraam}", heel.slug), location.href);
  const deel = rest.length ? writeAlleen(kijkraam.invalshoeken.map(({ id }) => id)) : null;
  link.hash = writeFragment({ waarden: { casus: over.casus?.slug ?? null, [ALLEEN]: deel, samen: "ja" } });
  const doorgeven = new Doorgeven({
    veld: samenwoord("samen-kijken.link_voor_ieder"),
    titel: samenwoord("samen-kijken.kijk_mee", { kijkraam: heel.titel }),
    gekopieerd: samenwoord("samen-kijken.gekopieerd"),
  });
  doorgeven.show(link.href);
  void openVenster(samenwoord("samen-kijken.nodig_uit"), () => [
    create("p", { text: samenwoord("samen-kijken.nodig_uit_uitleg", { kijkraam: heel.titel, over: over.zin }) }),
    doorgeven.element,
  ]);
}
