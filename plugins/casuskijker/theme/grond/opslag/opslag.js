// Where answers are kept: in this browser, or on a shared computer in this tab only. No DOM.

/**
 * @typedef {"browser" | "tabblad"} Plek
 * @typedef {"bewaard" | "botsing" | "vol" | "geblokkeerd" | "onleesbaar"} Uitkomst
 */

const GEDEELD = "gedeelde-computer";
/** What was done in this tab and can be undone; no piece of work itself. */
export const ONGEDAAN = "ongedaan";
/** What a reader set for the pages; basis.js reads the first two before any module runs. */
export const INSTELLINGEN = Object.freeze(["kleur", "letter", "sneltoets", "weergave"]);
/** What is never wiped with the rest, nor listed with it. */
const VAN_HET_TABBLAD = new Set([GEDEELD, ONGEDAAN]);
/** @type {Readonly<Record<Plek, "localStorage" | "sessionStorage">>} */
const PLEKKEN = Object.freeze({ browser: "localStorage", tabblad: "sessionStorage" });

/** The storage of one site: every name gets the path of the site before it, since a host may carry several sites. */
export class Opslag {
  #prefix;

  /** @param {string} pad The path of the site on its host, with slashes around it. */
  constructor(pad) {
    this.#prefix = createPrefix(pad);
  }

  /** @returns {Plek} Where a text is kept now. */
  get plek() {
    return this.gedeeld ? "tabblad" : "browser";
  }

  /** @returns {Plek} The place where nothing is kept now, and where something may still be. */
  get elders() {
    return this.gedeeld ? "browser" : "tabblad";
  }

