import { create, createField } from "../../grond/dom/dom.js";
import { samenwoord } from "../../woorden/samen.js";
import { TAAL } from "../../woorden/woorden.js";

/**
 * What a group looks at: something of its own, or a casus of this site.
 *
 * @param {ReadonlyMap<string, string>} titels Of the casussen, by their slug.
 * @param {string | null} gekozen
 * @param {(slug: string | null) => void} choose
 */
export function createCasusKeuze(titels, gekozen, choose) {
  const op = [...titels].sort(([, een], [, ander]) => een.localeCompare(ander, TAAL));
  // By its title alone, so that typing finds it.
  const opties = op.map(([value, text]) => create("option", { value, selected: value === gekozen, text }));
  const eigen = create("option", { value: "", text: samenwoord("samen-kijken.naar_eigen") });
  const select = create(
    "select",
    {},
    eigen,
    create("optgroup", { label: samenwoord("samen-kijken.naar_verhaal") }, ...opties),
  );
  select.addEventListener("change", () => choose(select.value || null));
  return createField(samenwoord("samen-kijken.waarnaar"), select);
}
