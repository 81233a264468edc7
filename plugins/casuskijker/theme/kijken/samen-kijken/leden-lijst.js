import { create, createButton, setText } from "../../grond/dom/dom.js";
import { chooseStip } from "../../kern/groep/beelden.js";
import { addInbrengen, dropLid } from "../../kern/groep/groep.js";
import { findOokVan, hasAndereRonde } from "../../kern/groep/ook-van.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { STIPPEN } from "../../kern/groep/wie-zinnen.js";
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { beeldwoord } from "../../woorden/beeld.js";
import { samenwoord } from "../../woorden/samen.js";
import { TAAL } from "../../woorden/woorden.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {{lid: Inbreng, ronde: string}} Eruit Who was taken out, of which ronde.
 */

/** Who handed over something that stands in the picture; each can be taken out, and put back. */
export class LedenLijst {
  #tafel;
  #getBeeld;
  #bon;
  #lijst = create("ul", { class: "regels" });
  #kop = create("summary");
  #getoond = "";
  #namen = create("p");
  element = create(
    "details",
    { class: "samen__leden samen__vouw" },
    this.#kop,
    create("p", { class: "samen__uitleg", text: beeldwoord("samen-kijken.leden_uitleg") }),
    this.#namen,
    this.#lijst,
  );

  /**
   * @param {Tafel} tafel
   * @param {{getBeeld: () => Beeld | null, bon: () => import("./groep-bon.js").GroepBon}} wens What is looked at, and
   *   where it is said what happened, with a way back.
   */
  constructor(tafel, { getBeeld, bon }) {
    this.#tafel = tafel;
    this.#getBeeld = getBeeld;
    this.#bon = bon;
  }

  show() {
    const beeld = this.#getBeeld();
    this.element.hidden = !beeld;
    if (!beeld) return;
    const nu = JSON.stringify([beeld.ronde.id, beeld.sleutel, beeld.namen, beeld.leden]);
    if (nu === this.#getoond) return;
    this.#getoond = nu;
    this.#kop.textContent = beeldwoord("samen-kijken.leden", { aantal: beeld.leden.length });
    setText(this.#namen, beeld.namen ? "" : describeNamen(beeld.leden));
    this.#lijst.replaceChildren(...beeld.leden.map((lid) => this.#createRegel(lid, beeld.ronde.id)));
  }

  /**
   * @param {Inbreng} lid
   * @param {string} ronde
   */
  #createRegel(lid, ronde) {
    const { rol, posities, kenmerk } = lid;
    const stip = chooseStip(rol);
    const wie = this.#name(lid);
    const feiten = [
      ...(stip === "collega" ? [] : [STIPPEN[stip].enkel]),
      samenwoord("samen-kijken.keuzes", { aantal: Object.keys(posities).length }),
      ...(wie.includes(kenmerk) ? [] : [samenwoord("samen-kijken.kenmerk", { kenmerk })]),
    ];
    const weg = createButton(beeldwoord("samen-kijken.haal_eruit"), () => this.#drop(lid, ronde), {
      class: "knop-link",
      "aria-label": beeldwoord("samen-kijken.haal_wie_eruit", { wie: `${wie}, ${feiten.join(", ")}` }),
    });
    return create(
      "li",
      {},
      create("strong", { text: wie }),
      create("span", { class: "regels__uitleg", text: feiten.join(" · ") }),
      weg,
    );
  }

  /**
   * @param {Inbreng} lid
   * @returns {string} No name where the picture shows none, and nothing of who gave none either: then it would be known
   *   which answers are theirs. The mark tells who it is.
   */
  #name({ naam, kenmerk }) {
    if (!this.#getBeeld()?.namen) return samenwoord("samen-kijken.iemand_met_kenmerk", { kenmerk });
    return naam || samenwoord("samen-kijken.zonder_naam");
  }

