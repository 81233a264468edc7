import { create, createButton, setText, whenSeen } from "../../grond/dom/dom.js";
import { laad, laadStraks } from "../../grond/laden/laden.js";
import { isLeeg, isVanToen } from "../../kern/dossier/dossier.js";
import { describeDossierFor, describeStand, nameDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { listEerder } from "../../kern/werkblad/eerder.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { describeTeLang, GRENS } from "../grens/grens-veld.js";
import { isGevraagd, openWerkblad } from "../hier/hier.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

const DOEL = "jouw-dossier";
const loadOpnieuw = () => import("./opnieuw-kijken.js");
const loadVanAnder = () => import("./van-ander.js");
const loadMeer = () => import("./dossier-meer.js");
const loadEerder = () => import("./eerder-werk.js");

/** Which dossier is open, whose eyes it was filled in with, and whether it is kept: where, and when. */
export default class DossierBalk extends HTMLElement {
  #controller = new AbortController();
  #titel = create("p", { class: "dossier-balk__titel" });
  #stand = create("p", { class: "dossier-balk__stand", role: "status" });
  #botsing = create("p", { class: "knoppen dossier-balk__botsing" });
  /** Far down the page, where the words above are out of sight. */
  #onder = create(
    "p",
    { class: "dossier-balk__onder" },
    `${kijkwoord("dossier-balk.niet_bewaard")} `,
    create("a", { href: `#${DOEL}`, text: kijkwoord("dossier-balk.lees_waarom") }),
  );
  #eerder = create("p", { class: "dossier-balk__onder dossier-balk__eerder", role: "status", hidden: true });

  connectedCallback() {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const werkblad = openWerkblad(this);
    this.#build(werkblad, signal);
    werkblad.addEventListener("dossier", () => this.#showDossier(werkblad), { signal });
    werkblad.addEventListener("stand", () => this.#showStand(werkblad), { signal });
    addEventListener(GRENS, () => this.#showStand(werkblad), { signal });
    werkblad.addEventListener("gekopieerd", () => this.#sayCopied(), { signal });
    this.#showDossier(werkblad);
    this.#showStand(werkblad);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#onder.remove();
    this.#eerder.remove();
    this.replaceChildren();
  }

  /**
   * @param {Werkblad} werkblad
   * @param {AbortSignal} signal
   */
  #build(werkblad, signal) {
    this.#botsing.replaceChildren(
      createButton(kijkwoord("dossier-balk.laad_andere"), () => werkblad.reload()),
      createButton(kijkwoord("dossier-balk.bewaar_kopie"), () => keepCopy(werkblad)),
    );
    this.id = DOEL;
    const meer = create(
      "details",
      { class: "dossier-balk__meer" },
      create("summary", { text: kijkwoord("dossier-balk.meer") }),
    );
    const kop = meer.querySelector("summary") ?? meer;
    const fill = (/** @type {typeof import("./dossier-meer.js")} */ { DossierMeer }) => {
      if (!signal.aborted && meer.childElementCount === 1)
        meer.append(...new DossierMeer(werkblad, this.dataset.kijkwerk ?? "", signal).elementen);
    };
    meer.addEventListener("toggle", () => void laad(loadMeer, kop, fill), { signal });
    laadStraks(loadMeer, loadOpnieuw);
    this.replaceChildren(
      this.#titel,
      this.#stand,
      this.#botsing,
      this.#createVanAnder(werkblad, signal),
      this.#createOpnieuw(werkblad, signal),
      meer,
    );
    this.closest("article")?.querySelector(".kijkraam-onder")?.prepend(this.#onder, this.#eerder);
    if (!isGevraagd() && listEerder(werkblad).length > 0) {
      const wens = { kijkwerk: this.dataset.kijkwerk ?? "", signal };
      void laad(loadEerder, meer, ({ showEerder }) => showEerder(this.#eerder, werkblad, wens));
    }
  }

  /**
   * What few readers meet: it comes for who filled in something here before.
   *
   * @param {Werkblad} werkblad
   * @param {AbortSignal} signal
   */
  #createOpnieuw(werkblad, signal) {
    const plek = create("div", { class: "dossier-balk__opnieuw" });
    const gevonden = new AbortController();
    /** @type {Promise<void> | undefined} */
    let komt;
    const bring = () => {
      gevonden.abort();
      komt ??= laad(loadOpnieuw, plek, ({ OpnieuwKijken }) => {
        const bij = { article: this.closest("article"), signal };
        if (!signal.aborted) plek.replaceWith(new OpnieuwKijken(werkblad, this.dataset.kijkwerk ?? "", bij).element);
      });
      return komt;
    };
    // What is of weeks ago waits for what asks it, also where it became that while the page was open.
    const wacht = (/** @type {() => void} */ act) => {
      if (!isVanToen(werkblad.dossier)) return act();
      void bring().then(() => (werkblad.poort === wacht ? act() : werkblad.poort(act)));
    };
    werkblad.poort = wacht;
    const look = () => {
      if (werkblad.others.length > 0) werkblad.expect(bring());
    };
    whenSeen(() => {
      this.#showStand(werkblad);
      if (isVanToen(werkblad.dossier)) void bring();
    }, signal);
    werkblad.addEventListener("geopend", look, { signal: AbortSignal.any([signal, gevonden.signal]) });
    look();
    return plek;
  }

  /**
   * Whose it is stands above all else; it comes where something of somebody else is kept.
   *
   * @param {Werkblad} werkblad
   * @param {AbortSignal} signal
   */
  #createVanAnder(werkblad, signal) {
    const plek = create("div", { hidden: true });
    const gevonden = new AbortController();
    const look = () => {
      if (!werkblad.others.some((each) => each.van_ander)) return;
      gevonden.abort();
      const komt = laad(loadVanAnder, plek, ({ VanAnder }) => {
        if (!signal.aborted) plek.replaceWith(new VanAnder(werkblad, signal).element);
      });
      werkblad.expect(komt);
    };
    werkblad.addEventListener("geopend", look, { signal: AbortSignal.any([signal, gevonden.signal]) });
    look();
    return plek;
  }

  /** @param {Werkblad} werkblad */
  #showDossier({ dossier, casusTitel }) {
    const regel = this.closest("article")?.querySelector(".papier-kop__casus .papier__lijn");
    if (regel) setText(regel, casusTitel ?? "");
    setText(this.#titel, `${nameDossierFor(dossier, casusTitel)}, ${describeDossierFor(dossier)}`);
    this.closest("article")?.classList.toggle("begonnen", !isLeeg(dossier));
    this.closest("article")?.classList.toggle("als-client", dossier.rol === "client");
  }

  /** @param {Werkblad} werkblad */
  #showStand({ dossier, stand }) {
    const { soort } = stand;
    const teLang = describeTeLang();
    const letOp = teLang !== "" || !["nieuw", "bewaard"].includes(soort);
    setText(this.#stand, teLang || describeStand(stand, new Date(dossier.gewijzigd)));
    this.#stand.classList.toggle("dossier-balk__stand--let-op", letOp);
    this.#botsing.hidden = soort !== "verouderd";
    this.#onder.hidden = !letOp;
  }

  #sayCopied() {
    setText(this.#stand, kijkwoord("dossier-balk.gekopieerd"));
  }
}

/** @param {Werkblad} werkblad */
function keepCopy(werkblad) {
  const naam = nameDossierFor(werkblad.dossier, werkblad.casusTitel);
  werkblad.keepCopy(kijkwoord("dossier-balk.kopie", { naam }));
}
