// What a file of everything holds besides dossiers and answers: the group, what a later version added, and what could
// not be read where it was written.

import { hasOnbekend, keepOnbekend } from "../../kern/dossier/onbekend.js";
import { findVrij, keepGroep, listGroepen } from "../../kern/groep/groep-kast.js";
import { holdsGroep, mergeGroepen, mergePerRonde } from "../../kern/groep/groepen-samen.js";
import { keepVerslagen } from "../../kern/sessie/groep-toen.js";
import { holdsSessie, nameVan } from "../../kern/sessie/sessie.js";
import { findSessie, keepSessie } from "../../kern/sessie/sessie-kast.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { quoteNaam, startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { describeGroep } from "./inhoud-zinnen.js";
import { createKeuze, NOG_OPEN, SLA_OVER } from "./keuzes.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("./keuzes.js").Keuze} Keuze
 *
 * @typedef {{titel: string, uitleg: string[], keuzes: Keuze[]}} RestRegel
 * @typedef {Pick<import("./titels.js").Titels, "casus" | "kijkraam" | "les" | "werkvorm">} Namen
 */

/** As long as the titles are not known. */
const nameSlug = (/** @type {string} */ slug) => slug;
const SLUGS = { casus: nameSlug, kijkraam: nameSlug, les: nameSlug, werkvorm: nameSlug };

/**
 * @param {Opslag} opslag
 * @param {Bestand} bestand
 * @param {Namen} [titels]
 * @returns {RestRegel[]}
 */
export function planRest(opslag, { groepen, sessies, onbekend, onleesbaar }, titels = SLUGS) {
  return [
    ...groepen.map((groep) => planGroep(opslag, groep)),
    ...sessies.map((sessie) => planSessie(opslag, sessie, titels)),
    ...onbekend.map((deel) => planOnbekend(opslag, deel)),
    ...onleesbaar.map((stuk, plaats) => planStuk(opslag, stuk, plaats + 1)),
  ];
}

/**
 * A group comes beside those that are here; two in one are a picture of nobody, unless the reader says so. Of one that
 * is here already and says something else, nothing is chosen before the reader does.
 *
 * @param {Opslag} opslag
 * @param {Groep} groep
 * @returns {RestRegel}
 */
function planGroep(opslag, groep) {
  const titel = nameGroep(groep);
  const { groepen } = listGroepen(opslag);
  const neem = createKeuze("neem", () => keepGroep(opslag, groep, findVrij(opslag, groep)), { nieuw: { groep: 1 } });
  if (groepen.length === 0) return { titel, uitleg: [invoerwoord("invoer.nieuw")], keuzes: [neem, SLA_OVER] };
  if (groepen.some((hier) => holdsGroep(hier.groep, groep)))
    return { titel, uitleg: [invoerwoord("invoer.gelijk")], keuzes: [SLA_OVER] };
  const zelfde = groepen.find((hier) => hier.groep.id === groep.id);
  const [laatste] = groepen;
  const { groep: hier, naam } = zelfde ?? laatste;
  const samen = zelfde ? mergePerRonde(hier, groep) : mergeGroepen(hier, groep);
  const change = (/** @type {Groep} */ anders) => {
    keepVerslagen(opslag, hier);
    return keepGroep(opslag, anders, naam);
  };
  const keuze = createKeuze("samen_groep", () => change(samen), { groepen: 1 });
  const uitleg = [invoerwoord("invoer.groep_hier", { groep: describeGroep(hier) })];
  // Of one who shared, only the reader knows which group it is for.
  if (!zelfde)
    return { titel, uitleg, keuzes: isEenMens(groep) ? [NOG_OPEN, keuze, neem, SLA_OVER] : [neem, keuze, SLA_OVER] };
  const vervang = {
    tekst: invoerwoord("invoer.vervang_groep"),
    gevolg: invoerwoord("invoer.vervang_groep_gevolg", { groep: describeGroep(hier) }),
    act: () => change(groep),
    gedaan: { vervangen: { groep: 1 } },
  };
  return { titel, uitleg, keuzes: [NOG_OPEN, keuze, vervang, SLA_OVER] };
}

