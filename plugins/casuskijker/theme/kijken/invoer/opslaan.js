// Gives the reader a file, and asks for some. Apart from what stands in them: a group needs no more at first.
import { nameDag } from "../../kern/dag/dag.js";
import { EXTENSIE } from "../../kern/dossier/dossier.js";
import { beginReeks } from "./reeks.js";

/**
 * @param {string} tekst What stands in the file.
 * @param {string} naam Without extension.
 * @returns {string} What the file is called.
 */
export function saveTekst(tekst, naam) {
  const url = URL.createObjectURL(new Blob([tekst], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${naam}-${nameDag()}${EXTENSIE}`;
  link.click();
  // Not at once: a browser may only then begin to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return link.download;
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
