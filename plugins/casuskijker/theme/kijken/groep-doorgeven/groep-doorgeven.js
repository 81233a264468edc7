// Only for who passes a group on.
import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { writeHoofdletters } from "../../kern/deelcode/hoofdletters.js";
import { listBeelden } from "../../kern/groep/beelden.js";
import { describeDag, nameRondeWie } from "../../kern/groep/ronde-zinnen.js";
import { joinGroepscodes, writeGroepscodes } from "../../kern/groepscode/groepscode.js";
import { hangGroepsweg, writeGroepsweg } from "../../kern/groepscode/groepsweg.js";
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { samenwoord } from "../../woorden/samen.js";
import { Doorgeven } from "../delen/doorgeven.js";

/**
 * @typedef {import("../../kern/groep/groep-tekst.js").Beeld} Beeld
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {import("../../kern/groepscode/groepscode.js").Beeldinhoud} Beeldinhoud
 *
 * @typedef {object} Wens
 * @property {(slug: string) => import("../../kern/profiel/profiel.js").Kijkraam | undefined} find
 * @property {string} samen The address of this page.
 * @property {() => void} save Saves the file of the group, in which everything goes along.
 */

/**
 * Hands the answers of a group to another device, those of the picture that is looked at first: as one link, and as a
 * QR, or a row of them, for who is in the room. No text that anybody typed goes in a link, so what was agreed stays
 * behind, and that is said.
 *
 * @param {Beeld} beeld
 * @param {Groep} groep
 * @param {Wens} wens
 */
export function openGroepDoorgeven(beeld, groep, { find, samen, save }) {
  const { namen, heel } = beeld;
  const beelden = listInhoud(beeld, groep, find);
  const weg = groep.rondes.flatMap(({ datum: dag, weg = [] }) => (weg.length ? [{ dag, weg }] : [])).toReversed();
  const { codes, isHeel } = hangGroepsweg(writeGroepscodes(beelden, { namen, isQr: true }), weg);
  const link = `${samen}#${joinGroepscodes([...writeGroepscodes(beelden, { namen }), ...writeGroepsweg(weg)])}`;
  const doorgeven = new Doorgeven({
    veld: samenwoord("samen-kijken.link_van_groep"),
    titel: samenwoord("samen-kijken.titel_van_groep", { kijkraam: heel.titel }),
    gekopieerd: samenwoord("samen-kijken.gekopieerd_van_groep"),
  });
  doorgeven.show(
    link,
    codes.map((code) => `${samen}#${writeHoofdletters(code)}`),
  );
  const mee = describeMee(beelden);
  void openVenster(samenwoord("samen-kijken.geef_door"), () => [
    ...createBestand(groep, save),
    create("p", { text: samenwoord("samen-kijken.geef_door_uitleg", { mee }) }),
    create("p", { text: namen ? samenwoord("samen-kijken.met_namen") : samenwoord("samen-kijken.zonder_namen") }),
    ...(weg.length ? [create("p", { text: samenwoord("samen-kijken.weg_mee") })] : []),
    doorgeven.element,
    ...(isHeel ? [] : [create("p", { class: "duiding", text: samenwoord("samen-kijken.weg_niet_in_qr") })]),
    ...(codes.length > 1 ? [create("p", { class: "duiding", text: samenwoord("samen-kijken.rij_qr") })] : []),
  ]);
}

/**
 * @param {Beeld} beeld
 * @param {Groep} groep
 * @param {Wens["find"]} find
 * @returns {Beeldinhoud[]} Every picture of every ronde that this site can draw.
 */
function listInhoud(beeld, { rondes }, find) {
  const alle = rondes.toReversed().flatMap((ronde) =>
    listBeelden(ronde).flatMap(({ sleutel, kijkraam: slug, leden }) => {
      const kijkraam = find(slug);
      const isNu = ronde.id === beeld.ronde.id && sleutel === beeld.sleutel;
      return kijkraam?.eigenschappen.heeft_deelcode ? [{ isNu, inhoud: { kijkraam, dag: ronde.datum, leden } }] : [];
    }),
  );
  return alle.sort((een, ander) => Number(ander.isNu) - Number(een.isNu)).map(({ inhoud }) => inhoud);
}

/**
 * @param {readonly Beeldinhoud[]} beelden
 * @returns {string} '5 mensen op 27 oktober 2026 en 4 mensen op 30 november 2026': of each ronde who is in it.
 */
function describeMee(beelden) {
  const perDag = [...Map.groupBy(beelden, ({ dag }) => dag)].sort(([een], [ander]) => (een < ander ? -1 : 1));
  const rondes = perDag.map(([datum, eigen]) => {
    const wie = nameRondeWie({ leden: eigen.flatMap(({ leden }) => leden) });
    return samenwoord("samen-kijken.mee", { wie, dag: describeDag({ datum }) });
  });
  return joinNames(rondes);
}

/**
 * @param {Groep} groep
 * @param {() => void} save
 * @returns {HTMLElement[]} What stays behind, and the way for that; nothing where nothing does.
 */
function createBestand({ afspraken, rondes, naam }, save) {
  const punten = rondes.reduce((som, { agenda }) => som + agenda.length, 0);
  const blijft = [
    ...(afspraken.length ? [samenwoord("samen-kijken.afspraken_aantal", { aantal: afspraken.length })] : []),
    ...(punten ? [samenwoord("samen-kijken.blijft_agenda")] : []),
    ...(naam ? [samenwoord("samen-kijken.blijft_naam")] : []),
  ];
  if (blijft.length === 0) return [];
  const knop = createButton(samenwoord("samen-kijken.bewaar_alles"), save, afspraken.length ? { class: "knop" } : {});
  return [
    create("p", { class: "let-op", text: samenwoord("samen-kijken.blijft", { wat: joinNames(blijft) }) }),
    create("p", { class: "knoppen" }, knop),
  ];
}
