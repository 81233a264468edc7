/** @returns {boolean} Whether this page is in a frame of another site, where browsers keep little or nothing. */
export function isVreemdKader() {
  const { top, self } = globalThis;
  if (!top || top === self) return false;
  try {
    return !top.location.href;
  } catch {
    // Only a page of another site does not say where it is.
    return true;
  }
}
