// Does on a page of the gallery what a reader does in its example; what the browser keeps, `klaarzetten.js` puts there.
// A classic script, since it comes before any module of the page.
{
  const GALERIJ = "galerij";
  const GEDULD = 5000;

  /**
   * @param {string} naam
   * @returns {Promise<HTMLElement>} The first button, link or field of that name that can be seen.
   */
  async function find(naam) {
    const gevonden = await until(() =>
      [...document.querySelectorAll("button, summary, a, label, input, select")].find(
        (element) => element.checkVisibility() && nameOf(element) === naam,
      ),
    );
    if (!gevonden) throw new Error(`Er is niets dat ‘${naam}’ heet.`);
    return gevonden instanceof HTMLLabelElement ? (gevonden.control ?? gevonden) : gevonden;
  }

  /**
   * @template T
   * @param {() => T} look
   * @returns {Promise<T>} What was seen as soon as it was there, or the last that was when it never came.
   */
  async function until(look) {
    const tot = performance.now() + GEDULD;
    for (;;) {
      const gezien = look();
      if (gezien || performance.now() > tot) return gezien;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** @param {Element} element A label holds its field, and that may hold choices. */
  function nameOf(element) {
    const woorden = element.querySelector(".veld__naam") ?? element;
    return (element.getAttribute("aria-label") ?? woorden.textContent ?? "").trim();
  }

  /**
   * @param {{klik?: string, typ?: string, kies?: string, in?: string, wijs?: string, elders?: Record<string, string>,
   *   bestand?: object}} stap
   * @param {string} begin
   */
  async function zet({ klik, typ, kies, in: veld, wijs, elders, bestand }, begin) {
    if (elders) return changeElders(elders, begin);
    if (bestand) return drop(new File([JSON.stringify(bestand)], "bestand.casuskijker.json"));
    const element = await find(klik ?? veld ?? wijs ?? "");
    if (klik) return element.click();
    element.focus();
    if (wijs) return;
    element.value = typ ?? kies;
    element.dispatchEvent(new Event(kies ? "change" : "input", { bubbles: true }));
  }

  /**
   * Drags a file into the window, over it until the page takes it, and lets go; done when its window is there.
   *
   * @param {File} file
   */
  async function drop(file) {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const drag = (/** @type {string} */ soort) =>
      !document.body.dispatchEvent(new DragEvent(soort, { dataTransfer, bubbles: true, cancelable: true }));
    await until(() => {
      drag("dragenter");
      return drag("dragover");
    });
    drag("drop");
    await until(() => document.querySelector("dialog[open]"));
  }

  /**
   * Keeps something as another tab would.
   *
   * @param {Record<string, string>} teksten
   * @param {string} begin
   */
  function changeElders(teksten, begin) {
    for (const [naam, tekst] of Object.entries(teksten)) {
      const oldValue = localStorage.getItem(begin + naam);
      localStorage.setItem(begin + naam, tekst);
      const wat = { key: begin + naam, oldValue, newValue: tekst, storageArea: localStorage };
      dispatchEvent(new StorageEvent("storage", wat));
    }
  }

  /** @param {{begin?: string, stappen?: object[]}} galerij */
  async function loop({ begin = "", stappen = [] }) {
    for (const stap of stappen) await zet(stap, begin);
    document.documentElement.dataset.galerij = "klaar";
  }

  const galerij = JSON.parse(sessionStorage.getItem(GALERIJ) ?? "{}");
  sessionStorage.removeItem(GALERIJ);
  if (galerij.opDePagina) Element.prototype.requestFullscreen = undefined;
  if (galerij.vol) {
    Storage.prototype.setItem = () => {
      throw new DOMException("vol", "QuotaExceededError");
    };
  }
  addEventListener("load", () => void loop(galerij));
}
