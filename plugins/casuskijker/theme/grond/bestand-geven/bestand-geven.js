/**
 * Gives the reader a file.
 *
 * @param {string} tekst What stands in it.
 * @param {{naam: string, soort: string}} wens What it is called, and its media type.
 */
export function giveBestand(tekst, { naam, soort }) {
  const url = URL.createObjectURL(new Blob([tekst], { type: soort }));
  const link = document.createElement("a");
  link.href = url;
  link.download = naam;
  link.click();
  // Not at once: a browser may only then begin to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
