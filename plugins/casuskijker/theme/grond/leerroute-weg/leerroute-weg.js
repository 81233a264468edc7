// The way back to the leerroute that led here, at the top of the page and where one has read it. Which leerroute it is
// stands behind the '#', where a browser keeps it to itself. Loaded for that only.
import { wegwoord } from "../../woorden/weg.js";
import { readFragment } from "../adres/fragment.js";
import { findPage } from "../basis/site.js";
import { create } from "../dom/dom.js";
import { readWeg } from "./weg.js";

/** @typedef {import("./weg.js").Weg} Weg */

const weg = readWeg(readFragment(location.hash).waarden);
if (weg) {
  document.querySelector(".kruimelpad")?.append(create("p", {}, createTerug(weg)));
  document.querySelector("article > link-lijst")?.before(createVerder(weg));
}

/** @param {Weg} weg */
function createVerder({ leerroute, stap, stappen }) {
  const terug = createTerug({ leerroute, stap, stappen });
  const text = wegwoord("leerroute-weg.volgende", { stap: stap + 1 });
  const volgende =
    stap < stappen ? [" ", create("a", { class: "knop", href: findStap(leerroute, stap + 1), text })] : [];
  return create("nav", { class: "knoppen", "aria-label": wegwoord("leerroute-weg.leerroute") }, terug, ...volgende);
}

/** @param {Weg} weg */
function createTerug({ leerroute, stap, stappen }) {
  return create("a", { href: findStap(leerroute, stap), text: wegwoord("leerroute-weg.terug", { stap, stappen }) });
}

/** @param {string} leerroute @param {number} stap */
function findStap(leerroute, stap) {
  return `${findPage(`leerroutes/${leerroute}`)}#stap-${stap}`;
}
