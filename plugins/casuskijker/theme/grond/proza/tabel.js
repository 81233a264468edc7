/** What an element is, when its style no longer says so. */
const ROLES = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", th: "columnheader", td: "cell" };

/**
 * Tells each cell the name of its column, which it says where the cells of a row stand under each other: on a phone.
 *
 * @param {Iterable<HTMLTableElement>} tables
 */
export function labelTabellen(tables) {
  for (const table of tables) {
    const names = [...table.querySelectorAll("thead th")].map((kop) => kop.textContent.trim());
    if (names.length === 0) continue;
    keepRoles(table);
    for (const cell of table.querySelectorAll("td")) {
      if (cell.cellIndex > 0 && cell.textContent.trim()) cell.dataset.kop = names[cell.cellIndex] ?? "";
    }
    table.dataset.stapelt = "";
  }
}

/** @param {HTMLTableElement} table */
function keepRoles(table) {
  table.role = ROLES.table;
  for (const [tag, role] of Object.entries(ROLES)) {
    for (const element of table.querySelectorAll(tag)) element.role = role;
  }
}
