// What is wrong with a les that was kept, or with what somebody noted beside one.
import WOORDEN from "./nl/sessie.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const sessiewoord = createWoord(WOORDEN);
