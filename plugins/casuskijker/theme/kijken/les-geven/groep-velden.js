// What who leads does with the group that a step is about: which group, what it talks about, and what comes of it.
import { writeFragment } from "../../grond/adres/fragment.js";
import { findPage } from "../../grond/basis/site.js";
import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { createId } from "../../grond/opslag/id.js";
import { isBij } from "../../kern/groep/afspraken-lijsten.js";
import { createPunt } from "../../kern/groep/bespreekpunten.js";
import { GRENZEN_GROEP } from "../../kern/groep/groep.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { switchAgenda, switchBesproken } from "../../kern/groep/rondes.js";
import { describeMensen } from "../../kern/groep/stippen-zinnen.js";
import { findGroepsdeel } from "../../kern/sessie/groepsdeel.js";
import { changeSessie } from "../../kern/sessie/sessie.js";
import { listSessies } from "../../kern/sessie/sessie-kast.js";
import { describeDatum, describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { leidwoord } from "../../woorden/leiden.js";
import { PuntenLijst } from "../actie-punten/punten-lijst.js";
import { ofGroep } from "../samen-kijken/groep-punten.js";
import { isEr, leadGroep } from "./groep-bron.js";
import { keepPunt } from "./punt-gang.js";
import { createGeenPunt, createPuntLijst, createZinnen } from "./punt-zinnen.js";
import { createToenLijst } from "./toen-lijst.js";

/**
 * @typedef {import("./loop.js").Loop} Loop
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/afspraken.js").Afspraak} Afspraak
 * @typedef {import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding} Spreiding
 */

export class GroepVelden {
  #loop;
  #signal;
  #bron;
  element = create("div", { class: "groep-velden" });
  #getoond = "";
  /** @type {PuntenLijst<Afspraak> | null} The agreements about the point of now. */
  #afspraken = null;
  /** @type {{vink: HTMLInputElement, isAan: () => boolean}[]} */
  #vinken = [];

  /**
   * @param {Loop} loop
   * @param {AbortSignal} signal
   */
  constructor(loop, signal) {
    this.#loop = loop;
    this.#signal = signal;
    this.#bron = leadGroep(loop, signal);
    this.#bron.addEventListener("groep", () => this.#show(), { signal });
    loop.addEventListener("sessie", () => this.#show(), { signal });
    this.#show();
  }

  #show() {
    keepPunt(this.#loop, this.#bron);
    const { stap, stappen, plaats } = this.#loop;
    const { beeld } = this.#bron;
    const deel = findGroepsdeel(stappen, plaats);
    const punten = beeld ? this.#bron.listPunten(beeld).map(({ ingredient }) => ingredient.id) : [];
    // What one chooses from stays while one chooses.
    const over = deel?.soort === "keuze" ? [] : punten;
    // Fields in which somebody types are not drawn anew.
    const nu = JSON.stringify([stap.id, beeld?.sleutel, beeld?.ronde.id, beeld?.aantallen, over]);
    if (nu !== this.#getoond) this.element.replaceChildren(...this.#create(deel, beeld));
    this.#getoond = nu;
    for (const { vink, isAan } of this.#vinken) vink.checked = isAan();
    this.#afspraken?.show(`${beeld?.ronde.id} ${stap.id}`);
  }

  /**
   * @param {import("../../kern/sessie/groepsdeel.js").Groepsdeel | null} deel
   * @param {Beeld | null} beeld
   * @returns {HTMLElement[]}
   */
  #create(deel, beeld) {
    this.#afspraken = null;
    this.#vinken = [];
    if (this.#loop.stap.toon?.includes("afspraken-toen")) return createVorige(this.#loop);
    if (!deel) return [];
    const { tafel } = this.#bron;
    const toen = tafel ? createToenLijst(this.#bron, tafel.groep) : [];
    if (!beeld || !tafel) return [createLeegte(this.#loop), ...toen];
    const over = create("p", { class: "duiding", text: `${describeMensen(beeld.aantallen)} ` }, createLink(this.#loop));
    if (deel.soort === "keuze") return [over, ...toen, this.#createKeuze(beeld)];
    const punten = this.#bron.listPunten(beeld);
    if (deel.soort !== "punt") return [over, ...toen, ...createPuntLijst(punten, beeld)];
    const spreiding = punten[deel.nummer];
    if (!spreiding) return [createGeenPunt(beeld, punten), ...toen];
    return [...this.#createPunt(tafel, beeld, spreiding), ...toen];
  }

  /** @param {Beeld} beeld */
  #createKeuze(beeld) {
    const regels = this.#bron.listKeuze(beeld).map((spreiding) => {
      const vink = this.#createVink(
        ({ agenda }) => agenda,
        spreiding,
        (groep) => switchAgenda(groep, beeld.ronde.id, createPunt(beeld, spreiding)),
      );
      return create("label", { class: "vink" }, vink, spreiding.ingredient.titel);
    });
    const kop = create("legend", { text: leidwoord("les-geven.groep_kies") });
    return create("fieldset", { class: "groep-velden__keuze" }, kop, ...regels);
  }

  /**
   * @param {(ronde: import("../../kern/groep/groep.js").Ronde) => readonly import("./groep-bron.js").Agendapunt[]} list
   * @param {Spreiding} spreiding Whether it is in that list.
   * @param {(groep: import("../../kern/groep/groep.js").Groep) => import("../../kern/groep/groep.js").Groep} act
   */
  #createVink(list, spreiding, act) {
    const vink = create("input", { type: "checkbox" });
    const isAan = () => {
      const { beeld } = this.#bron;
      return beeld !== null && isEr(list(beeld.ronde), beeld, spreiding);
    };
    vink.addEventListener("change", () => this.#bron.tafel?.change(act));
    this.#vinken.push({ vink, isAan });
    return vink;
  }

  /**
   * @param {Tafel} tafel
   * @param {Beeld} beeld
   * @param {Spreiding} spreiding
   */
  #createPunt(tafel, beeld, spreiding) {
    const punt = createPunt(beeld, spreiding);
    const vink = this.#createVink(
      ({ besproken }) => besproken,
      spreiding,
      (groep) => switchBesproken(groep, beeld.ronde.id, punt),
    );
    /** @type {PuntenLijst<Afspraak>} */
    const lijst = new PuntenLijst(ofGroep(tafel, this.#signal), {
      hoort: (each) => each.ronde === beeld.ronde.id && isBij(each, punt),
      noem: (nummer) => leidwoord("les-geven.verslag_afspraak", { nummer: nummer + 1 }),
      wat: leidwoord("les-geven.verslag_de_afspraak"),
      most: GRENZEN_GROEP.afspraken,
    });
    this.#afspraken = lijst;
    const { bij, ...over } = punt;
    const vast = { bij, over, ronde: beeld.ronde.id, stand: /** @type {const} */ ("open") };
    const add = () => lijst.add({ id: createId(), tekst: "", wie: "", wanneer: "", ...vast });
    return [
      create("p", {}, create("strong", { text: spreiding.ingredient.titel })),
      ...createZinnen(spreiding, beeld),
      create("label", { class: "vink" }, vink, leidwoord("les-geven.groep_besproken")),
      create("div", { class: "actie-punten" }, lijst.lijst, lijst.melding),
      createButton(leidwoord("les-geven.groep_spreek_af"), add),
    ];
  }
}

/** @param {Loop} loop */
function createLink({ gezien, sessie }) {
  const waarden = { groep: sessie.groep, ...gezien };
  const href = findPage("samen-kijken") + writeFragment({ waarden });
  return create("a", { href, target: "_blank", text: leidwoord("les-geven.groep_open") });
}

/** @param {Loop} loop */
function createLeegte(loop) {
  return create("p", { class: "duiding", text: `${leidwoord("les-geven.groep_geen")} ` }, createLink(loop));
}

/**
 * @param {Loop} loop
 * @returns {HTMLElement[]} Of which time the room sees what was agreed; nothing where nothing ever was.
 */
function createVorige(loop) {
  const bronnen = listBronnen(loop);
  if (bronnen.length === 0) return [];
  const opties = bronnen.map(({ id, naam }) => create("option", { value: id, text: naam }));
  const veld = create(
    "select",
    {},
    create("option", { value: "", text: leidwoord("les-geven.vorige_geen") }),
    ...opties,
  );
  veld.value = loop.sessie.vorige ?? "";
  const uitleg = create("p", { class: "duiding" });
  const tell = () => setText(uitleg, veld.value ? leidwoord("les-geven.vorige_uitleg") : "");
  veld.addEventListener("change", () => {
    loop.change((sessie) => changeSessie(sessie, { vorige: veld.value || null }));
    tell();
  });
  tell();
  return [createField(leidwoord("les-geven.vorige"), veld), uitleg];
}

/** @param {Loop} loop */
function listBronnen({ sessie: { id } }) {
  const groepen = listGroepen(opslag).groepen.flatMap(({ groep }) =>
    groep.afspraken.some(describePunt)
      ? [
          {
            id: groep.id,
            naam: groep.naam || leidwoord("les-geven.vorige_groep", { dag: describeDatum(groep.gewijzigd) }),
          },
        ]
      : [],
  );
  const verslagen = listSessies(opslag).sessies.flatMap((each) =>
    each.id !== id && each.afspraken.some(describePunt)
      ? [{ id: each.id, naam: leidwoord("les-geven.vorige_verslag", { dag: describeDatum(each.gemaakt) }) }]
      : [],
  );
  return [...groepen, ...verslagen];
}
