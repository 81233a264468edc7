// Parts of sentences, as every page says them; domain/zinsdelen.py has the same for what is made beforehand.
import { getalwoord } from "../../woorden/getallen.js";
import { TAAL } from "../../woorden/woorden.js";

const AND = new Intl.ListFormat(TAAL);
const TELWOORDEN = getalwoord("zinsdelen.getallen").split(" ");

/**
 * @param {number} number
 * @param {string} one
 * @param {string} more
 * @returns {string} The number with the word that fits it: '1 antwoord', '2 antwoorden', '1.200 antwoorden'.
 */
export function withNoun(number, one, more) {
  return `${number.toLocaleString(TAAL)} ${number === 1 ? one : more}`;
}

/**
 * @param {string} text
 * @returns {string} The text as the start of a sentence: the rest of its capitals stay ('Wmo'), 'één' becomes 'Eén'.
 */
export function startWithCapital(text) {
  if (/^één(?: |$)/.test(text)) return `Eén${text.slice("één".length)}`;
  return text.slice(0, 1).toLocaleUpperCase(TAAL) + text.slice(1);
}

/**
 * @param {readonly string[]} names
 * @returns {string} Names as one reads them aloud: 'a, b en c'.
 */
export function joinNames(names) {
  return AND.format(names);
}

/**
 * @param {number} aantal
 * @returns {string} A number as one writes it in a sentence: a word up to twelve.
 */
export function nameGetal(aantal) {
  return TELWOORDEN[aantal] ?? String(aantal);
}

/**
 * @param {string} naam
 * @returns {string} Between quotation marks, unless it has some itself: no quotes in quotes.
 */
export function quoteNaam(naam) {
  return naam.includes("‘") ? naam : `‘${naam}’`;
}
