import { zoekwoord } from "../../woorden/zoeken.js";

/**
 * What readers call a facet.
 * @type {Record<string, string>}
 */
export const FACETNAMEN = {
  soort: zoekwoord("zoek-scherm.facet_soort"),
  actor: zoekwoord("zoek-scherm.facet_actor"),
  sleutelwoord: zoekwoord("zoek-scherm.facet_sleutelwoord"),
  duur: zoekwoord("zoek-scherm.facet_duur"),
  les: zoekwoord("zoek-scherm.facet_les"),
  leerstijl: zoekwoord("zoek-scherm.facet_leerstijl"),
  deel: zoekwoord("zoek-scherm.facet_deel"),
  kijkraam: zoekwoord("zoek-scherm.facet_kijkraam"),
};
