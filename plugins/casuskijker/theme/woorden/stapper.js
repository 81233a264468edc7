// What the bar says of whatever goes one by one.
import WOORDEN from "./nl/stapper.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const stapwoord = createWoord(WOORDEN);
