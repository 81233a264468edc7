// Reloads a page when the site was built anew; only `mkdocs serve` sends it.
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { versie, pagina } = script.dataset;
  const PATIENCE = 3000;
  /** @type {AbortController | undefined} */
  let asking;

  /** @param {AbortSignal} signal */
  async function ask(signal) {
    while (!signal.aborted) {
      try {
        const answer = await fetch(`/livereload/${versie}/${pagina}`, { signal });
        if (Number(await answer.text()) > Number(versie)) return location.reload();
      } catch {
        // The server is gone, or the page is not looked at.
        await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      }
    }
  }

  function look() {
    asking?.abort();
    if (document.visibilityState !== "visible") return;
    asking = new AbortController();
    ask(asking.signal);
  }

  addEventListener("load", look);
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", () => asking?.abort());
})();
