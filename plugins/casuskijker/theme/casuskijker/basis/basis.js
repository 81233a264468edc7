// Runs before the page is drawn. A classic script, because modules wait until the page is there.

// What Material's bundle expects from its own inline start script.
window.__md_scope = new URL(document.currentScript.dataset.basis, location);
window.__md_hash = (text) => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);
window.__md_get = (key, storage = localStorage, scope = window.__md_scope) =>
  JSON.parse(storage.getItem(`${scope.pathname}.${key}`));
window.__md_set = (key, value, storage = localStorage, scope = window.__md_scope) => {
  try {
    storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {
    // A full or blocked storage costs the reader nothing here: Material only keeps small preferences.
  }
};

// The menu must not flash open on a phone, nor a page flash light in a dark room.
document.documentElement.classList.replace("no-js", "js");
try {
  const kleur = localStorage.getItem(`casuskijker:${encodeURIComponent(__md_scope.pathname)}:kleur`);
  if (kleur === "licht" || kleur === "donker") document.documentElement.dataset.kleur = kleur;
} catch {
  // Blocked storage: the reader's system decides between light and dark.
}
