// What is said to who chooses cards or draws one.
import WOORDEN from "./nl/kaarten.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const kaartenwoord = createWoord(WOORDEN);
