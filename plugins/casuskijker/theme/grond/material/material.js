// What Material's script expects to find: its own start script stands in the page itself, which our policy refuses.
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL(script.dataset.basis ?? "", location.href);
  Object.assign(window, {
    __md_scope: root,
    __md_get: (/** @type {string} */ key, storage = localStorage, scope = root) =>
      JSON.parse(storage.getItem(`${scope.pathname}.${key}`) ?? "null"),
    __md_set: (/** @type {string} */ key, /** @type {unknown} */ value, storage = localStorage, scope = root) => {
      try {
        storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
      } catch {
        // A full or blocked storage costs the reader nothing here: Material only keeps which tab was chosen.
      }
    },
  });
}
