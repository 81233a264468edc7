// What stands behind the '#': one grammar, read from every address of before, and never lost by a jump on the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Adres } from "../../../../plugins/casuskijker/theme/grond/adres/adres.js";
import { readFragment, writeFragment } from "../../../../plugins/casuskijker/theme/grond/adres/fragment.js";
import { findPlek, takeFragment } from "../../../../plugins/casuskijker/theme/grond/adres/plek.js";

const CODE = "presentie.1.dj2v0.k3nm3rk.dw0drbcsp53z8uthogqcgg.1rbuxz4";
const PAD = "/sub/pad/kijkramen/presentie/";

/** A window with an address, of which nothing but what a browser asks of a host leaves it. */
class Venster {
  #staten = /** @type {{url: URL, state: any}[]} */ ([]);
  /** @type {EventTarget} */
  #hoort = new EventTarget();
  /** @type {string[]} */
  sprongen = [];

  /** @param {string} adres @param {"navigate" | "prerender" | "reload"} soort */
  constructor(adres, soort = "navigate") {
    this.#staten.push({ url: new URL(PAD + adres, "https://host.invalid"), state: null });
    const venster = this;
    Object.assign(globalThis, {
      location: {
        get hash() {
          return venster.#nu.url.hash;
        },
        get search() {
          return venster.#nu.url.search;
        },
        pathname: PAD,
        replace: (/** @type {string} */ href) => {
          this.sprongen.push(href);
          this.#nu.url = new URL(href, this.#nu.url);
          this.hear();
        },
      },
      history: {
        get state() {
          return venster.#nu.state;
        },
        replaceState: (/** @type {unknown} */ state, /** @type {string} */ _, /** @type {string} */ href) =>
          this.#staten.splice(-1, 1, { state, url: new URL(href, this.#nu.url) }),
        pushState: (/** @type {unknown} */ state, /** @type {string} */ _, /** @type {string} */ href) =>
          this.#staten.push({ state, url: new URL(href, this.#nu.url) }),
      },
      performance: { getEntriesByType: () => [{ type: soort }] },
      addEventListener: (/** @type {string} */ naam, /** @type {() => void} */ hear) =>
        this.#hoort.addEventListener(naam, hear),
    });
  }

  get #nu() {
    return this.#staten[this.#staten.length - 1];
  }

  get adres() {
    return this.#nu.url.href.split(PAD)[1];
  }

  hear() {
    this.#hoort.dispatchEvent(new Event("hashchange"));
  }

  /** @param {string} href */
  click(href) {
    this.#staten.push({ url: new URL(href, this.#nu.url), state: null });
    this.hear();
  }

  back() {
    this.#staten.pop();
    this.hear();
  }
}

/** @param {string} adres @param {"navigate" | "prerender" | "reload"} [soort] */
function open(adres, soort) {
  const venster = new Venster(adres, soort);
  const gehoord = /** @type {string[]} */ ([]);
  const balk = new Adres(["dossier", "casus"]);
  balk.watch(() => gehoord.push(String(balk.waarden)));
  return { venster, balk, gehoord };
}

test("what is written behind the # is read back, whatever it is", () => {
  const sleutels = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
  const waarden = fc.uniqueArray(fc.tuple(sleutels, fc.string({ unit: "grapheme", minLength: 1 })), { maxLength: 5 });
  const ankers = fc.stringMatching(/^([a-z][a-z0-9-]{0,8})?$/);
  fc.assert(
    fc.property(ankers, waarden, (anker, paren) => {
      const gelezen = readFragment(writeFragment({ anker, waarden: paren }));
      assert.deepEqual([gelezen.anker, [...gelezen.waarden]], [anker, paren]);
    }),
  );
});

test("what has no = is an anchor, a code too, and links of before to the search are read", () => {
  const GELEZEN = /** @type {[string, string, string][]} */ ([
    ["", "", ""],
    ["#invullen", "invullen", ""],
    [`#${CODE}`, CODE, ""],
    ["#invullen&dossier=1", "invullen", "dossier=1"],
    ["#casus=de-brief&alleen=handelen", "", "casus=de-brief&alleen=handelen"],
    ["#?q=een+twee&actor=buren", "", "q=een+twee&actor=buren"],
    ["#%E0%A4%A", "%E0%A4%A", ""],
  ]);
  for (const [hash, anker, waarden] of GELEZEN) {
    const gelezen = readFragment(hash);
    assert.deepEqual([gelezen.anker, String(gelezen.waarden)], [anker, waarden], hash);
  }
});

