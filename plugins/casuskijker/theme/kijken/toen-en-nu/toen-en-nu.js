import { create, createField } from "../../grond/dom/dom.js";
import { takeGevraagd } from "../../kern/alleen/gevraagd.js";
import { isBij, listTussen } from "../../kern/groep/afspraken-lijsten.js";
import { countStippen, listBeelden } from "../../kern/groep/beelden.js";
import { countOngewijzigd } from "../../kern/groep/onveranderd.js";
import { describeDag, nameRonde } from "../../kern/groep/ronde-zinnen.js";
import { describeVormen, listStippen, nameGetallen, nameWie } from "../../kern/groep/stippen-zinnen.js";
import { describeToen } from "../../kern/groep/vorige-zinnen.js";
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
    const afspraken = listTussen(groep, toen.ronde.id, beeld.ronde.id);
    const nu = JSON.stringify([beeld.ronde.id, beeld.leden, toen, eerder.map(({ ronde }) => ronde.id), afspraken]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    this.#keuze.replaceChildren(...(eerder.length > 1 ? [this.#createKeuze(eerder, toen, { beeld, groep })] : []));
    this.#inhoud.replaceChildren(
      ...createToenEnNu(beeld, toen, (bij) => describeBij(groep, afspraken, { ...nameOver(beeld), bij })),
    );
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

/** @param {Beeld} beeld */
function nameOver({ heel, casus }) {
  return { kijkraam: heel.slug, casus };
}

/**
 * @param {Groep} groep
 * @param {readonly import("../../kern/groep/afspraken.js").Afspraak[]} afspraken
 * @param {import("../../kern/groep/groep.js").Agendapunt} punt
 */
function describeBij(groep, afspraken, punt) {
  return afspraken.flatMap((each) => (isBij(each, punt) ? describeToen(groep, each) || [] : []));
}

/**
 * How many stood where, and never who.
 *
 * @param {Beeld} beeld Of now.
 * @param {Toen} toen
 * @param {(bij: string) => string[]} describe What was agreed on about a point since.
 * @returns {HTMLElement[]}
 */
function createToenEnNu(beeld, { ronde, leden }, describe) {
  const [dag, vandaag] = [describeDag(ronde), describeDag(beeld.ronde)];
  const [toen, nu] = [leden, beeld.leden].map((each) => nameWie(countStippen(each)));
  const zin = samenwoord("toen-en-nu.telling", { dag, toen, vandaag, nu });
  const { kijkraam } = takeGevraagd(beeld.heel, [...leden, ...beeld.leden]);
  const alle = compareRondes(kijkraam, leden, beeld.leden);
  const isVerschoven = (/** @type {Verandering} */ { verschoven, ernaast }) => verschoven + ernaast > 0;
  const rijen = alle.map((each) => ({ each, afspraken: describe(each.ingredient.id) }));
  // What was agreed on is looked at again, also where nobody stands elsewhere now.
  const [met, zonder] = [true, false].map((is) => rijen.filter(({ afspraken }) => afspraken.length > 0 === is));
  const getoond = [...met, ...zonder.filter(({ each }) => isVerschoven(each))];
  const draw = (/** @type {typeof rijen[number]} */ { each, afspraken }) =>
    createTabel(each, [dag, vandaag], afspraken);
  const over = getoond.slice(EERST);
  const titel = samenwoord("toen-en-nu.meer", { aantal: over.length });
  const vouw = create("details", { class: "samen__vouw" }, create("summary", { text: titel }), ...over.map(draw));
  return [
    create("p", { text: zin }),
    ...createUitleg(leden, beeld),
    ...(alle.some(isVerschoven) ? [] : [create("p", { text: samenwoord("toen-en-nu.gelijk") })]),
    create("div", { class: "toen-en-nu__tabellen" }, ...getoond.slice(0, EERST).map(draw)),
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
 * @param {readonly string[]} afspraken What was agreed on about it.
 */
function createTabel({ ingredient, plekken }, dagen, afspraken) {
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
    create(
      "caption",
      {},
      ingredient.titel,
      ...afspraken.map((text) => create("span", { class: "toen-en-nu__afspraak", text })),
    ),
    create("thead", {}, kop),
    create("tbody", {}, ...rijen),
  );
}
