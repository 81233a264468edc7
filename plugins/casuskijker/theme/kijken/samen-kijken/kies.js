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
  const opties = [...lijst.querySelectorAll("a")].map((link) =>
    create("option", { value: SLUG.exec(link.pathname)?.[1] ?? "", text: link.parentElement?.textContent ?? "" }),
  );
  const leeg = create("option", { value: "", text: samenwoord("samen-kijken.kies_een_kijkraam") });
  const select = create("select", {}, leeg, ...opties);
  select.addEventListener("change", () => {
    location.hash = writeFragment({ waarden: { kijkraam: select.value } });
    // Who takes the invitation away chooses anew.
    select.value = "";
  });
  lijst.replaceWith(createField(samenwoord("samen-kijken.welk_kijkraam"), select));
}
