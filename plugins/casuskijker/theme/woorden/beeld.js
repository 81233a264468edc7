// What is said of the picture of a group, of who stands in it, of then and now, and on its sheet: it comes with them.
import WOORDEN from "./nl/beeld.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const beeldwoord = createWoord(WOORDEN);
