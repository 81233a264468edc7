import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { changeSessie } from "../../kern/sessie/sessie.js";
import { pause } from "../../kern/sessie/verloop.js";
import { leidwoord } from "../../woorden/leiden.js";

/** What stands at the head of a page, what a docent reads of it, and when a werkvorm is none for a group. */
const ZORG = [
  ".let-op:not(.venster *)",
  ".draaiboek__zorg > :not(summary)",
  "#wanneer-niet",
  "#wanneer-niet ~ :not(#stappen, #stappen ~ *)",
].join();

/**
 * Stops: the clock stands still and the screen is empty, and beside it stands what helps who leads.
 *
 * @param {Element} article With what the casus says of what it is about, and of students whom that touches.
 * @param {import("./loop.js").Loop} loop
 */
export function openStop(article, loop) {
  loop.change((sessie, nu) => changeSessie(pause(sessie, nu), { leeg: true }));
  const zorg = article.querySelectorAll(ZORG);
  void openVenster(leidwoord("les-geven.stop_titel"), (sluit) => [
    create("p", { text: leidwoord("les-geven.stop_uitleg") }),
    ...[...zorg].map(copy),
    create("p", { class: "duiding", text: leidwoord("les-geven.stop_grens") }),
    create("p", { class: "knoppen" }, createButton(leidwoord("les-geven.stop_verder"), sluit, { class: "knop" })),
  ]).then(() => loop.change((sessie) => changeSessie(sessie, { leeg: false })));
}

/** @param {Element} deel */
function copy(deel) {
  const kopie = /** @type {Element} */ (deel.cloneNode(true));
  for (const plek of [kopie, ...kopie.querySelectorAll("[id]")]) plek.removeAttribute("id");
  return kopie;
}
