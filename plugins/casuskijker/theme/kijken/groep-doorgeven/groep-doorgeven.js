// Only for who passes a group on.
import { create } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { writeHoofdletters } from "../../kern/deelcode/hoofdletters.js";
import { nameWie } from "../../kern/groep/stippen-zinnen.js";
import { writeGroepscode, writeGroepscodes } from "../../kern/groepscode/groepscode.js";
import { samenwoord } from "../../woorden/samen.js";
import { Doorgeven } from "../delen/doorgeven.js";

/**
 * Hands the answers of a picture to another device: as one link, and as a QR, or a row of them, for who is in the room.
 *
 * @param {Pick<import("../../kern/groep/groep-tekst.js").Beeld, "heel" | "leden" | "aantallen" | "namen">} beeld
 * @param {string} samen The address of this page.
 */
export function openGroepDoorgeven({ heel: kijkraam, leden, aantallen, namen }, samen) {
  const codes = writeGroepscodes(kijkraam, leden, { namen });
  const doorgeven = new Doorgeven({
    veld: samenwoord("samen-kijken.link_van_groep"),
    titel: samenwoord("samen-kijken.titel_van_groep", { kijkraam: kijkraam.titel }),
    gekopieerd: samenwoord("samen-kijken.gekopieerd_van_groep"),
  });
  doorgeven.show(
    `${samen}#${writeGroepscode(kijkraam, leden, { namen })}`,
    codes.map((code) => `${samen}#${writeHoofdletters(code)}`),
  );
  const mensen = nameWie(aantallen);
  void openVenster(samenwoord("samen-kijken.geef_door"), () => [
    create("p", { text: samenwoord("samen-kijken.geef_door_uitleg", { mensen }) }),
    create("p", { text: namen ? samenwoord("samen-kijken.met_namen") : samenwoord("samen-kijken.zonder_namen") }),
    doorgeven.element,
    ...(codes.length > 1 ? [create("p", { class: "duiding", text: samenwoord("samen-kijken.rij_qr") })] : []),
  ]);
}
