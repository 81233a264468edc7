// What the pages of before took for a whole share code: code 1 and code 2, which says no day. Kept as it was, to hold
// what such a page says of a code of today. Nothing here is changed any more.

const SHAPE = new RegExp(
  "^([a-z0-9]+(?:-[a-z0-9]+)*)\\.([1-9]\\d{0,5})\\.([0-9a-z]{5})\\.([0-9a-z]{7})(?:-([ztcdk])([0-9a-z]{5})?)?" +
    "\\.([0-9a-z]+)\\.([0-9a-z]{7})(?:\\.([\\w%-]+))?$",
);

/** @param {string} code @returns {boolean} Whether it has the shape; if not, that page says it is no whole code. */
export function hasVormVanTwee(code) {
  return SHAPE.test(code.trim());
}
