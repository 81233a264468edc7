// What is said on a page of a previous version of the site.
import WOORDEN from "./nl/voorheen.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const voorheenwoord = createWoord(WOORDEN);
