// The agreements of a group while somebody types in them, whatever other tabs do at the same time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { writeAfspraken } from "../../../../plugins/casuskijker/theme/kern/groep/afspraken-typen.js";
import { createGroep, setAfspraken } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { Browser } from "../../hulp/browser.js";
import { BELLEN, openTafel, settle } from "../../hulp/tafel.js";

test("an agreement that is typed fast stays one, whatever another tab hears of it, and however late", async () => {
  const browser = new Browser();
  const [typt, leest] = [openTafel(browser), openTafel(browser)];
  typt.lay("a");
  await settle(browser);
  const zin = "We bellen elke week";
  for (let tekens = 0; tekens <= zin.length; tekens++) {
    const afspraak = { ...BELLEN, id: "a1", tekst: zin.slice(0, tekens) };
    typt.tab.in(() => typt.tafel.change((groep) => setAfspraken(groep, [afspraak])));
    // The news comes in bursts, and some of it while the next sign is typed.
    if (tekens % 5 === 2) browser.deliver();
    if (tekens % 7 === 3) await new Promise((done) => setImmediate(done));
  }
  await settle(browser);
  for (const { tafel } of [typt, leest])
    assert.deepEqual(
      tafel.groep.afspraken.map(({ tekst }) => tekst),
      [zin],
    );
});

test("two tabs that each type in one agreement in the same blink leave one", async () => {
  const browser = new Browser();
  const [een, ander] = [openTafel(browser), openTafel(browser)];
  const type = (/** @type {ReturnType<typeof openTafel>} */ { tab, tafel }, /** @type {string} */ tekst) =>
    tab.in(() => tafel.change((groep) => setAfspraken(groep, [{ ...BELLEN, id: "a1", tekst }])));
  type(een, "Bellen");
  await settle(browser);
  const [naam] = Object.keys(browser.localStorage);
  const toen = String(browser.localStorage.getItem(naam));
  type(een, "Bellen op maandag");
  // The other one did not see that yet.
  const theirs = toen.replace("Bellen", "Mailen").replace(/"stand":"[^"]+"/, '"stand":"00000000000000ff"');
  browser.localStorage.setItem(naam, theirs);
  browser.tell(browser.openTab(), { key: naam, newValue: theirs });
  await settle(browser);
  for (const { tafel } of [een, ander]) assert.equal(tafel.groep.afspraken.length, 1);
});

test("what is typed in an agreement that another tab took away is there again, and the others stay as they are", () => {
  const van = (/** @type {string} */ id, /** @type {string} */ tekst) => ({ ...BELLEN, id, tekst });
  const groep = setAfspraken(createGroep(), [van("a1", "Bellen"), van("a2", "Mailen")]);
  const [eerste] = groep.afspraken;
  const getypt = [{ ...eerste, tekst: "Bellen op maandag" }];
  const lees = (/** @type {typeof groep} */ { afspraken }) => afspraken.map(({ tekst }) => tekst);
  assert.deepEqual(lees(writeAfspraken(groep, getypt)), ["Bellen op maandag", "Mailen"]);
  const weg = setAfspraken(groep, groep.afspraken.slice(1));
  assert.deepEqual(lees(writeAfspraken(weg, getypt)), ["Mailen", "Bellen op maandag"]);
});
