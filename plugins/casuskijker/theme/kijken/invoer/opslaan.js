// Gives the reader a file, and asks for some. Apart from what stands in them: a group needs no more at first.
import { nameDag } from "../../kern/dag/dag.js";
import { EXTENSIE } from "../../kern/dossier/dossier.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { beginReeks } from "./reeks.js";

/**
 * @param {string} tekst What stands in the file.
 * @param {string} naam Without extension.
 * @param {(zin: string) => unknown} say Hears which file it is: where browsers tell nothing themselves, a reader who
 *   is told nothing saves again, or thinks that it is lost.
 * @param {string} [inhoud] What is in it, where that is not clear by itself.
 */
export function saveTekst(tekst, naam, say, inhoud) {
  const url = URL.createObjectURL(new Blob([tekst], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${naam}-${nameDag()}${EXTENSIE}`;
  link.click();
  // Not at once: a browser may only then begin to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  say(
    inhoud === undefined
      ? kijkwoord("invoer.bewaard", { naam: link.download })
      : kijkwoord("invoer.bewaard_met", { naam: link.download, inhoud }),
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
