// Gives the reader a file, and asks for some. Apart from what stands in them: a group needs no more at first.
import { giveBestand } from "../../grond/bestand-geven/bestand-geven.js";
import { nameDag } from "../../kern/dag/dag.js";
import { EXTENSIE } from "../../kern/dossier/dossier.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { beginReeks } from "./reeks.js";

/**
 * @param {string} tekst What stands in the file.
 * @param {string} naam Without extension.
 * @param {(zin: string) => unknown} say Hears which file it is: where browsers tell nothing themselves, a reader who
 *   is told nothing saves again, or thinks that it is lost.
 * @param {string} [inhoud] What is in it, where that is not clear by itself.
 */
export function saveTekst(tekst, naam, say, inhoud) {
  const bestand = `${naam}-${nameDag()}${EXTENSIE}`;
  giveBestand(tekst, { naam: bestand, soort: "application/json" });
  say(
    inhoud === undefined
      ? bewaarwoord("invoer.bewaard", { naam: bestand })
      : bewaarwoord("invoer.bewaard_met", { naam: bestand, inhoud }),
  );
}

/** @param {(file: File) => void} take Gets every file that the reader chose. */
export function askFiles(take) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.multiple = true;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    beginReeks(files);
    for (const file of files) take(file);
  });
  input.click();
}
