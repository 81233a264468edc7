import { create, createButton } from "../../grond/dom/dom.js";
import { ROLLEN } from "../../kern/dossier/dossier.js";
import { compareMomenten } from "../../kern/dossier/moment.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { startWithCapital, withNoun } from "../../kern/zinsdelen/zinsdelen.js";
import { vergelijkwoord } from "../../woorden/vergelijk.js";

/**
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/vergelijking/vergelijking.js").Vergelijking} Vergelijking
 * @typedef {import("../../kern/vergelijking/vergelijking.js").Paar} Paar
 * @typedef {import("../../kern/vergelijking/vergelijking.js").Kant} Kant
 */

/** What differs comes first: there the talk is. */
const DELEN = /** @type {[("anders" | "enkel" | "gelijk"), string, string][]} */ ([
  ["anders", vergelijkwoord("vergelijk-dossiers.verschilt"), vergelijkwoord("vergelijk-dossiers.niets_verschilt")],
  ["enkel", vergelijkwoord("vergelijk-dossiers.enkel"), ""],
  ["gelijk", vergelijkwoord("vergelijk-dossiers.gelijk"), vergelijkwoord("vergelijk-dossiers.niets_gelijk")],
]);

/**
 * @param {Kijkraam} kijkraam
 * @param {{dossiers: [Dossier, Dossier], namen: [string, string]}} paar
 * @param {Vergelijking} vergelijking
 * @returns {HTMLElement} The region *Vergelijking*.
 */
export function createVergelijking(kijkraam, paar, vergelijking) {
  const namen = nameBoth(paar);
  const kop = create("h3", { id: "vergelijking", text: vergelijkwoord("vergelijk-dossiers.titel") });
  const delen = DELEN.flatMap(([deel, titel, leeg]) =>
    createDeel(
      titel,
      leeg,
      vergelijking[deel].map((paar) => createPaar(paar, namen)),
    ),
  );
  return create(
    "section",
    { class: "vergelijking", "aria-labelledby": kop.id },
    kop,
    create("p", { class: "vergelijking__kijkraam", text: kijkraam.titel }),
    create(
      "ul",
      { class: "vergelijking__dossiers" },
      ...paar.dossiers.map((dossier, plaats) =>
        create("li", { text: describe(dossier, namen[plaats], paar.namen[plaats]) }),
      ),
    ),
    ...delen,
    create("p", { class: "vergelijking__geen", text: describeGeen(vergelijking, kijkraam) }),
    create(
      "p",
      { class: "knoppen" },
      createButton(vergelijkwoord("vergelijk-dossiers.druk_af"), () => print()),
    ),
  );
}

/**
 * @param {{dossiers: [Dossier, Dossier], namen: [string, string]}} paar
 * @returns {[string, string]} Two names that differ, also when the dossiers bear the same: by who looked, or else by
 *   when.
 */
function nameBoth({ dossiers: [een, ander], namen }) {
  if (namen[0] !== namen[1]) return namen;
  if (een.rol !== ander.rol) return [nameRol(een), nameRol(ander)];
  const [eerst, later] =
    describeDatum(een.gewijzigd) === describeDatum(ander.gewijzigd)
      ? [vergelijkwoord("vergelijk-dossiers.eerst"), vergelijkwoord("vergelijk-dossiers.later")]
      : [vergelijkwoord("vergelijk-dossiers.toen"), vergelijkwoord("vergelijk-dossiers.nu")];
  return compareMomenten(een.gewijzigd, ander.gewijzigd) <= 0 ? [eerst, later] : [later, eerst];
}

/** @param {Dossier} dossier */
function nameRol({ rol }) {
  return startWithCapital(ROLLEN[rol]);
}

/**
 * @param {Dossier} dossier
 * @param {string} kort How it is called in the comparison.
 * @param {string} naam
 */
function describe(dossier, kort, naam) {
  const wie = kort === naam ? naam : `${kort}: ${naam}`;
  const rol = kort === nameRol(dossier) ? "" : `, ${ROLLEN[dossier.rol]}`;
  return vergelijkwoord("vergelijk-dossiers.veranderd", { wie: wie + rol, dag: describeDatum(dossier.gewijzigd) });
}

/**
 * @param {Vergelijking} vergelijking
 * @param {Kijkraam} kijkraam
 */
function describeGeen({ geen }, { eigenschappen: { onderdeel } }) {
  const punten = withNoun(geen.length, onderdeel.enkel, onderdeel.meer);
  return geen.length ? vergelijkwoord("vergelijk-dossiers.geen", { punten }) : "";
}

/**
 * @param {string} titel
 * @param {string} leeg What to say when there is nothing; empty leaves the part out.
 * @param {HTMLElement[]} paren
 */
function createDeel(titel, leeg, paren) {
  if (paren.length === 0 && !leeg) return [];
  const inhoud = paren.length ? create("ul", { class: "vergelijking__lijst" }, ...paren) : create("p", { text: leeg });
  return [create("h4", { text: `${titel} (${paren.length})` }), inhoud];
}

/**
 * @param {Paar} paar
 * @param {[string, string]} namen
 */
function createPaar({ onderwerp, kanten }, namen) {
  const kant = (/** @type {Kant} */ { positie, notitie }, /** @type {number} */ plaats) => {
    const keuze = create(
      "p",
      { class: "vergelijking__keuze" },
      create("span", { class: "vergelijking__naam", text: namen[plaats] }),
      " ",
    );
    if (positie)
      keuze.append(create("span", { class: `teken teken--${positie.groep}`, "aria-hidden": "true" }), positie.naam);
    else
      keuze.append(
        notitie ? vergelijkwoord("vergelijk-dossiers.notitie") : vergelijkwoord("vergelijk-dossiers.niet_bekeken"),
      );
    return create(
      "div",
      { class: "vergelijking__kant" },
      keuze,
      create("p", { class: "vergelijking__notitie", text: notitie }),
    );
  };
  return create(
    "li",
    { class: "vergelijking__paar" },
    create("p", { class: "vergelijking__titel", text: onderwerp.titel }),
    ...kanten.map(kant),
  );
}
