// Runs before the page is drawn. A classic script, because modules wait until the page is there; in a block, because
// what it names would otherwise be there for every script.
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL(script.dataset.basis ?? "", location.href);

  // What Material's bundle expects from its own inline start script.
  Object.assign(window, {
    __md_scope: root,
    __md_hash: (/** @type {string} */ text) =>
      [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0),
    __md_get: (/** @type {string} */ key, storage = localStorage, scope = root) =>
      JSON.parse(storage.getItem(`${scope.pathname}.${key}`) ?? "null"),
    __md_set: (/** @type {string} */ key, /** @type {unknown} */ value, storage = localStorage, scope = root) => {
      try {
        storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
      } catch {
        // A full or blocked storage costs the reader nothing here: Material only keeps small preferences.
      }
    },
  });

  // The menu must not flash open on a phone, nor a page flash light in a dark room.
  document.documentElement.classList.replace("no-js", "js");
  try {
    const kleur = localStorage.getItem(`casuskijker:${encodeURIComponent(root.pathname)}:kleur`);
    if (kleur === "licht" || kleur === "donker") document.documentElement.dataset.kleur = kleur;
  } catch {
    // Blocked storage: the reader's system decides between light and dark.
  }
}
