// What the window says in which codes are scanned: only who opens it loads these.
import WOORDEN from "./nl/scan.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const scanwoord = createWoord(WOORDEN);
