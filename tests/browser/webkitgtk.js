// Finds elements as the tests name them, by role and name or by text; the first argument is a list of steps.
// What must be done with them comes below this text: a page may not run a text as a script, the driver may.
const SELECTORS = {
  article: "article", button: "button, summary, input[type=button], input[type=submit], input[type=reset]",
  checkbox: "input[type=checkbox]", combobox: "select", dialog: "dialog", group: "fieldset, details", img: "img",
  heading: "h1, h2, h3, h4, h5, h6", link: "a[href], area[href]", list: "ul, ol", listitem: "li", main: "main",
  navigation: "nav", option: "option", paragraph: "p", progressbar: "progress", radio: "input[type=radio]",
  region: "section[aria-label], section[aria-labelledby]", row: "tr", searchbox: "input[type=search]", status: "output",
  table: "table", textbox: "input:not([type]), input[type=text], input[type=email], input[type=url], textarea",
};
const NAMED_BY_CONTENT = ["button", "checkbox", "heading", "link", "listitem", "option", "radio", "row"];

const squeeze = (text) => (text ?? "").replace(/\s+/g, " ").trim();

const isVisible = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true]");

const nameOf = (element, role) => {
  const ids = element.getAttribute("aria-labelledby");
  if (ids) return squeeze(ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  if (element.getAttribute("aria-label")) return squeeze(element.getAttribute("aria-label"));
  if (element.labels?.length) return squeeze([...element.labels].map((label) => label.textContent).join(" "));
  const legend = element.matches("fieldset") && element.querySelector("legend");
  if (legend) return squeeze(legend.textContent);
  if (element.matches("input[type=button], input[type=submit]")) return element.value;
  const content = NAMED_BY_CONTENT.includes(role) ? squeeze(element.textContent) : "";
  return content || squeeze(element.alt ?? element.placeholder ?? "") || squeeze(element.title);
};

const fits = (text, wish) => {
  if (wish === null) return true;
  if (wish.pattern !== undefined) return new RegExp(wish.pattern, wish.flags).test(text);
  return wish.exact ? text === squeeze(wish.text) : text.toLowerCase().includes(squeeze(wish.text).toLowerCase());
};

const within = (roots, selector) => [...document.querySelectorAll(selector)].filter(
  (element) => roots.some((root) => root !== element && root.contains(element)),
);

const STEPS = {
  css: (roots, { selector }) => within(roots, selector),
  role: (roots, { role, name, level }) => within(roots, `[role="${role}"], ${SELECTORS[role] ?? "nothing"}`).filter(
    (element) => (element.getAttribute("role") ?? role) === role && isVisible(element)
      && fits(nameOf(element, role), name) && (level === null || element.localName === `h${level}`),
  ),
  label: (roots, { name }) => within(roots, "input, select, textarea, button, fieldset, [aria-label], [aria-labelledby]")
    .filter((element) => fits(nameOf(element, "textbox"), name)),
  text: (roots, { name }) => within(roots, "body *").filter(
    (element) => !element.matches("script, style, noscript") && fits(squeeze(element.textContent), name)
      && ![...element.children].some((child) => fits(squeeze(child.textContent), name)),
  ),
  filter: (roots, { name }) => roots.filter((element) => fits(squeeze(element.textContent), name)),
  nth: (roots, { index }) => roots.slice(index, index === -1 ? undefined : index + 1),
};

const describe = (element) => ({
  text: element.textContent, inner_text: element.innerText, value: element.value ?? null,
  checked: element.checked ?? false, visible: isVisible(element), enabled: !element.matches(":disabled"),
  focused: document.activeElement === element,
  attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
});

const [steps, argument] = arguments;
const found = steps.reduce((roots, step) => STEPS[step.kind](roots, step), [document]);
