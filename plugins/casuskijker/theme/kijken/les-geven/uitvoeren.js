// What a group says before it begins with a werkvorm: at most four things, and none of them must be said.
import { create, createField } from "../../grond/dom/dom.js";
import { GRENZEN_SESSIE } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";
import { fetchTitelsVan } from "../invoer/titels.js";
import { listDuren, readKeuze } from "./wat.js";

/**
 * @param {HTMLElement} element
 * @param {(keuze: Record<string, string>, aantal: number | null) => void} begin
 * @returns {HTMLElement} A form, with what the address says filled in.
 */
export function createUitvoeren(element, begin) {
  const keuze = readKeuze(element);
  const gekozen = /** @type {HTMLInputElement | null} */ (
    element.closest("article")?.querySelector(".werkvorm__duur :checked")
  );
  const casus = createKeuze("casussen", leidwoord("les-geven.uit_onszelf"), keuze.casus);
  const kijkraam = createKeuze("kijkramen", leidwoord("les-geven.uit_zonder"), keuze.kijkraam);
  const minuten = createMinuten(element);
  // What is chosen on the page goes by the address already, where that says how long.
  minuten.value = gekozen?.value ?? keuze.minuten;
  const aantal = create("input", { type: "number", min: 1, max: GRENZEN_SESSIE.handen });
  const vorm = create(
    "form",
    { class: "uitvoeren" },
    createField(leidwoord("les-geven.uit_casus"), casus),
    createField(leidwoord("les-geven.uit_kijkraam"), kijkraam),
    createField(leidwoord("les-geven.uit_aantal"), aantal),
    createField(leidwoord("les-geven.uit_minuten"), minuten),
    create("p", { class: "knoppen" }, create("button", { class: "knop", text: leidwoord("les-geven.uit_begin") })),
  );
  vorm.addEventListener("submit", (event) => {
    event.preventDefault();
    const { alleen } = keuze;
    const velden = { casus: casus.value, kijkraam: kijkraam.value, alleen, minuten: minuten.value };
    begin(velden, aantal.value ? aantal.valueAsNumber : null);
  });
  return vorm;
}

/** @param {HTMLElement} element */
function createMinuten(element) {
  const opties = listDuren(element).map((duur) =>
    create("option", { value: duur, text: leidwoord("les-geven.uit_duur", { aantal: Number(duur) }) }),
  );
  return create("select", {}, ...opties);
}

/**
 * @param {"casussen" | "kijkramen"} soort
 * @param {string} geen What choosing none of them is called.
 * @param {string} gekozen What is chosen, also while its title is not known.
 */
function createKeuze(soort, geen, gekozen) {
  const veld = create("select", {}, create("option", { value: "", text: geen }));
  if (gekozen) veld.append(create("option", { value: gekozen, text: gekozen }));
  veld.value = gekozen;
  void fetchTitelsVan(soort).then((titels) => {
    const nu = veld.value;
    const opties = [...(titels ?? [])].map(([value, text]) => create("option", { value, text }));
    if (opties.length) veld.replaceChildren(veld.options[0], ...opties);
    veld.value = nu;
    if (veld.selectedIndex < 0) veld.value = "";
  });
  return veld;
}
