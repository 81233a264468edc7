// A browser without pages: storages that may be full, blocked or forgetful, and tabs that hear of each other when
// a test says so.
import { Opslag } from "../../../plugins/casuskijker/theme/grond/opslag/opslag.js";

export const PAD = "/sub/pad/";

/** A storage: what is kept in it are its own properties, as in a browser. */
export class Lade {
  /** @param {string} naam */
  getItem(naam) {
    return /** @type {Record<string, string>} */ (/** @type {unknown} */ (this))[naam] ?? null;
  }

  /** @param {string} naam @param {string} tekst */
  setItem(naam, tekst) {
    Object.assign(this, { [naam]: tekst });
  }

  /** @param {string} naam */
  removeItem(naam) {
    Reflect.deleteProperty(this, naam);
  }

  get length() {
    return Object.keys(this).length;
  }
}

/** No room any more: what was there can be read. */
export class VolleLade extends Lade {
  setItem() {
    throw new DOMException("vol", "QuotaExceededError");
  }
}

/** Takes everything and keeps nothing. */
export class VergeetachtigeLade extends Lade {
  setItem() {
    return undefined;
  }
}

/** One place where a reader has the site open. */
export class Tabblad {
  #browser;
  #hoort = new EventTarget();
  sessionStorage = new Lade();

  /** @param {Browser} browser */
  constructor(browser) {
    this.#browser = browser;
  }

  /**
   * @template T
   * @param {() => T} act
   * @returns {T} What was done here; the other tabs do not know of it yet.
   */
  in(act) {
    const before = { ...this.#browser.localStorage };
    setGlobals(this.#browser.reach, () => this.sessionStorage, this.#hoort);
    const gave = act();
    this.#browser.note(this, before);
    return gave;
  }

  /** @param {{key: string | null, newValue: string | null}} nieuws */
  hear(nieuws) {
    setGlobals(this.#browser.reach, () => this.sessionStorage, this.#hoort);
    this.#hoort.dispatchEvent(
      Object.assign(new Event("storage"), { ...nieuws, storageArea: this.#browser.localStorage }),
    );
  }
}

/** All tabs of one reader; they share what outlives them. */
export class Browser {
  /** @type {Tabblad[]} */
  #tabbladen = [];
  /** @type {(() => void)[]} */
  #onderweg = [];
  localStorage;
  reach;

  /** @param {Lade} [lade] @param {() => Lade} [reach] How a page reaches for it. */
  constructor(lade = new Lade(), reach = () => lade) {
    this.localStorage = lade;
    this.reach = reach;
  }

  openTab() {
    const tab = new Tabblad(this);
    this.#tabbladen.push(tab);
    return tab;
  }

  /** @param {Tabblad} hier @param {Record<string, string>} before */
  note(hier, before) {
    const after = /** @type {Record<string, string>} */ ({ ...this.localStorage });
    const names = Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
    for (const key of names) this.tell(hier, { key, newValue: after[key] ?? null });
  }

  /** @param {Tabblad} hier @param {{key: string | null, newValue: string | null}} nieuws */
  tell(hier, nieuws) {
    for (const tab of this.#tabbladen.filter((each) => each !== hier)) this.#onderweg.push(() => tab.hear(nieuws));
  }

  /** Lets every tab hear what the others did. */
  deliver() {
    for (const bring of this.#onderweg.splice(0)) bring();
  }
}

/**
 * @param {() => Lade} local
 * @param {() => Lade} session
 * @param {EventTarget} hoort
 */
function setGlobals(local, session, hoort) {
  Object.defineProperty(globalThis, "localStorage", { get: local, configurable: true });
  Object.defineProperty(globalThis, "sessionStorage", { get: session, configurable: true });
  globalThis.addEventListener = hoort.addEventListener.bind(hoort);
}

/** @param {() => Lade} [reach] @returns {Opslag} The storage of a page that is open alone. */
export function openOpslag(lade = new Lade(), reach = () => lade) {
  return new Browser(lade, reach).openTab().in(() => new Opslag(PAD));
}

/** @returns {Lade} What a browser does that forbids a site to keep anything. */
export function refuse() {
  throw new DOMException("nee", "SecurityError");
}
