import { create, createField } from "../../grond/dom/dom.js";
import { takeGevraagd } from "../../kern/alleen/gevraagd.js";
import { countStippen, listBeelden } from "../../kern/groep/beelden.js";
import { countOngewijzigd } from "../../kern/groep/onveranderd.js";
import { describeDag, nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { describeVormen, listStippen, nameGetallen, nameWie } from "../../kern/groep/stippen-zinnen.js";
import { compareRondes } from "../../kern/groepsbeeld/toen-en-nu.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/groep.js").Ronde} Ronde
 * @typedef {import("../../kern/groepsbeeld/toen-en-nu.js").Verandering} Verandering
 * @typedef {{ronde: Ronde, leden: readonly import("../../kern/deelcode/deelcode.js").Inbreng[]}} Toen A picture of the
 *   same thing in an earlier ronde.
 */

/** So many that shifted most stand open; the rest is folded. */
const EERST = 8;

/** Two rondes beside each other, folded until somebody asks for it. */
export class ToenEnNu {
  #keuze = create("div", { class: "velden" });
  #inhoud = create("div");
  #gekozen = "";
  #getoond = "";
  element = create(
    "details",
    { class: "toen-en-nu samen__vouw" },
    create("summary", {}, create("h3", { text: samenwoord("toen-en-nu.kop") })),
    this.#keuze,
    this.#inhoud,
  );

  /**
   * @param {Beeld | null} beeld What is looked at.
   * @param {Groep} groep
   */
  show(beeld, groep) {
    const eerder = beeld ? listEerder(beeld, groep) : [];
    this.element.hidden = eerder.length === 0;
    if (!beeld || eerder.length === 0) return;
    const toen = eerder.find(({ ronde }) => ronde.id === this.#gekozen) ?? eerder[0];
    const nu = JSON.stringify([beeld.ronde.id, beeld.leden, toen, eerder.map(({ ronde }) => ronde.id)]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    this.#keuze.replaceChildren(...(eerder.length > 1 ? [this.#createKeuze(eerder, toen, { beeld, groep })] : []));
    this.#inhoud.replaceChildren(...createToenEnNu(beeld, toen));
  }

  /**
   * @param {readonly Toen[]} eerder
   * @param {Toen} toen
   * @param {{beeld: Beeld, groep: Groep}} nu
   */
  #createKeuze(eerder, toen, { beeld, groep }) {
    const opties = eerder.map(({ ronde }) =>
      create("option", { value: ronde.id, selected: ronde === toen.ronde, text: nameRonde(ronde) }),
    );
    const select = create("select", {}, ...opties);
    select.addEventListener("change", () => {
      this.#gekozen = select.value;
      this.show(beeld, groep);
      this.#keuze.querySelector("select")?.focus();
    });
    return createField(samenwoord("toen-en-nu.naast"), select);
  }
}

/**
 * @param {Beeld} beeld
 * @param {Groep} groep
 * @returns {Toen[]} The same thing in the rondes before it, the last first.
 */
function listEerder({ ronde, sleutel }, { rondes }) {
  const plaats = rondes.findIndex(({ id }) => id === ronde.id);
  return rondes
    .slice(0, Math.max(plaats, 0))
    .toReversed()
    .flatMap((each) => {
      const beeld = listBeelden(each).find((ander) => ander.sleutel === sleutel);
      return beeld ? [{ ronde: each, leden: beeld.leden }] : [];
    });
}

/**
 * How many stood where, and never who.
 *
 * @param {Beeld} beeld Of now.
 * @param {Toen} toen
 * @returns {HTMLElement[]}
 */
function createToenEnNu(beeld, { ronde, leden }) {
  const [dag, vandaag] = [describeDag(ronde), describeDag(beeld.ronde)];
  const [toen, nu] = [leden, beeld.leden].map((each) => nameWie(countStippen(each)));
  const zin = samenwoord("toen-en-nu.telling", { dag, toen, vandaag, nu });
  const { kijkraam } = takeGevraagd(beeld.heel, [...leden, ...beeld.leden]);
  const alle = compareRondes(kijkraam, leden, beeld.leden);
  const verschoven = alle.filter(({ verschoven, ernaast }) => verschoven + ernaast > 0);
  const draw = (/** @type {Verandering} */ each) => createTabel(each, [dag, vandaag]);
  const over = verschoven.slice(EERST);
  const titel = samenwoord("toen-en-nu.meer", { aantal: over.length });
  const vouw = create("details", { class: "samen__vouw" }, create("summary", { text: titel }), ...over.map(draw));
  return [
    create("p", { text: zin }),
    ...createUitleg(leden, beeld),
    ...(verschoven.length ? [] : [create("p", { text: samenwoord("toen-en-nu.gelijk") })]),
    create("div", { class: "toen-en-nu__tabellen" }, ...verschoven.slice(0, EERST).map(draw)),
    ...(over.length ? [vouw] : []),
  ];
}

/**
 * @param {Toen["leden"]} toen
 * @param {Beeld} beeld
 * @returns {HTMLElement[]} Who stands beside the number, and that some may not have looked again.
 */
function createUitleg(toen, { leden }) {
  const samen = countStippen([...toen, ...leden]);
  const zelfde = countOngewijzigd(toen, leden);
  return [
    ...(listStippen(samen).length > 1
      ? [create("p", { text: `${describeVormen(samen)} ${samenwoord("toen-en-nu.ernaast")}` })]
      : []),
    ...(zelfde ? [create("p", { class: "let-op", text: samenwoord("toen-en-nu.zelfde", { aantal: zelfde }) })] : []),
  ];
}

/**
 * @param {Verandering} verandering
 * @param {readonly string[]} dagen
 */
function createTabel({ ingredient, plekken }, dagen) {
  const kop = create("tr", {}, create("td"), ...dagen.map((dag) => create("th", { scope: "col", text: dag })));
  const rijen = plekken.map(({ positie, toen, nu }) =>
    create(
      "tr",
      {},
      create("th", { scope: "row", text: positie.naam }),
      ...[toen, nu].map((aantallen) => create("td", { text: nameGetallen(aantallen) })),
    ),
  );
  return create(
    "table",
    { class: "toen-en-nu__tabel" },
    create("caption", { text: ingredient.titel }),
    create("thead", {}, kop),
    create("tbody", {}, ...rijen),
  );
}
