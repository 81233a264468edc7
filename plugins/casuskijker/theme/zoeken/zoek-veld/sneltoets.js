// The keys that lead to the search box. WCAG 2.1.4: a key without Ctrl or Cmd can be switched off.
import { opslag } from "../../grond/opslag/eigen.js";

const SNELTOETS = "sneltoets";
const UIT = "uit";

/** @returns {boolean} Whether the key / leads to the search box; it does until a reader switches it off. */
export function usesSlash() {
  return opslag.read(SNELTOETS) !== UIT;
}

/**
 * @param {boolean} uses
 * @returns {boolean} Whether it is remembered.
 */
export function setSlash(uses) {
  if (uses) opslag.remove(SNELTOETS);
  else opslag.write(SNELTOETS, UIT, opslag.read(SNELTOETS));
  return usesSlash() === uses;
}

/** @param {KeyboardEvent} event */
export function isShortcut(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "k" && !event.shiftKey;
  return event.key === "/" && !isTyping(event.target) && usesSlash();
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "submit", "reset"].includes(target.type);
  return target.isContentEditable || target.matches("textarea, select");
}
