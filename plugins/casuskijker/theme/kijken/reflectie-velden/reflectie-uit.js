// What a reader takes out of the page, on paper or as text: few do, so it comes when it is asked for.
import { openAfdrukken } from "../../grond/afdruk-keuze/afdruk-keuze.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { reflectiewoord } from "../../woorden/reflectie.js";
import { openTekstVenster } from "../delen/tekst-venster.js";
import { prepareInleverblad } from "../inleverblad/inleverblad.js";
import { readInleverNaam } from "./inleveren.js";

/**
 * @typedef {import("../../grond/afdruk-keuze/afdruk-keuze.js").Keuze} Keuze
 * @typedef {import("./reflectie-blad.js").ReflectieBlad} ReflectieBlad
 * @typedef {import("./vraag-veld.js").VraagVeld} VraagVeld
 * @typedef {Pick<VraagVeld, "id" | "vraag" | "nummer" | "leerstijl" | "isTeZien" | "antwoord" | "show">} Veld
 */

/** Where there is nothing to save but what is kept, as it is. */
export const NIET_TE_LEZEN = reflectiewoord("reflectie-velden.niet_te_lezen");

/** @type {Keuze} Of what is made to write on. */
const LEEG = {
  maat: "leeg",
  titel: reflectiewoord("reflectie-velden.druk_leeg"),
  uitleg: reflectiewoord("reflectie-velden.druk_leeg_uitleg"),
};
/** @type {Keuze} Of what somebody else is to read and to write on. */
const INLEVEREN = {
  maat: "reflectie-inleveren",
  titel: reflectiewoord("reflectie-velden.druk_inleveren"),
  uitleg: reflectiewoord("reflectie-velden.druk_inleveren_uitleg"),
};
/** @type {Readonly<Partial<Record<import("../../kern/dossier/plekken.js").PlekSoort, Keuze[]>>>} */
const AFDRUKKEN = {
  casus: [
    {
      maat: "casus",
      titel: reflectiewoord("reflectie-velden.druk_casus"),
      uitleg: reflectiewoord("reflectie-velden.druk_casus_uitleg"),
    },
    {
      maat: "reflectie",
      titel: reflectiewoord("reflectie-velden.druk_alleen_vragen"),
      uitleg: reflectiewoord("reflectie-velden.druk_zonder_verhaal"),
    },
  ],
  tweeluik: [
    {
      maat: "reflectie",
      titel: reflectiewoord("reflectie-velden.druk_vragen"),
      uitleg: reflectiewoord("reflectie-velden.druk_erbij"),
    },
  ],
  leerroute: [
    {
      maat: "alles",
      titel: reflectiewoord("reflectie-velden.druk_route"),
      uitleg: reflectiewoord("reflectie-velden.druk_erbij"),
    },
  ],
  blad: [
    {
      maat: "reflectie",
      titel: reflectiewoord("reflectie-velden.druk_blad"),
      uitleg: reflectiewoord("reflectie-velden.druk_blad_uitleg"),
    },
    LEEG,
  ],
};

/** @param {ReflectieBlad} blad */
export async function openAfdruk({ casus }) {
  const { soort } = readPlek(casus.slug);
  // A sheet may ask for the names of others: who filled it in, decides who reads it.
  const vooraf = soort === "blad" ? reflectiewoord("reflectie-velden.druk_blad_vooraf") : undefined;
  const keuzes = AFDRUKKEN[soort] ?? [];
  const inleveren = ["casus", "tweeluik"].includes(soort) ? await offerInleveren() : [];
  openAfdrukken(casus.les ? [...inleveren, ...keuzes, LEEG] : [...keuzes, ...inleveren], vooraf);
}

/** @returns {Promise<Keuze[]>} Nothing where what it needs cannot be reached. */
function offerInleveren() {
  return prepareInleverblad().then(
    () => [INLEVEREN],
    () => [],
  );
}

/**
 * @param {ReflectieBlad} blad
 * @param {{velden: readonly Veld[], elders: readonly import("./elders.js").Elders[], datum: string}}
 *   pagina
 */
export function openKopie(blad, { velden, elders, datum }) {
  const { casus, anders, vervallen } = blad;
  // Of a sheet one takes along what stands on it: a row that is empty says nothing.
  const isHeel = readPlek(casus.slug).soort !== "blad";
  const vragen = velden
    .filter(({ isTeZien, antwoord }) => isTeZien && (isHeel || antwoord))
    .map(({ id, nummer, leerstijl, vraag, antwoord }) => {
      const naam = nummer && reflectiewoord("reflectie-velden.vraag_nummer", { nummer });
      const tweede = anders
        .filter((ander) => ander.vraag === id)
        .map(({ tekst }) => reflectiewoord("reflectie-velden.nog_een", { tekst }));
      return [
        [naam, leerstijl].filter(Boolean).join(" · "),
        vraag,
        antwoord || reflectiewoord("reflectie-velden.nog_geen"),
        ...tweede,
      ];
    });
  const delen = [
    [casus.titel, readInleverNaam(blad) ?? "", datum],
    ...vragen,
    ...elders.map(({ vraag, antwoord }) => [vraag, antwoord]),
    ...vervallen.map(([id, tekst]) => [reflectiewoord("reflectie-velden.vervallen", { id }), tekst]),
  ];
  openTekstVenster(
    reflectiewoord("reflectie-velden.als_tekst"),
    `${delen.map((regels) => regels.filter(Boolean).join("\n")).join("\n\n")}\n`,
  );
}
