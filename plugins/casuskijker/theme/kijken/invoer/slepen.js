import { create } from "../../grond/dom/dom.js";
import { bewaarwoord } from "../../woorden/bewaren.js";
import { beginReeks } from "./reeks.js";

/**
 * Takes the files that a reader drops anywhere on the page; without this the browser would leave the page and show the
 * file.
 *
 * @param {(file: File) => void} take Gets every file.
 * @param {AbortSignal} signal
 */
export function watchSlepen(take, signal) {
  const doel = create("p", { class: "sleep-doel", text: bewaarwoord("invoer.laat_los") });
  /** @param {(event: DragEvent, files: DataTransfer) => void} act */
  const only = (act) => (/** @type {DragEvent} */ event) => {
    // Text that is dragged to a field is the reader's own business.
    if (event.dataTransfer?.types.includes("Files")) act(event, event.dataTransfer);
  };
  const over = only((event, files) => {
    event.preventDefault();
    files.dropEffect = "copy";
    if (!doel.isConnected) (document.querySelector("article") ?? document.body).append(doel);
  });
  const drop = only((event, { files }) => {
    event.preventDefault();
    doel.remove();
    beginReeks(files);
    for (const file of files) take(file);
  });
  addEventListener("dragover", over, { signal });
  addEventListener("drop", drop, { signal });
  addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && doel.remove(), { signal });
  signal.addEventListener("abort", () => doel.remove());
}