/**
 * @param {Groep} groep
 * @returns {string} What one person shared is no group to who opens it.
 */
function nameGroep(groep) {
  const [eerste] = groep.leden;
  if (!isEenMens(groep)) return invoerwoord("invoer.groep", { groep: describeGroep(groep) });
  const naam = eerste.naam ? `: ${quoteNaam(eerste.naam)}` : "";
  return startWithCapital(invoerwoord("invoer.een_mens", { naam }));
}

/** @param {Groep} groep */
function isEenMens({ leden, afspraken }) {
  return leden.length === 1 && afspraken.length === 0;
}

/**
 * @param {Opslag} opslag
 * @param {import("../../kern/sessie/sessie.js").Sessie} sessie
 * @param {Namen} titels
 * @returns {RestRegel} Of one that is here too and says something else, what is here stays unless the reader says so.
 */
function planSessie(opslag, sessie, titels) {
  const titel = nameSessie(sessie, titels);
  const hier = findSessie(opslag, sessie.id);
  const keep = () => keepSessie(opslag, sessie);
  if (!hier) {
    const neem = createKeuze("neem", keep, { nieuw: { les: 1 } });
    return { titel, uitleg: [invoerwoord("invoer.nieuw")], keuzes: [neem, SLA_OVER] };
  }
  if (holdsSessie(hier, sessie)) return { titel, uitleg: [invoerwoord("invoer.gelijk")], keuzes: [SLA_OVER] };
  const vervang = createKeuze("vervang_les", keep, { vervangen: { les: 1 } });
  return { titel, uitleg: [invoerwoord("invoer.anders")], keuzes: [SLA_OVER, vervang] };
}

/**
 * @param {import("../../kern/sessie/sessie.js").Sessie} sessie
 * @param {Namen} titels
 */
function nameSessie(sessie, titels) {
  const titel = nameVan(sessie, titels);
  const dag = describeDatum(sessie.gemaakt);
  return sessie.werkvorm ? invoerwoord("invoer.werkvorm", { titel, dag }) : invoerwoord("invoer.les", { titel, dag });
}

/**
 * @param {Opslag} opslag
 * @param {import("../../kern/dossier/onderdelen.js").Onbekend} deel
 * @returns {RestRegel}
 */
function planOnbekend(opslag, { soort, tekst }) {
  const titel = invoerwoord("invoer.deel_later", { soort });
  if (hasOnbekend(opslag, tekst)) return { titel, uitleg: [invoerwoord("invoer.gelijk")], keuzes: [SLA_OVER] };
  const bewaar = createKeuze("onbekend", () => keepOnbekend(opslag, tekst), { nieuw: { onbekend: 1 } });
  return { titel, uitleg: [invoerwoord("invoer.nieuw")], keuzes: [bewaar, SLA_OVER] };
}

/**
 * @param {Opslag} opslag
 * @param {import("../../kern/dossier/bestand.js").Stuk} stuk
 * @param {number} nummer
 * @returns {RestRegel}
 */
function planStuk(opslag, { naam, tekst }, nummer) {
  const titel = invoerwoord("invoer.deel_kapot", { nummer });
  const hier = opslag.read(naam);
  if (hier !== null) {
    const uitleg = invoerwoord(hier === tekst ? "invoer.gelijk" : "invoer.bezet");
    return { titel, uitleg: [uitleg], keuzes: [SLA_OVER] };
  }
  const zet = createKeuze("zet_terug", () => opslag.write(naam, tekst, null), { nieuw: { onleesbaar: 1 } });
  return { titel, uitleg: [invoerwoord("invoer.nieuw")], keuzes: [zet, SLA_OVER] };
}
