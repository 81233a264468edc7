// The way back to the leerroute or the les that led here, at the top of the page and where one has read it. Which one
// it is stands behind the '#', where a browser keeps it to itself. Loaded for that only.
import { wegwoord } from "../../woorden/weg.js";
import { readFragment } from "../adres/fragment.js";
import { findPage } from "../basis/site.js";
import { create } from "../dom/dom.js";
import { readLes, readWeg } from "./weg.js";

/** @typedef {import("./weg.js").Weg} Weg */

/** @param {string} hash As it was when the page was opened: what is on it may go to an anchor since. */
export function showWeg(hash) {
  const { waarden } = readFragment(hash);
  const weg = readWeg(waarden);
  const les = readLes(waarden);
  if (weg) show(wegwoord("leerroute-weg.leerroute"), () => createTerug(weg), createVerder(weg));
  else if (les) show(wegwoord("leerroute-weg.les"), () => createTerugNaarLes(les), []);
}

/**
 * @param {string} naam
 * @param {() => Node} createWeg
 * @param {(Node | string)[]} verder
 */
function show(naam, createWeg, verder) {
  document.querySelector(".kruimelpad")?.append(create("p", {}, createWeg()));
  const onder = create("nav", { class: "knoppen", "aria-label": naam }, createWeg(), ...verder);
  document.querySelector("article > link-lijst")?.before(onder);
}

/** @param {Weg} weg */
function createVerder({ leerroute, stap, stappen }) {
  const text = wegwoord("leerroute-weg.volgende", { stap: stap + 1 });
  return stap < stappen ? [" ", create("a", { class: "knop", href: findStap(leerroute, stap + 1), text })] : [];
}

/** @param {Weg} weg */
function createTerug({ leerroute, stap, stappen }) {
  return create("a", { href: findStap(leerroute, stap), text: wegwoord("leerroute-weg.terug", { stap, stappen }) });
}

/** @param {{pad: string, stap: string}} les */
function createTerugNaarLes({ pad, stap }) {
  return create("a", { href: `${findPage(`lessen/${pad}`)}#stap-${stap}`, text: wegwoord("leerroute-weg.terug_les") });
}

/** @param {string} leerroute @param {number} stap */
function findStap(leerroute, stap) {
  return `${findPage(`leerroutes/${leerroute}`)}#stap-${stap}`;
}
