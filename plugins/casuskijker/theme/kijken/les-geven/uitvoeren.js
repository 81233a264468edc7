// What a group says before it begins with a werkvorm: at most four things, and none of them must be said.
import { create, createField, setText } from "../../grond/dom/dom.js";
import { opslag } from "../../grond/opslag/eigen.js";
import { findBeeldVan } from "../../kern/groep/beeld-van.js";
import { listGroepen } from "../../kern/groep/groep-kast.js";
import { GRENZEN_SESSIE } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";
import { fetchTitelsVan } from "../invoer/titels.js";
import { TijdVelden } from "./tijd-velden.js";
import { readKeuze } from "./wat.js";

/**
 * @param {HTMLElement} element
 * @param {(keuze: Record<string, string>, aantal: number | null) => void} begin
 * @param {string} stap The one that they begin at, where the address says so.
 * @returns {HTMLElement} A form, with what the address says filled in.
 */
export function createUitvoeren(element, begin, stap) {
  const keuze = readKeuze(element);
  const casus = createKeuze("casussen", leidwoord("les-geven.uit_onszelf"), keuze.casus);
  const kijkraam = createKeuze("kijkramen", leidwoord("les-geven.uit_zonder"), keuze.kijkraam);
  const aantal = create("input", { type: "number", min: 1, max: GRENZEN_SESSIE.handen, value: countGroep(keuze) });
  const tijd = new TijdVelden(element, { casus, kijkraam }, { keuze, stap });
  const vorm = create(
    "form",
    { class: "uitvoeren" },
    createField(leidwoord("les-geven.uit_casus"), casus),
    createField(leidwoord("les-geven.uit_kijkraam"), kijkraam),
    createField(leidwoord("les-geven.uit_aantal"), aantal),
    createZin(aantal, () => describeMaat(element, aantal.valueAsNumber)),
    ...tijd.elementen,
    create("p", { class: "knoppen" }, create("button", { class: "knop", text: leidwoord("les-geven.uit_begin") })),
  );
  vorm.addEventListener("submit", (event) => {
    event.preventDefault();
    const gekozen = { casus: casus.value, kijkraam: kijkraam.value, ...tijd.waarden };
    begin({ ...keuze, ...gekozen }, aantal.value ? aantal.valueAsNumber : null);
  });
  return vorm;
}

/**
 * @param {ReturnType<typeof readKeuze>} keuze
 * @returns {string} How many people looked, where the address names their group; a team is more than one.
 */
function countGroep({ groep: id, kijkraam, casus }) {
  const gevraagd = listGroepen(opslag).groepen.find(({ groep }) => groep.id === id);
  const beeld = gevraagd && findBeeldVan(gevraagd.groep, { kijkraam: kijkraam || null, casus: casus || null });
  return beeld && beeld.aantallen.team === 0 ? String(beeld.leden.length) : "";
}

/**
 * @param {HTMLElement} veld
 * @param {() => string} describe What is to be said of what it holds now.
 */
function createZin(veld, describe) {
  const zin = create("p", { class: "duiding", role: "status", text: describe() });
  veld.addEventListener("input", () => setText(zin, describe()));
  return zin;
}

/**
 * @param {HTMLElement} element
 * @param {number} aantal
 * @returns {string} What a group can do that is larger or smaller than a werkvorm is for; it may go on as it is.
 */
function describeMaat({ dataset }, aantal) {
  const [van, tot] = [Number(dataset.van), Number(dataset.tot)];
  if (aantal > tot) return leidwoord("les-geven.uit_veel", { van, tot, groepen: Math.ceil(aantal / tot) });
  return aantal > 0 && aantal < van ? leidwoord("les-geven.uit_weinig", { van, tot }) : "";
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