test("an address of before is read and replaced at once, and what is none of ours stays", () => {
  for (const [oud, nieuw] of [
    ["?dossier=1&casus=de-brief#invullen", "#invullen&dossier=1&casus=de-brief"],
    ["?casus=de-brief", "#casus=de-brief"],
    ["?van=elders&dossier=1", "?van=elders#dossier=1"],
    ["?van=elders#invullen", "?van=elders#invullen"],
    ["?dossier=2#dossier=1", "#dossier=1"],
    ["#casus=de-brief&alleen=handelen", "#casus=de-brief&alleen=handelen"],
  ]) {
    const { venster, gehoord } = open(oud);
    assert.equal(venster.adres, nieuw);
    assert.deepEqual(gehoord, []);
  }
});

test("after a jump to an anchor the address holds what it held", () => {
  const { venster, balk, gehoord } = open("#dossier=1");
  venster.click("#jouw-profiel");
  assert.equal(venster.adres, "#jouw-profiel&dossier=1");
  venster.back();
  assert.equal(venster.adres, "#dossier=1");
  balk.set({ dossier: "2", casus: "" });
  venster.click("#handelen");
  assert.equal(venster.adres, "#handelen&dossier=2");
  assert.deepEqual(gehoord, []);
});

test("a jump to an anchor loses nothing of what others keep there, the first one neither", () => {
  const { venster, gehoord } = open("#invullen&dossier=1&les=een%2Ftwee");
  venster.hear();
  assert.equal(venster.adres, "#invullen&dossier=1&les=een%2Ftwee");
  venster.click("#handelen");
  assert.equal(venster.adres, "#handelen&dossier=1&les=een%2Ftwee");
  venster.click("#dossier=1");
  assert.equal(venster.adres, "#dossier=1");
  assert.deepEqual(gehoord, []);
});

test("who goes to other values, or back to none, is followed", () => {
  const { venster, gehoord } = open("#dossier=1");
  venster.click("#dossier=2");
  venster.back();
  venster.click("#");
  assert.deepEqual(gehoord, ["dossier=2", "dossier=1", ""]);
});

test("a step of the reader is undone by the back button, and no step is made twice", () => {
  const { venster, balk, gehoord } = open("");
  balk.go({ casus: "de-brief" });
  balk.go({ casus: "de-brief" });
  assert.equal(venster.adres, "#casus=de-brief");
  venster.back();
  assert.deepEqual([venster.adres, gehoord], ["", [""]]);
});

test("an entry of the history knows what its address lost", () => {
  const { venster } = open("#invullen");
  history.replaceState({ adres: "dossier=1" }, "", "#invullen");
  assert.equal(new Adres(["dossier"]).waarden.get("dossier"), "1");
  assert.equal(venster.adres, "#invullen&dossier=1");
});

test("who comes by a link to an anchor with values gets there, and who reloads stays where they were", () => {
  const { venster } = open("#invullen&dossier=1");
  assert.deepEqual(venster.sprongen, ["#invullen"]);
  assert.deepEqual(open("#invullen&dossier=1", "prerender").venster.sprongen, ["#invullen"]);
  assert.deepEqual(open("#invullen&dossier=1", "reload").venster.sprongen, []);
  assert.deepEqual(open("#dossier=1").venster.sprongen, []);
  assert.deepEqual(open("#invullen").venster.sprongen, []);
});

test("a code is taken out of the address bar, and an address of the page itself stays", () => {
  const venster = new Venster(`#${CODE}`);
  assert.equal(
    takeFragment(() => false),
    CODE,
  );
  assert.equal(venster.adres, "");
  const ander = new Venster("#leg-samen");
  assert.equal(
    takeFragment(({ anker }) => anker === "leg-samen"),
    "",
  );
  assert.equal(ander.adres, "#leg-samen");
});

test("a place on the page is found by the anchor alone", () => {
  open("#jouw-profiel&dossier=1", "reload");
  const getElementById = (/** @type {string} */ id) => ({ id });
  Object.assign(globalThis, { document: { getElementById } });
  assert.equal(findPlek()?.id, "jouw-profiel");
});
