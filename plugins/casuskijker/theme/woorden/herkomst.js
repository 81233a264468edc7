// What is said of whom it is not sure whether they belong in the picture: of before, taken out, or perhaps there twice.
import WOORDEN from "./nl/herkomst.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const herkomstwoord = createWoord(WOORDEN);
