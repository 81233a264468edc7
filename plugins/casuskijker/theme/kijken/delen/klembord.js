import { setText } from "../../grond/dom/dom.js";

/**
 * Copies what stands in a field; where the browser does not allow that it is selected, ready to copy by hand.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @returns {Promise<boolean>} Whether it was copied.
 */
export async function copyText(field) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No https, or no permission: the selection is what the reader gets.
    return false;
  }
}

/**
 * Says what became of what was pressed, and brings it into view: on a small screen it stands below the edge.
 *
 * @param {Element} melding
 * @param {string} zin
 */
export function say(melding, zin) {
  setText(melding, zin);
  melding.scrollIntoView({ block: "nearest" });
}
