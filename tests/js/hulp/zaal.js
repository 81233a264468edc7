// A room with windows of one les: what either says, the others hear.
import { Opslag } from "../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { Samenloop } from "../../../plugins/casuskijker/theme/kern/sessie/samenloop.js";
import { goTo, start } from "../../../plugins/casuskijker/theme/kern/sessie/verloop.js";
import { Browser, PAD } from "./browser.js";
import { NU, STAPPEN, VAN } from "./sessie.js";

/** What windows say to each other, as a BroadcastChannel brings it: later, and to all others. */
class Lijn {
  /** @type {Kanaal[]} */
  kanalen = [];
  /** @type {(() => void)[]} */
  onderweg = [];

  open() {
    const kanaal = new Kanaal(this);
    this.kanalen.push(kanaal);
    return kanaal;
  }

  deliver() {
    while (this.onderweg.length) for (const bring of this.onderweg.splice(0)) bring();
  }
}

class Kanaal extends EventTarget {
  /** @param {Lijn} lijn */
  constructor(lijn) {
    super();
    this.lijn = lijn;
  }

  /** @param {unknown} data */
  postMessage(data) {
    for (const ander of this.lijn.kanalen.filter((each) => each !== this))
      this.lijn.onderweg.push(() => ander.dispatchEvent(Object.assign(new Event("message"), { data })));
  }
}

/** A browser in which windows hear of each other by a channel, by what is kept, or by both. */
export class Zaal {
  tijd = NU;
  lijn = new Lijn();

  /** @param {{browser?: Browser, metKanaal?: boolean}} [wens] */
  constructor({ browser = new Browser(), metKanaal = true } = {}) {
    this.browser = browser;
    this.metKanaal = metKanaal;
  }

  /**
   * @param {typeof VAN} [van]
   * @param {import("../../../plugins/casuskijker/theme/kern/sessie/sessie.js").Sessie} [toen] What is looked back at.
   * @param {string} [groep] With which group, where the address says that.
   */
  open(van = VAN, toen = undefined, groep = undefined) {
    const tab = this.browser.openTab();
    const opslag = tab.in(() => new Opslag(PAD));
    const weg = new AbortController();
    const kanaal = this.metKanaal ? /** @type {any} */ (this.lijn.open()) : null;
    const nu = () => this.tijd;
    const loop = tab.in(() => new Samenloop({ van, groep, toen, opslag, kanaal, signal: weg.signal, nu }));
    const doe = (/** @type {Parameters<Samenloop["change"]>[0]} */ act) => tab.in(() => loop.change(act));
    const naar = (/** @type {string} */ stap) => doe((sessie, nu) => goTo(sessie, STAPPEN, { stap, nu }));
    return { tab, opslag, loop, doe, naar, sluit: () => weg.abort() };
  }

  deliver() {
    this.lijn.deliver();
    this.browser.deliver();
    this.lijn.deliver();
  }
}

export const begin = (/** @type {any} */ sessie, /** @type {number} */ nu) => start(sessie, STAPPEN, nu);
