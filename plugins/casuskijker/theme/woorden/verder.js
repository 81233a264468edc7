// What is said to who comes back, apart: who is here for the first time does without.
import WOORDEN from "./nl/verder.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const verderwoord = createWoord(WOORDEN);
