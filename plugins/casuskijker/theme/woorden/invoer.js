// What is said of a file that is opened, which few visits do.
import WOORDEN from "./nl/invoer.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const invoerwoord = createWoord(WOORDEN);