  /**
   * @param {Inbreng} lid
   * @param {string} ronde
   */
  #drop(lid, ronde) {
    const eruit = [{ lid, ronde }];
    const wie = this.#name(lid);
    this.#take(eruit);
    this.#bon().list();
    this.#tell(beeldwoord("samen-kijken.eruit", { wie }), { wie, eruit });
  }

  /** @param {readonly Eruit[]} eruit */
  #take(eruit) {
    this.#tafel.change((groep) =>
      eruit.reduce((samen, { lid, ronde }) => dropLid(samen, lid, undefined, ronde), groep),
    );
  }

  /**
   * @param {string} zin What happened, with the way back of all of it, and where they may stand besides.
   * @param {{wie: string, eruit: readonly Eruit[]}} wat What was taken out, the first of it first.
   */
  #tell(zin, { wie, eruit }) {
    const restore = () => {
      this.#tafel.change((groep) =>
        eruit.reduce((samen, { lid, ronde }) => addInbrengen(samen, [lid], undefined, ronde).groep, groep),
      );
      return true;
    };
    const bon = this.#bon();
    bon.offer(`${zin} ${this.#describeTerug(eruit)}`, restore, samenwoord("samen-kijken.weer_erin")).focus();
    const [{ lid, ronde }] = eruit;
    const { groep } = this.#tafel;
    const ook = findOokVan(groep, lid, ronde);
    bon.add(...ook.map((each) => this.#createOok(each, { wie, eruit })));
    if (groep.afspraken.some((each) => isGenoemd(lid, each))) bon.add(beeldwoord("samen-kijken.naam_in_afspraak"));
    const elders = [...ook, ...eruit.map((each) => ({ ronde: { id: each.ronde } }))].some(
      (each) => each.ronde.id !== ronde,
    );
    if (!elders && hasAndereRonde(groep, ronde)) bon.add(beeldwoord("samen-kijken.eruit_niet_gevonden"));
  }

  /** @param {readonly Eruit[]} eruit @returns {string} Where the way back leads to, if that is more than was said. */
  #describeTerug(eruit) {
    const ids = new Set(eruit.map(({ ronde }) => ronde));
    if (ids.size < 2) return "";
    const dagen = this.#tafel.groep.rondes.filter(({ id }) => ids.has(id)).map(describeDag);
    return `${beeldwoord("samen-kijken.terug_in_rondes", { dagen: joinNames(dagen) })} `;
  }

  /**
   * @param {ReturnType<typeof findOokVan>[number]} ook
   * @param {{wie: string, eruit: readonly Eruit[]}} wat What was taken out before.
   */
  #createOok({ ronde, leden }, { wie, eruit }) {
    const isHier = ronde.id === eruit[0].ronde;
    const dag = describeDag(ronde);
    const vraag = isHier
      ? beeldwoord("samen-kijken.ook_eruit", { wie, aantal: leden.length })
      : beeldwoord("samen-kijken.ook_eruit_ronde", { dag });
    const zin = isHier
      ? beeldwoord("samen-kijken.helemaal_eruit", { wie })
      : beeldwoord("samen-kijken.eruit_ronde", { wie, dag });
    return createButton(vraag, () => {
      const erbij = leden.map((lid) => ({ lid, ronde: ronde.id }));
      this.#take(erbij);
      this.#tell(zin, { wie, eruit: [...eruit, ...erbij] });
    });
  }
}

/**
 * @param {readonly Inbreng[]} leden
 * @returns {string} Who is in it, as far as they said so, by the alphabet: of nobody which answers are theirs.
 */
function describeNamen(leden) {
  const namen = leden.flatMap(({ naam }) => naam || []).sort((een, ander) => een.localeCompare(ander, TAAL));
  if (namen.length === 0) return "";
  const zin = beeldwoord("samen-kijken.wie_gaven_naam", { namen: joinNames(namen) });
  const zonder = leden.length - namen.length;
  return zonder ? `${zin} ${beeldwoord("samen-kijken.gaven_geen_naam", { aantal: zonder })}` : zin;
}

/**
 * @param {Inbreng} lid
 * @param {import("../../kern/groep/afspraken.js").Afspraak} afspraak
 * @returns {boolean} Whether it may name them: who is taken out may stand there still.
 */
function isGenoemd({ naam }, { tekst, wie }) {
  return naam !== "" && `${wie} ${tekst}`.toLowerCase().includes(naam.toLowerCase());
}
