import { writeFragment } from "../../grond/adres/fragment.js";
import { findPage, SITE } from "../../grond/basis/site.js";
import { create } from "../../grond/dom/dom.js";
import { ALLEEN, writeDeel } from "../../kern/alleen/alleen.js";
import { isLeeg } from "../../kern/dossier/dossier.js";
import { listEigenDossiers, parseReflectie, readAll } from "../../kern/dossier/kast.js";
import { compareMomenten } from "../../kern/dossier/moment.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { nameRondeWie } from "../../kern/groep/ronde-zinnen.js";
import { isNieuweRondeVraag } from "../../kern/groep/rondes.js";
import { findStand } from "../../kern/werkblad/eerder.js";
import { verderwoord } from "../../woorden/verder.js";
import { opslag } from "../hier/opslag.js";
import { fetchLessen, findLesblad } from "../invoer/lesbladen.js";
import { fetchTitelsVan } from "../invoer/titels.js";
import { fetchKijkramen } from "../kijkramen-bron/kijkramen-bron.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 */

/** Where an outcome is on the page of a kijkraam, and the picture of a group on that of Samen kijken. */
const UITKOMST = "jouw-profiel";
const BEELD = "samen-gezien";
/** How the names begin under which sheets are kept. */
const BLAD = "blad:";
const REFLECTIE = "reflectie:";
/** On a page with questions: the one after the last answer. */
const OPEN_VRAAG = "verder";

/**
 * @returns {Promise<HTMLAnchorElement[]>} To the dossier, the answers and the group that are under way, what was
 *   changed last first, and to the sheets, of which nobody knows when; nothing where there is none of it.
 */
export async function createVerder() {
  const dossier = listEigenDossiers(opslag).find((each) => !isLeeg(each));
  const [bewaard] = listGroepen(opslag).groepen;
  const groep = bewaard?.groep;
  const delen = [
    { links: listLinks(dossier && (await createNaarDossier(dossier))), sinds: dossier?.gewijzigd },
    await createNaarAntwoorden(),
    { links: groep ? createNaarGroep(groep) : [], sinds: groep?.gewijzigd },
    { links: listLinks(await createNaarBlad(opslag.list(BLAD))), sinds: "" },
  ];
  delen.sort((een, ander) => compareMomenten(ander.sinds ?? "", een.sinds ?? ""));
  const links = delen.flatMap((deel) => deel.links);
  for (const link of links.slice(1)) link.classList.add("knop--stil");
  return links;
}

/**
 * @returns {Promise<{links: HTMLAnchorElement[], sinds: string}>} To the casus that was answered last, or to the sheet
 *   of the les where that was done, as from Mijn kijkwerk; of answers of before nobody knows when.
 */
async function createNaarAntwoorden() {
  const { gelezen } = readAll(opslag, REFLECTIE, (tekst) => ({
    reflectie: parseReflectie(tekst),
    sinds: String(JSON.parse(tekst).gewijzigd ?? ""),
  }));
  const [laatste] = [...gelezen]
    .filter(([, { reflectie }]) => Object.keys(reflectie).length > 0)
    .sort(([, een], [, ander]) => compareMomenten(ander.sinds, een.sinds));
  if (!laatste) return { links: [], sinds: "" };
  const [slug, { reflectie, sinds }] = laatste;
  const [casussen, lessen] = await Promise.all([fetchTitelsVan("casussen"), fetchLessen()]);
  const titel = casussen?.get(slug);
  const pagina = findLesblad(lessen ?? [], slug, reflectie) ?? findPage(`casussen/${slug}`);
  const url = pagina + writeFragment({ anker: OPEN_VRAAG });
  return { links: titel ? [createLink(url, verderwoord("ga-verder.antwoorden", { titel }))] : [], sinds };
}

/** @param {HTMLAnchorElement | null | undefined} link */
function listLinks(link) {
  return link ? [link] : [];
}

/** @param {Dossier} dossier Its kijkraam is read from the list of all: a host need not know which of them it is. */
async function createNaarDossier(dossier) {
  const kijkraam = (await fetchKijkramen(new URL("api/kijkramen.json", SITE)))?.get(dossier.kijkraam);
  // Offline, or a kijkraam that is gone: then nothing is offered, and Mijn kijkwerk has it still.
  if (!kijkraam) return null;
  const { id, casus } = dossier;
  const { isKlaar, deel, ...stand } = findStand(kijkraam, dossier);
  const titel = kijkraam.titel.replace(/^Kijkraam /, "");
  const anker = isKlaar ? UITKOMST : kijkraam.eigenschappen.anker;
  const fragment = writeFragment({ anker, waarden: { dossier: id, casus, [ALLEEN]: writeDeel(deel) } });
  return createLink(findPage(`kijkramen/${kijkraam.slug}`) + fragment, describe(titel, { ...stand, isKlaar }));
}

/**
 * @param {Groep} groep Of which only this browser knows: nothing is asked for to name it.
 * @returns {HTMLAnchorElement[]} To its picture, and to a new ronde where it looked on an earlier day.
 */
function createNaarGroep(groep) {
  const pagina = findPage("samen-kijken");
  const waarden = { groep: groep.id };
  const links = [createLink(pagina + writeFragment({ anker: BEELD, waarden }), describeGroep(groep))];
  if (isNieuweRondeVraag(groep)) {
    const nieuw = writeFragment({ waarden: { ...waarden, ronde: "nieuw" } });
    links.push(createLink(pagina + nieuw, verderwoord("ga-verder.nieuwe_ronde")));
  }
  return links;
}

/** @param {Groep} groep */
function describeGroep({ naam, rondes }) {
  if (naam) return verderwoord("ga-verder.groep_naam", { naam });
  const laatste = rondes.findLast(({ leden }) => leden.length > 0);
  return laatste
    ? verderwoord("ga-verder.groep", { mensen: nameRondeWie(laatste) })
    : verderwoord("ga-verder.lege_groep");
}

/**
 * @param {readonly string[]} bladen The names under which they are kept.
 * @returns {Promise<HTMLAnchorElement | null>} To the sheet, or to the list of all that is kept where there are more.
 */
async function createNaarBlad([plek, ...meer]) {
  if (!plek) return null;
  if (meer.length > 0) return createLink(findPage("mijn-kijkwerk"), verderwoord("ga-verder.bladen"));
  const titel = (await fetchTitelsVan("bladen"))?.get(plek);
  // As with a kijkraam: Mijn kijkwerk has it still.
  return titel ? createLink(findPage(`bladen/${readPlek(plek).id}`), verderwoord("ga-verder.blad", { titel })) : null;
}

/**
 * @param {string} href
 * @param {string} text
 */
function createLink(href, text) {
  return create("a", { class: "knop ga-verder__link", href, text });
}

/**
 * @param {string} titel
 * @param {{bekeken: number, totaal: number, isKlaar: boolean}} stand
 */
function describe(titel, { bekeken, totaal, isKlaar }) {
  if (isKlaar) return verderwoord("ga-verder.klaar", { titel });
  // What nothing is placed in has nothing that was looked at.
  return totaal
    ? verderwoord("ga-verder.kijkraam", { titel, bekeken, totaal })
    : verderwoord("ga-verder.gesprek", { titel });
}