  /** Whether this is a shared computer: then nothing outlives the tab. */
  get gedeeld() {
    return attempt(() => findStorage("sessionStorage")?.getItem(this.#prefix + GEDEELD), null) === "ja";
  }

  set gedeeld(gedeeld) {
    attempt(() => {
      // Whoever comes next is to find nothing that was wiped.
      sessionStorage.removeItem(this.#prefix + ONGEDAAN);
      if (gedeeld) sessionStorage.setItem(this.#prefix + GEDEELD, "ja");
      else sessionStorage.removeItem(this.#prefix + GEDEELD);
    }, null);
    // A dark page does not flash light, nor stays the choice of whoever was here behind the tab.
    for (const naam of INSTELLINGEN) {
      const tekst = this.gedeeld ? this.read(naam, "browser") : null;
      if (tekst === null) this.remove(naam, "tabblad");
      else this.write(naam, tekst, this.read(naam, "tabblad"), "tabblad");
    }
  }

  /** Whether nothing at all of this site is here, not even what can be brought back. */
  get isLeeg() {
    const plekken = /** @type {Plek[]} */ (Object.keys(PLEKKEN));
    return plekken.every((plek) => this.list("", plek).every((naam) => naam === GEDEELD));
  }

  /** @returns {boolean} Whether the browser lets this site keep anything at all. */
  works() {
    return attempt(() => typeof this.#find(this.plek)?.length === "number", false);
  }

  /**
   * @param {string} naam
   * @param {Plek} [plek]
   * @returns {string | null} The text of that name, or null.
   */
  read(naam, plek = this.plek) {
    return attempt(() => this.#find(plek)?.getItem(this.#prefix + naam) ?? null, null);
  }

  /**
   * Keeps a text, unless something else is kept under its name than the writer thinks.
   *
   * @param {string} naam
   * @param {string} tekst
   * @param {string | null} verwacht What the writer last read or wrote there.
   * @param {Plek} [plek]
   * @returns {Uitkomst} Only with "bewaard" the text can be read back.
   */
  write(naam, tekst, verwacht, plek = this.plek) {
    return this.#write(plek, { naam, tekst, verwacht });
  }

  /**
   * @param {Plek} plek
   * @param {{naam: string, tekst: string, verwacht: string | null}} wens
   * @returns {Uitkomst}
   */
  #write(plek, { naam, tekst, verwacht }) {
    if (this.read(naam, plek) !== verwacht) return "botsing";
    try {
      const storage = this.#find(plek);
      storage?.setItem(this.#prefix + naam, tekst);
      // Some browsers accept and forget.
      return storage?.getItem(this.#prefix + naam) === tekst ? "bewaard" : "geblokkeerd";
    } catch (error) {
      return error instanceof DOMException && /quota/i.test(error.name) ? "vol" : "geblokkeerd";
    }
  }

  /**
   * @param {string} naam
   * @param {Plek} [plek]
   */
  remove(naam, plek = this.plek) {
    attempt(() => this.#find(plek)?.removeItem(this.#prefix + naam), null);
  }

  /**
   * Takes a text from elsewhere to where everything is kept now; it leaves there only once it is here.
   *
   * @param {string} naam
   * @returns {Uitkomst} "botsing" when something else bears that name here: then both stay where they are.
   */
  bring(naam) {
    const tekst = this.read(naam, this.elders);
    if (tekst === null) return "bewaard";
    const hier = this.read(naam);
    const uitkomst = hier === tekst ? "bewaard" : this.write(naam, tekst, null);
    if (uitkomst === "bewaard") this.remove(naam, this.elders);
    return uitkomst;
  }

  /**
   * @param {string} begin
   * @param {Plek} [plek]
   * @returns {string[]} The names that begin like this, in the order of the alphabet.
   */
  list(begin, plek = this.plek) {
    const names = attempt(() => Object.keys(this.#find(plek) ?? {}), /** @type {string[]} */ ([]));
    const whole = this.#prefix + begin;
    return names
      .filter((name) => name.startsWith(whole))
      .map((name) => name.slice(this.#prefix.length))
      .sort();
  }

  /**
   * Forgets everything of this site, and nothing of any other; a shared computer stays so.
   *
   * @param {readonly Plek[]} plekken
   * @returns {() => string[]} Brings it back, and gives the names of what could not: there was no room, or something
   *   else is there.
   */
  clear(plekken) {
    const weg = plekken.flatMap((plek) =>
      this.list("", plek).flatMap((naam) =>
        VAN_HET_TABBLAD.has(naam) ? [] : [{ plek, naam, tekst: this.read(naam, plek) ?? "", verwacht: null }],
      ),
    );
    for (const { naam, plek } of weg) this.remove(naam, plek);
    return () => weg.filter(({ plek, ...wens }) => this.#write(plek, wens) !== "bewaard").map(({ naam }) => naam);
  }

  /**
   * Tells of every name that another tab changed; null when it may be any of them.
   *
   * @param {(naam: string | null, tekst: string | null) => void} tell With what it wrote there; null when it wiped it.
   * @param {AbortSignal} signal
   */
  watch(tell, signal) {
    const hear = (/** @type {StorageEvent} */ event) => {
      if (event.storageArea !== attempt(() => localStorage, null) || this.gedeeld) return;
      if (event.key === null) tell(null, null);
      else if (event.key.startsWith(this.#prefix)) tell(event.key.slice(this.#prefix.length), event.newValue);
    };
    addEventListener("storage", hear, { signal });
  }

  /** @param {Plek} plek */
  #find(plek) {
    return findStorage(PLEKKEN[plek]);
  }
}

/**
 * @param {string} pad
 * @returns {string} What every name of that site begins with; no path can be the beginning of another's.
 */
export function createPrefix(pad) {
  return `casuskijker:${encodeURIComponent(pad)}:`;
}

/**
 * @param {"localStorage" | "sessionStorage"} kind
 * @returns {Storage | null} Reaching for it already throws where it is blocked.
 */
function findStorage(kind) {
  return attempt(() => globalThis[kind], null);
}

/**
 * @template T
 * @param {() => T} act
 * @param {T} otherwise
 * @returns {T} What the act gave, or the other value where the browser forbids it.
 */
function attempt(act, otherwise) {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** @returns {boolean} Whether this page is in a frame of another site, where browsers keep little or nothing. */
export function isVreemdKader() {
  const { top, self } = globalThis;
  if (!top || top === self) return false;
  try {
    return !top.location.href;
  } catch {
    // Only a page of another site does not say where it is.
    return true;
  }
}
