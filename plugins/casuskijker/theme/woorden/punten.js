// What is said where somebody writes down what they are going to do.
import WOORDEN from "./nl/punten.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const puntwoord = createWoord(WOORDEN);
