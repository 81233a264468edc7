import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createField } from "../../grond/dom/dom.js";
import { samenwoord } from "../../woorden/samen.js";

/** What the address of a kijkraam ends with. */
const SLUG = /([^/]+)\/(?:index\.html)?$/;

/**
 * The list of kijkramen as one choice, before the page is seen: what is chosen stands in the address, and there the
 * invitation finds it.
 *
 * @param {Element} stappen Where a group begins.
 */
export function offerKijkramen(stappen) {
  const lijst = stappen.querySelector("ul");
  if (!lijst) return;
  const opties = [...lijst.querySelectorAll("a")].map((link) => ({
    slug: SLUG.exec(link.pathname)?.[1] ?? "",
    naam: link.parentElement?.textContent ?? "",
  }));
  const choose = (/** @type {string} */ kijkraam, /** @type {HTMLSelectElement} */ select) => {
    location.hash = writeFragment({ waarden: { kijkraam } });
    // Who takes the invitation away chooses anew.
    select.value = "";
  };
  lijst.replaceWith(createKiesveld(opties, "", choose));
}

/**
 * @param {readonly {slug: string, naam: string}[]} opties
 * @param {string} gekozen The slug of one; where nothing is chosen yet, choosing nothing is one of them.
 * @param {(slug: string, select: HTMLSelectElement) => void} choose
 * @returns {HTMLElement} Which kijkraam a group takes.
 */
export function createKiesveld(opties, gekozen, choose) {
  const leeg = create("option", { value: "", text: samenwoord("samen-kijken.kies_een_kijkraam") });
  const alle = opties.map(({ slug, naam }) => create("option", { value: slug, text: naam }));
  const select = create("select", {}, ...(gekozen ? [] : [leeg]), ...alle);
  select.value = gekozen;
  select.addEventListener("change", () => choose(select.value, select));
  return createField(samenwoord("samen-kijken.welk_kijkraam"), select);
}
