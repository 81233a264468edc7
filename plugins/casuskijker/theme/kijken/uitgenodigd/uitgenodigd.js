// For who comes by the link of a group: what one is to know before the first point, in one step and once.
import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { isLeeg, ROLLEN } from "../../kern/dossier/dossier.js";
import { listEigenDossiers } from "../../kern/dossier/kast.js";
import { uitgenodigdwoord } from "../../woorden/uitgenodigd.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../casus-blad/casus-blad.js").default} CasusBlad
 */

/** What each choice leads to in the picture of the group. */
const TELT = /** @type {Readonly<Record<keyof typeof ROLLEN, string>>} */ ({
  zelf: uitgenodigdwoord("uitgenodigd.telt_zelf"),
  team: uitgenodigdwoord("uitgenodigd.telt_team"),
  collega: uitgenodigdwoord("uitgenodigd.telt_collega"),
  docent: uitgenodigdwoord("uitgenodigd.telt_docent"),
  client: uitgenodigdwoord("uitgenodigd.telt_client"),
});
/** On the page while that step is to be read. */
const UITGENODIGD = "uitgenodigd";

/**
 * What the group looks at, what the answers mean, and through whose eyes: above all else on the page of a kijkraam. Who
 * comes back by the same link has the group and the casus there again, and the rest once something new begins.
 *
 * @param {Element} article
 * @param {Werkblad} werkblad
 */
export function showUitgenodigd(article, werkblad) {
  const isNieuw = isLeeg(werkblad.dossier);
  if (isNieuw) takeRol(werkblad);
  const kop = create("h2", { id: "uitgenodigd", text: uitgenodigdwoord("uitgenodigd.kop") });
  const begin = createButton(uitgenodigdwoord("uitgenodigd.begin"), () => goToPunten(article), { class: "knop" });
  const betekenis = article.querySelector(".kijkraam-uitleg__posities")?.cloneNode(true);
  const nieuw = create(
    "div",
    { class: "uitgenodigd__nieuw", hidden: !isNieuw },
    create("p", { text: uitgenodigdwoord("uitgenodigd.betekenis") }),
    ...(betekenis ? [betekenis] : []),
    createRol(werkblad),
    create("p", { class: "knoppen" }, begin),
  );
  werkblad.addEventListener("dossier", () =>
    nieuw.toggleAttribute("hidden", nieuw.hidden && !isLeeg(werkblad.dossier)),
  );
  const deel = { class: "invullen invullen--kort", "aria-labelledby": kop.id };
  const stap = create("section", deel, kop, createWat(article, werkblad), nieuw);
  article.querySelector(".kijkraam-kop")?.before(stap);
  // What is of weeks ago is chosen about here, whichever of the two came first.
  const opnieuw = article.querySelector(".dossier-balk__opnieuw-boven");
  if (opnieuw) stap.append(opnieuw);
  if (isNieuw) holdBalk(article, werkblad);
}

/**
 * Until one begins, the bar to fill in with would cover what one is to know before that.
 *
 * @param {Element} article
 * @param {Werkblad} werkblad
 */
function holdBalk(article, werkblad) {
  const begonnen = new AbortController();
  const begin = () => {
    article.classList.remove(UITGENODIGD);
    begonnen.abort();
  };
  article.classList.add(UITGENODIGD);
  const { signal } = begonnen;
  werkblad.addEventListener("dossier", () => isLeeg(werkblad.dossier) || begin(), { signal });
  findMeteen(article)?.addEventListener("click", begin, { signal });
}

/** @param {Werkblad} werkblad Who looked as a cliënt at one casus does so at the next, unless they say otherwise. */
function takeRol(werkblad) {
  const [laatste] = listEigenDossiers(werkblad.opslag);
  if (laatste && !werkblad.isVanEerder) werkblad.describe({ rol: laatste.rol });
}

/**
 * @param {Element} article
 * @param {Werkblad} werkblad
 */
function createWat(article, werkblad) {
  if (werkblad.casus === null) return create("p", { text: uitgenodigdwoord("uitgenodigd.zonder_casus") });
  const blad = /** @type {CasusBlad | null} */ (article.querySelector("casus-blad"));
  const zin = create("span");
  const lees = createButton(uitgenodigdwoord("uitgenodigd.lees"), () => void blad?.open(lees));
  const show = () => {
    const { casusTitel: titel } = werkblad;
    setText(zin, titel ? uitgenodigdwoord("uitgenodigd.casus", { titel }) : uitgenodigdwoord("uitgenodigd.een_casus"));
  };
  werkblad.addEventListener("dossier", show);
  show();
  return create("p", {}, zin, " ", lees);
}

/** @param {Werkblad} werkblad */
function createRol(werkblad) {
  const keuze = create(
    "select",
    {},
    // 'Voor mezelf' is what a dossier is for; of who looks along with a group it says nothing.
    ...Object.entries({ ...ROLLEN, zelf: uitgenodigdwoord("uitgenodigd.als_zelf") }).map(([value, text]) =>
      create("option", { value, text }),
    ),
  );
  const telt = create("p", { class: "duiding", role: "status" });
  const show = () => {
    keuze.value = werkblad.dossier.rol;
    setText(telt, TELT[werkblad.dossier.rol]);
  };
  keuze.addEventListener("change", () => werkblad.describe({ rol: /** @type {keyof typeof ROLLEN} */ (keuze.value) }));
  werkblad.addEventListener("dossier", show);
  show();
  return create("div", {}, createField(uitgenodigdwoord("uitgenodigd.voor_wie"), keuze), telt);
}

/** @param {Element} article */
function goToPunten(article) {
  findMeteen(article)?.click();
}

/**
 * @param {Element} article
 * @returns {HTMLElement | null} What leads to where one fills in.
 */
function findMeteen(article) {
  return article.querySelector(".kijkraam-kop .knoppen a.knop");
}
