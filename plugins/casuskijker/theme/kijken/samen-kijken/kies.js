import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createField } from "../../grond/dom/dom.js";
import { samenwoord } from "../../woorden/samen.js";

/**
 * The list of kijkramen as one choice, before the page is seen: what is chosen stands in the address, and there the
 * invitation finds it.
 *
 * @param {Element | null} kies
 */
export function offerKijkramen(kies) {
  const lijst = kies?.querySelector("ul");
  if (!lijst) return;
  const opties = [...lijst.querySelectorAll("a")].map((link) => {
    const feiten = link.parentElement?.querySelector(".regels__uitleg")?.textContent.trim();
    return create("option", { value: link.dataset.slug ?? "", text: `${link.textContent}: ${feiten}` });
  });
  const leeg = create("option", { value: "", text: samenwoord("samen-kijken.kies_een_kijkraam") });
  const select = create("select", {}, leeg, ...opties);
  select.addEventListener("change", () => {
    location.hash = writeFragment({ waarden: { kijkraam: select.value } });
    // Who takes the invitation away chooses anew.
    select.value = "";
  });
  lijst.replaceWith(createField(samenwoord("samen-kijken.welk_kijkraam"), select));
}
