// Puts there what a browser keeps in an example, before its page begins: in the opener of the gallery, or by a test.

/**
 * @param {{bewaard: object, tabblad: object, stappen: object[], vol: boolean, opDePagina?: boolean}} voorbeeld
 *   `opDePagina` when nothing may fill the whole screen.
 * @param {string} wortel The path of the site.
 */
function zetKlaar({ bewaard, tabblad, stappen, vol, opDePagina }, wortel) {
  const begin = `casuskijker:${encodeURIComponent(wortel)}:`;
  for (const [storage, teksten] of [
    [localStorage, bewaard],
    [sessionStorage, tabblad],
  ]) {
    storage.clear();
    for (const [naam, waarde] of Object.entries(teksten)) {
      storage.setItem(begin + naam, typeof waarde === "string" ? waarde : JSON.stringify(waarde));
    }
  }
  sessionStorage.setItem("galerij", JSON.stringify({ begin, stappen, vol, opDePagina }));
}
