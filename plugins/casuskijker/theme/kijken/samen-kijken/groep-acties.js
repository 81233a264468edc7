import { create, createButton, setText } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { writeGroepBestand } from "../../kern/groep/groep-lezen.js";
import { samenwoord } from "../../woorden/samen.js";
import { describeGroep } from "../invoer/inhoud-zinnen.js";
import { saveTekst } from "../invoer/opslaan.js";
import { printGroep } from "./groep-druk.js";

/**
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {{beeld: Beeld | null, groep: Groep}} Getoond
 */

const loadTekst = () =>
  Promise.all([
    import("../../kern/groep/groep-tekst.js"),
    import("../delen/tekst-venster.js"),
    import("../../kern/groep/vorige-zinnen.js"),
    import("../../kern/groep/over-zinnen.js"),
  ]);

const loadDoorgeven = () => import("../groep-doorgeven/groep-doorgeven.js");
const loadNodigUit = () => import("../groep-doorgeven/nodig-uit.js");

/**
 * @param {() => Getoond} look What is shown when a button is pressed.
 * @param {{find: (slug: string) => import("../../kern/profiel/profiel.js").Kijkraam | undefined, adres: string,
 *   noem: import("./groep-afspraken.js").Noem}} wens With the address of the page of a kijkraam, and what another
 *   picture is called.
 * @returns {import("./later.js").Deel} What a group can do with its picture, where there is one.
 */
export function createActies(look, { find, adres, noem }) {
  const save = () => saveGroep(look(), (zin) => setText(melding, zin));
  const passOn = (/** @type {typeof import("../groep-doorgeven/groep-doorgeven.js")} */ { openGroepDoorgeven }) => {
    const { beeld, groep } = look();
    if (beeld) openGroepDoorgeven(beeld, groep, { find, samen: location.origin + location.pathname, save });
  };
  const invite = (/** @type {typeof import("../groep-doorgeven/nodig-uit.js")} */ { openNodigUit }) => {
    const { beeld } = look();
    if (beeld) openNodigUit(beeld, adres);
  };
  const copy = (/** @type {Parameters<typeof copyGroep>[1]} */ hulp) => copyGroep(look(), hulp, noem);
  laadStraks(loadTekst);
  const kop = create("h2", { id: "bewaar-de-groep", text: samenwoord("samen-kijken.neem_mee") });
  const melding = create("p", { role: "status", class: "samen__melding" });
  const knoppen = create(
    "p",
    { class: "knoppen" },
    createButton(samenwoord("samen-kijken.bewaar"), save, { class: "knop" }),
    createButton(samenwoord("samen-kijken.geef_door"), () => void laad(loadDoorgeven, knoppen, passOn)),
    createButton(samenwoord("samen-kijken.nodig_uit"), () => void laad(loadNodigUit, knoppen, invite)),
    createButton(samenwoord("samen-kijken.druk_af"), () => void printGroep()),
    createButton(samenwoord("samen-kijken.kopieer"), () => void laad(loadTekst, knoppen, copy)),
  );
  const section = { class: "samen__acties", "aria-labelledby": kop.id };
  const element = create(
    "section",
    section,
    kop,
    create("p", { text: samenwoord("samen-kijken.acties_uitleg") }),
    knoppen,
    melding,
  );
  return { element, show: () => element.toggleAttribute("hidden", !look().beeld) };
}

/**
 * @param {Getoond} getoond
 * @param {(zin: string) => void} say
 */
function saveGroep({ beeld, groep }, say) {
  const namen = Boolean(beeld?.namen);
  const mee = namen ? groep : { ...groep, leden: groep.leden.map((lid) => ({ ...lid, naam: "" })) };
  const zonder = !namen && groep.leden.some(({ naam }) => naam) ? samenwoord("samen-kijken.zonder_namen_bij") : "";
  const wie = groep.afspraken.some((afspraak) => afspraak.wie) ? samenwoord("samen-kijken.met_wie") : "";
  const inhoud = describeGroep(mee) + zonder + wie;
  saveTekst(writeGroepBestand(mee, { namen }), `groepsbeeld-${beeld?.kijkraam.slug}`, say, inhoud);
}

/**
 * @param {Getoond} getoond
 * @param {[typeof import("../../kern/groep/groep-tekst.js"), typeof import("../delen/tekst-venster.js"),
 *   typeof import("../../kern/groep/vorige-zinnen.js"), typeof import("../../kern/groep/over-zinnen.js")]} hulp
 * @param {import("./groep-afspraken.js").Noem} noem
 */
function copyGroep({ beeld, groep }, [tekst, venster, vorige, over], noem) {
  if (!beeld) return;
  const eigen = groep.afspraken.filter(({ ronde }) => ronde === beeld.ronde.id);
  const toen = vorige.listToen(groep, beeld.ronde.id);
  const describeWaar = (/** @type {Groep["afspraken"][number]} */ each) => over.describeWaar(each, beeld, noem);
  const wens = { toen, describeWaar };
  venster.openTekstVenster(samenwoord("samen-kijken.beeld_als_tekst"), tekst.writeGroepTekst(beeld, eigen, wens));
}
