// Brings the components to life. Each stands on its own: a page whose HTML lacks one is whole without it.
import { AfdrukKnop } from "./afdruk-knop/afdruk-knop.js";
import { KleurKnop } from "./kleur-knop/kleur-knop.js";
import { LinkLijst } from "./link-lijst/link-lijst.js";
import { SiteMenu } from "./site-menu/site-menu.js";
import { ZoekKnop } from "./zoek-knop/zoek-knop.js";
import { ZoekVeld } from "./zoek-veld/zoek-veld.js";

customElements.define("afdruk-knop", AfdrukKnop);
customElements.define("kleur-knop", KleurKnop);
customElements.define("link-lijst", LinkLijst);
customElements.define("site-menu", SiteMenu);
customElements.define("zoek-knop", ZoekKnop);
customElements.define("zoek-veld", ZoekVeld);

// A few pages have these; the others need not fetch them.
const OP_SOMMIGE_PAGINAS = {
  "sneltoets-knop": async () => (await import("./sneltoets-knop/sneltoets-knop.js")).SneltoetsKnop,
  "verbanden-web": async () => (await import("./verbanden-web/verbanden-web.js")).VerbandenWeb,
  "zoek-scherm": async () => (await import("./zoek-scherm/zoek-scherm.js")).ZoekScherm,
};

for (const [naam, load] of Object.entries(OP_SOMMIGE_PAGINAS)) {
  if (document.querySelector(naam)) load().then((component) => customElements.define(naam, component));
}
