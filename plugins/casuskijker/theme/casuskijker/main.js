// Brings the components to life. Each stands on its own: a page whose HTML lacks one is whole without it, and without its code.

/** @type {Record<string, () => Promise<CustomElementConstructor>>} */
const COMPONENTS = {
  "afdruk-knop": async () => (await import("./afdruk-knop/afdruk-knop.js")).AfdrukKnop,
  "kleur-knop": async () => (await import("./kleur-knop/kleur-knop.js")).KleurKnop,
  "link-lijst": async () => (await import("./link-lijst/link-lijst.js")).LinkLijst,
  "site-menu": async () => (await import("./site-menu/site-menu.js")).SiteMenu,
  "zoek-knop": async () => (await import("./zoek-knop/zoek-knop.js")).ZoekKnop,
  "zoek-veld": async () => (await import("./zoek-veld/zoek-veld.js")).ZoekVeld,
  "zoek-scherm": async () => (await import("./zoek-scherm/zoek-scherm.js")).ZoekScherm,
  "sneltoets-knop": async () => (await import("./sneltoets-knop/sneltoets-knop.js")).SneltoetsKnop,
  "verbanden-web": async () => (await import("./verbanden-web/verbanden-web.js")).VerbandenWeb,
  "kijkraam-invullen": async () => (await import("./kijkraam-invullen/kijkraam-invullen.js")).KijkraamInvullen,
  "dossier-balk": async () => (await import("./dossier-balk/dossier-balk.js")).DossierBalk,
  "casus-blad": async () => (await import("./casus-blad/casus-blad.js")).CasusBlad,
  "vul-balk": async () => (await import("./vul-balk/vul-balk.js")).VulBalk,
  "jouw-profiel": async () => (await import("./jouw-profiel/jouw-profiel.js")).JouwProfiel,
  "actie-punten": async () => (await import("./actie-punten/actie-punten.js")).ActiePunten,
  "samen-kijken": async () => (await import("./samen-kijken/samen-kijken.js")).SamenKijken,
  "mijn-kijkwerk": async () => (await import("./mijn-kijkwerk/mijn-kijkwerk.js")).MijnKijkwerk,
  "vergelijk-dossiers": async () => (await import("./vergelijk-dossiers/vergelijk-dossiers.js")).VergelijkDossiers,
  "reflectie-velden": async () => (await import("./reflectie-velden/reflectie-velden.js")).ReflectieVelden,
  "gesprek-voeren": async () => (await import("./gesprek-voeren/gesprek-voeren.js")).GesprekVoeren,
  "dossier-acties": async () => (await import("./dossier-acties/dossier-acties.js")).DossierActies,
};

for (const [tag, load] of Object.entries(COMPONENTS)) {
  if (document.querySelector(tag)) void load().then((component) => customElements.define(tag, component));
}
