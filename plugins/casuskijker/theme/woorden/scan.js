// What the button and the window say with which codes are scanned.
import WOORDEN from "./nl/scan.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const scanwoord = createWoord(WOORDEN);
