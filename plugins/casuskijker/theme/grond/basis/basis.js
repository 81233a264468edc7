// Runs before the page is drawn. A classic script, because modules wait until the page is there; in a block, because
// what it names would otherwise be there for every script.
{
  const { documentElement } = document;

  // A browser of before 2024 gets the page as it is without scripts; CONTRIBUTING says which browsers count.
  if (CSS.supports("color", "light-dark(#000, #fff)")) {
    // The menu must not flash open on a phone, nor a page flash light in a dark room.
    documentElement.classList.replace("no-js", "js");
  } else documentElement.classList.add("te-oud");
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL(script.dataset.basis || "", location.href);
  const begin = `casuskijker:${encodeURIComponent(root.pathname)}:`;
  const keuzes = { kleur: ["licht", "donker"], letter: ["groot"] };
  const geenWerk = [...Object.keys(keuzes), "sneltoets", "gedeelde-computer", "ongedaan"];
  const stelIn = () => {
    try {
      // On a shared computer what a reader sets and fills in stays in the tab.
      const opslag = sessionStorage.getItem(`${begin}gedeelde-computer`) === "ja" ? sessionStorage : localStorage;
      for (const [naam, waarden] of Object.entries(keuzes)) {
        const keuze = opslag.getItem(begin + naam);
        if (keuze && waarden.includes(keuze)) documentElement.dataset[naam] = keuze;
        else delete documentElement.dataset[naam];
      }
      // What comes for who kept something here gets its room, and nobody else's page has a hole.
      const namen = Object.keys(opslag).filter((sleutel) => sleutel.startsWith(begin));
      const bewaard = namen.some((sleutel) => !geenWerk.includes(sleutel.slice(begin.length)));
      documentElement.toggleAttribute("data-bewaard", bewaard);
    } catch {
      // Blocked storage: the reader's system decides between light and dark, and letters are as large as they are.
    }
  };
  stelIn();
  // So does what the address asks for.
  documentElement.toggleAttribute("data-gevraagd", location.hash.includes("="));
  // Wiped or chosen elsewhere on the page, in another tab, or while the page slept.
  const follow = () => {
    stelIn();
    dispatchEvent(new Event("ingesteld"));
  };
  for (const soort of ["instellingen", "storage"]) addEventListener(soort, follow);
  addEventListener("pageshow", ({ persisted }) => persisted && follow());

  // A sheet that leads to a place on the same page does not stay before it.
  addEventListener("click", ({ target }) => {
    const sheet = target instanceof Element && target.closest("a") && target.closest("[popover]:popover-open");
    if (sheet instanceof HTMLElement) sheet.hidePopover();
  });

  // What a reader looks for goes behind the '#', which a browser keeps to itself. Here and not in what suggests words:
  // that can come late, or never. The page for searching itself answers without going anywhere.
  addEventListener("submit", (event) => {
    const { target: vorm, defaultPrevented } = event;
    if (defaultPrevented || !(vorm instanceof HTMLFormElement) || !vorm.matches(".zoek-veld__vorm")) return;
    event.preventDefault();
    // An address has an end; the page for searching takes the beginning of this, and says so.
    const vraag = vorm.querySelector("input")?.value.trim().slice(0, 1000);
    location.assign(vorm.action + (vraag ? `#${new URLSearchParams({ q: vraag })}` : ""));
  });

  // A place that is folded away is unfolded for who goes there; not every browser does so by itself.
  const unfold = () => {
    const place = document.getElementById(location.hash.slice(1).split("&")[0]);
    for (let fold = place?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  };
  addEventListener("DOMContentLoaded", unfold);
  addEventListener("hashchange", unfold);

  // Paper says on every sheet where it comes from: in the text that was now and then the only thing on the last one.
  const writeInMargin = () => {
    const voet = document.querySelector(".papier-voet");
    if (!(voet instanceof HTMLElement) || voet.hidden) return;
    const sheet = new CSSStyleSheet();
    const write = (/** @type {string} */ text, blad = "") =>
      `@page ${blad} { @bottom-left { content: "${text.trim().replaceAll(/["\\]/g, "\\$&")}" } }`;
    const licentie = voet.querySelector("span")?.textContent ?? "";
    // A sheet of what readers wrote themselves, which its style calls 'eigen', is under no licence of ours.
    sheet.replaceSync(write(voet.textContent) + write(voet.textContent.replace(licentie, ""), "eigen"));
    // A browser that knows no margins leaves them out.
    if (!sheet.cssRules[0].cssText.includes("bottom-left")) return;
    document.adoptedStyleSheets.push(sheet);
    voet.hidden = true;
  };

  // Paper shows what is folded away, but for what says that it stays so.
  addEventListener("beforeprint", () => {
    writeInMargin();
    for (const fold of document.querySelectorAll("details:not([open], [data-papier='dicht'])")) {
      const details = /** @type {HTMLDetailsElement} */ (fold);
      details.open = true;
      addEventListener("afterprint", () => (details.open = false), { once: true });
    }
  });
}
