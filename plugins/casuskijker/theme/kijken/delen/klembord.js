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
