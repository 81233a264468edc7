// What is kept or stands in a file, told by what it is.
import WOORDEN from "./nl/soorten.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const soortwoord = createWoord(WOORDEN);
