import { putOnKlembord } from "../../grond/klembord/klembord.js";
import { casuswoord } from "../../woorden/casus.js";

/**
 * Hands a page on with what the machine has for that, and otherwise by the clipboard.
 *
 * @param {string} [adres] Seen from here; without it this page.
 * @param {string} [title]
 * @returns {Promise<string>} What there is to say: nothing where the machine said it.
 */
export async function sharePagina(adres = "", title = document.title) {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  const { href: url } = new URL(adres, canonical ?? location.href.split("#")[0]);
  const data = { title, url };
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
