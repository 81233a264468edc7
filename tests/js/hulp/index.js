// The search index of this project as Python writes it, served to the engine without a server.
import { makeOnce } from "./eens.js";
import { makeWithPython } from "./python.js";

export const BASE = "https://voorbeeld.nl/sub/pad/";

/** @type {Record<string, string>} */
const INDEX = JSON.parse(await makeOnce("zoekindex", () => makeWithPython(["zoekindex"])));
/** @type {Map<string, string>} The files by their whole address. */
const FILES = new Map(Object.entries(INDEX).map(([address, text]) => [BASE + address, text]));

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
