import { putOnKlembord } from "../../grond/klembord/klembord.js";
import { casuswoord } from "../../woorden/casus.js";

/**
 * Hands the page on with what the machine has for that, and otherwise by the clipboard.
 *
 * @returns {Promise<string>} What there is to say: nothing where the machine said it.
 */
export async function sharePagina() {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  const url = canonical ?? location.href.split("#")[0];
  const data = { title: document.title, url };
  if (navigator.canShare?.(data) && (await openBlad(data))) return "";
  if (await putOnKlembord(url)) return casuswoord("casus-acties.gekopieerd");
  return casuswoord("casus-acties.kopieer_zelf", { adres: url });
}

/**
 * @param {ShareData} data
 * @returns {Promise<boolean>} Whether the sheet came; who closed it wanted nothing else.
 */
async function openBlad(data) {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
