// What is said on a page that a leerroute led to.
import WOORDEN from "./nl/weg.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const wegwoord = createWoord(WOORDEN);
