/** Where one types, or looks for what one typed. */
const VELDEN = "dossier-balk, .verdiepingsvragen:has(reflectie-velden), mijn-kijkwerk, samen-kijken";

/** @param {() => Element} create What is to be said there. */
export function sayWaarMenTypt(create) {
  for (const veld of document.querySelectorAll(VELDEN)) veld.before(create());
}
