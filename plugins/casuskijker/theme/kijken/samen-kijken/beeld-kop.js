// What a picture is of: through which kijkraam, about what, of which day. On the screen and on paper.
import { findPage } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";
import { describeOnbekend } from "../../kern/groep/over-zinnen.js";
import { nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { GAT, splitWoord } from "../../woorden/woorden.js";

/**
 * @param {import("../../kern/groep/groep-tekst.js").Beeld} beeld
 * @returns {HTMLElement[]}
 */
export function createOver(beeld) {
  const { kijkraam, over, ronde, groep } = beeld;
  const casus = over.casus
    ? create("a", { href: findPage(`casussen/${over.casus.slug}`), text: over.casus.titel })
    : over.zin;
  const onbekend = describeOnbekend(beeld);
  return [
    create(
      "p",
      { class: "samen__over" },
      create("strong", { text: kijkraam.titel }),
      ...(over.casus
        ? splitWoord(samenwoord("samen-kijken.over_casus", { titel: GAT }), create("strong", {}, casus))
        : [`, ${over.zin}`]),
    ),
    create("p", { class: "samen__datum", text: [groep, nameRonde(ronde)].filter(Boolean).join(" · ") }),
    ...(onbekend ? [create("p", { class: "samen__uitleg", text: onbekend })] : []),
  ];
}
