// Who does what in a werkvorm, for who leads: it stays in this browser, and comes in no report and on no screen.
import { create, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { leidwoord } from "../../woorden/leiden.js";
import { keepNotitie, readEigen } from "./notitie-bewaren.js";

/** @typedef {import("./loop.js").Loop} Loop */

/** Before the id of a role, which may be that of a step too. */
const ROL = "rol-";

/**
 * @param {Element} article
 * @param {Loop} loop
 * @param {AbortSignal} signal
 * @returns {HTMLElement[]} Nothing where there are no roles.
 */
export function createRolVelden(article, loop, signal) {
  const rollen = /** @type {HTMLElement[]} */ ([...article.querySelectorAll("[data-rol]")]);
  if (rollen.length === 0) return [];
  const kop = create("summary");
  const waar = leidwoord("les-geven.rollen_uitleg");
  const uitleg = create("p", { class: "duiding", role: "status", text: waar });
  const velden = rollen.map(({ dataset: { rol = "", naam = "" } }) => {
    const invoer = create("input", { type: "text", autocomplete: "off", maxlength: GRENZEN.naam });
    invoer.addEventListener("input", () => {
      keepNotitie(loop, { stap: ROL + rol, tekst: invoer.value }, { uitleg, waar });
      tell();
    });
    return { naam, rol, invoer };
  });
  const tell = () => {
    const bezet = velden.flatMap(({ naam, invoer }) =>
      invoer.value.trim() ? [`${naam}: ${invoer.value.trim()}`] : [],
    );
    setText(kop, [leidwoord("les-geven.rollen"), ...bezet].join(" · "));
  };
  const show = () => {
    const notities = readEigen(loop);
    for (const { rol, invoer } of velden)
      if (invoer !== document.activeElement) invoer.value = notities[ROL + rol] ?? "";
    tell();
  };
  // Which group it is may be known only later.
  loop.addEventListener("sessie", show, { signal });
  show();
  return [create("details", {}, kop, ...velden.map(({ naam, invoer }) => createField(naam, invoer)), uitleg)];
}
