// The search index of this project as Python writes it, served to the engine without a server.
import { makeOnce } from "./eens.js";
import { makeWithPython } from "./python.js";

export const BASE = "https://voorbeeld.nl/sub/pad/";

/** @type {Record<string, string>} */
const INDEX = JSON.parse(await makeOnce("zoekindex", () => makeWithPython(["zoekindex"])));
/** @type {Map<string, string>} The files by their whole address. */
const FILES = new Map(Object.entries(INDEX).map(([address, text]) => [BASE + address, text]));

/** @type {{ url: string, titel: string, soort: string, omschrijving: string, plekken: string[][] }[]} What is found. */
export const TEKSTEN = Object.entries(INDEX)
  .filter(([address]) => /\btekst\/\d+\.json$/.test(address))
  .map(([, text]) => JSON.parse(text));

/** Answers whoever fetches a file of the index; what is not there is not found. */
export function serveIndex() {
  serve((address) => FILES.get(address));
}

/** @param {(address: string) => string | undefined} find */
export function serve(find) {
  globalThis.fetch = (address) => {
    const text = find(String(address));
    return Promise.resolve(text === undefined ? new Response("weg", { status: 404 }) : new Response(text));
  };
}

/** So many milliseconds after the first question of a round all of it is answered. */
const ROUND = 20;

/** @returns {string[][]} What is asked for at once, round after round: each waits for the answers of the one before. */
export function serveInRounds() {
  /** @type {string[][]} */
  const rounds = [];
  /** @type {Promise<void> | undefined} */
  let answered;
  globalThis.fetch = async (address) => {
    if (!answered) {
      rounds.push([]);
      answered = new Promise((resolve) => setTimeout(resolve, ROUND)).then(() => {
        answered = undefined;
      });
    }
    rounds[rounds.length - 1].push(String(address));
    await answered;
    return new Response(FILES.get(String(address)));
  };
  return rounds;
}
