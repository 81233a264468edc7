// Brings the components to life. Each stands on its own: a page whose HTML lacks one is whole without it.
import { AfdrukKnop } from "./afdruk-knop/afdruk-knop.js";
import { KleurKnop } from "./kleur-knop/kleur-knop.js";
import { LinkLijst } from "./link-lijst/link-lijst.js";
import { SiteMenu } from "./site-menu/site-menu.js";
import { SneltoetsKnop } from "./sneltoets-knop/sneltoets-knop.js";
import { VerbandenWeb } from "./verbanden-web/verbanden-web.js";
import { ZoekKnop } from "./zoek-knop/zoek-knop.js";
import { ZoekScherm } from "./zoek-scherm/zoek-scherm.js";
import { ZoekVeld } from "./zoek-veld/zoek-veld.js";

customElements.define("afdruk-knop", AfdrukKnop);
customElements.define("kleur-knop", KleurKnop);
customElements.define("link-lijst", LinkLijst);
customElements.define("site-menu", SiteMenu);
customElements.define("sneltoets-knop", SneltoetsKnop);
customElements.define("verbanden-web", VerbandenWeb);
customElements.define("zoek-knop", ZoekKnop);
customElements.define("zoek-scherm", ZoekScherm);
customElements.define("zoek-veld", ZoekVeld);
