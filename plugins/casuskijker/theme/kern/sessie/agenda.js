// One agreement as a file that any calendar reads. No DOM.
// Source: https://www.rfc-editor.org/rfc/rfc5545

/** A line is no longer than so many bytes; what is longer goes on in the next, after a space. */
const MEESTE_BYTES = 75;

/**
 * @param {{tekst: string, uitleg: string, dag: string, id: string}} afspraak What is agreed, what stands below it, on
 *   which day ('2026-12-06'), and an id that is nobody else's.
 * @param {Date} [nu]
 * @returns {string} A whole day: nobody agrees on an hour by it.
 */
export function writeAgenda({ tekst, uitleg, dag, id }, nu = new Date()) {
  const regels = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Casuskijker//NL",
    "BEGIN:VEVENT",
    `UID:${id}@casuskijker`,
    `DTSTAMP:${nu.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${dag.replaceAll("-", "")}`,
    `SUMMARY:${escapeTekst(tekst)}`,
    ...(uitleg ? [`DESCRIPTION:${escapeTekst(uitleg)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${regels.map(foldRegel).join("\r\n")}\r\n`;
}

/** @param {string} tekst */
function escapeTekst(tekst) {
  return tekst
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** @param {string} regel @returns {string} Never cut in the middle of a sign. */
function foldRegel(regel) {
  const meter = new TextEncoder();
  let [uit, bytes] = ["", 0];
  for (const teken of regel) {
    const { length } = meter.encode(teken);
    if (bytes + length > MEESTE_BYTES) [uit, bytes] = [`${uit}\r\n `, 1];
    uit += teken;
    bytes += length;
  }
  return uit;
}
