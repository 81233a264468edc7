import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { doDaad } from "../../grond/opslag/ongedaan.js";
import { openVenster } from "../../grond/venster/venster.js";
import { cleanNaam, MAX_NAAM } from "../../kern/deelcode/naam.js";
import { setVanAnder } from "../../kern/dossier/dossier.js";
import { keepInlevering } from "../../kern/dossier/inlevering-nemen.js";
import { listInleveringen } from "../../kern/dossier/inleveringen.js";
import { keepDossier } from "../../kern/dossier/kast.js";
import { joinNames, quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { createAntwoordenVouw } from "./antwoorden-vouw.js";
import { describeInhoud } from "./inhoud-zinnen.js";
import { planInleveringen } from "./plan.js";
import { guessNaam, nameInleveringen } from "./van-wie.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("./overname.js").Overname} Overname
 * @typedef {import("./samen.js").Gelezen} Gelezen
 *
 * @typedef {object} Samen What came of it.
 * @property {"genomen" | "apart" | "niets"} keuze Whether they were taken in, are looked at one by one, or stay out.
 * @property {Overname[]} overnamen
 * @property {string[]} overgeslagen The files that were left out.
 */

/**
 * Asks once about files that are alike: each with whose it is, and a way to leave it out.
 *
 * @param {Opslag} opslag
 * @param {readonly Gelezen[]} gelezen
 * @param {{bij: string, apart: {rest: string[], kapot: string[]}, taken: (dossier: Dossier) => void,
 *   describe: (samen: Samen) => string}} wens On which page it can be undone, what else was opened: what is asked about
 *   by itself, and what cannot be read; who hears of each dossier, and what is said of it.
 * @returns {Promise<Samen>}
 */
export async function openSamen(opslag, gelezen, { bij, apart, taken, describe }) {
  const samen = /** @type {Samen} */ ({ keuze: "niets", overnamen: [], overgeslagen: [] });
  let rijen = gelezen.map((each) => createRij(opslag, each));
  const melding = create("p", { role: "status", class: "invoer__melding" });
  const lijst = create("ul", { class: "regels invoer" }, ...rijen.map(({ element }) => element));
  const takeIn = () => {
    rijen = rijen.filter((rij) => !takeRij(opslag, rij, { samen, taken }));
    lijst.replaceChildren(...rijen.map(({ element }) => element));
    return { zin: describe(samen), uitkomst: rijen.map(({ naam }) => naam) };
  };
  await openVenster(nameVenster(gelezen.length, apart), (sluit) => {
    const end = (/** @type {Samen["keuze"]} */ keuze) => {
      samen.keuze = keuze;
      sluit();
    };
    const take = () => {
      const mislukt = doDaad(opslag, bij, takeIn).uitkomst;
      samen.keuze = "genomen";
      if (mislukt.length === 0) sluit();
      else setText(melding, invoerwoord("invoer.mislukt", { wat: joinNames(mislukt) }));
    };
    return [
      create("p", { text: invoerwoord("invoer.samen_uitleg") }),
      ...describeApart(apart).map((text) => create("p", { class: "duiding", text })),
      lijst,
      melding,
      createKnoppen(take, end),
    ];
  });
  return samen;
}

/** @typedef {{rest: string[], kapot: string[]}} Apart */

/** @param {number} aantal @param {Apart} apart */
function nameVenster(aantal, { rest, kapot }) {
  const alle = aantal + rest.length + kapot.length;
  if (alle === aantal) return invoerwoord("invoer.samen_venster", { aantal });
  return invoerwoord("invoer.samen_venster_van", { aantal, alle });
}

/** @param {Apart} apart @returns {string[]} Each by its name: who chose five files, misses none. */
function describeApart({ rest, kapot }) {
  return [
    ...(rest.length ? [invoerwoord("invoer.samen_rest", { aantal: rest.length, namen: joinNames(rest) })] : []),
    ...(kapot.length ? [invoerwoord("invoer.samen_kapot", { namen: joinNames(kapot) })] : []),
  ];
}

/**
 * @param {() => void} take
 * @param {(keuze: Samen["keuze"]) => void} end
 */
function createKnoppen(take, end) {
  return create(
    "p",
    { class: "knoppen" },
    createButton(invoerwoord("invoer.samen_neem"), take, { class: "knop" }),
    createButton(invoerwoord("invoer.samen_apart"), () => end("apart")),
    createButton(invoerwoord("invoer.laat_alles"), () => end("niets")),
  );
}

/** @typedef {ReturnType<typeof createRij>} Rij */

/** @param {Opslag} opslag @param {Gelezen} gelezen */
function createRij(opslag, { file, bestand }) {
  const wie = guessNaam(file.name, bestand);
  const { inleveringen: hier } = listInleveringen(opslag);
  const plannen = planInleveringen(nameInleveringen(bestand, wie), hier);
  const isHier = bestand.dossiers.length === 0 && plannen.every(({ soort }) => soort === "gelijk");
  const vink = create("input", { type: "checkbox", checked: !isHier, autocomplete: "off" });
  const veld = create("input", { type: "text", value: wie, maxlength: MAX_NAAM, autocomplete: "off" });
  const uitleg = plannen.flatMap(({ soort, uitleg: [eerst, ...rest] }) => (soort === "gelijk" ? eerst : rest.slice(1)));
  const element = create(
    "li",
    {},
    create("label", { class: "vink" }, vink, create("strong", { text: file.name })),
    create("span", { class: "regels__uitleg", text: [describeInhoud(bestand), ...uitleg].join("; ") }),
    ...plannen.map(({ inlevering: { plek, antwoorden } }) => createAntwoordenVouw(plek, antwoorden)),
    ...(plannen.length ? [createField(invoerwoord("invoer.wie"), veld)] : []),
  );
  return { element, vink, veld, bestand, naam: quoteNaam(file.name) };
}

/**
 * @param {Opslag} opslag
 * @param {Rij} rij
 * @param {{samen: Samen, taken: (dossier: Dossier) => void}} wens What is known by now of what came of it.
 * @returns {boolean} Whether nothing of it is left to take in.
 */
function takeRij(opslag, { vink, veld, bestand, naam }, { samen, taken }) {
  if (!vink.checked) return samen.overgeslagen.push(naam) > 0;
  const { inleveringen: hier } = listInleveringen(opslag);
  const nieuw = planInleveringen(nameInleveringen(bestand, cleanNaam(veld.value)), hier);
  const inleveringen = nieuw.flatMap(({ soort, inlevering }) => (soort === "nieuw" ? [inlevering] : []));
  const gedaan = [
    ...inleveringen.map((each) => note(samen, keepInlevering(opslag, each), { nieuw: { inlevering: 1 } })),
    ...bestand.dossiers.map((each) => {
      const dossier = setVanAnder(each, true);
      const isEr = note(samen, keepDossier(opslag, dossier), { nieuw: { dossier: 1 } });
      if (isEr) taken(dossier);
      return isEr;
    }),
  ];
  return gedaan.every(Boolean);
}

/**
 * @param {Samen} samen
 * @param {import("../../grond/opslag/opslag.js").Uitkomst} uitkomst
 * @param {Overname} overname
 */
function note(samen, uitkomst, overname) {
  if (uitkomst !== "bewaard") return false;
  samen.overnamen.push(overname);
  return true;
}
