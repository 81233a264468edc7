// The keys that lead to the search box. WCAG 2.1.4: a key without Ctrl or Cmd can be switched off.
import { SITE } from "../../grond/basis/site.js";
import { createPrefix } from "../../grond/opslag/opslag.js";

const KEY = `${createPrefix(SITE.pathname)}sneltoets`;

/** @returns {boolean} Whether the key / leads to the search box; it does until a reader switches it off. */
export function usesSlash() {
  try {
    return localStorage.getItem(KEY) !== "uit";
  } catch {
    return true;
  }
}

/**
 * @param {boolean} uses
 * @returns {boolean} Whether this browser remembers it.
 */
export function setSlash(uses) {
  try {
    if (uses) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "uit");
    return true;
  } catch {
    return false;
  }
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
