// What lies here already, for who comes to a kijkraam by a door that does not say which dossier they mean.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { setAntwoord } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { keepDossier } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { findStand, listEerder } from "../../../../plugins/casuskijker/theme/kern/werkblad/eerder.js";
import { Werkblad } from "../../../../plugins/casuskijker/theme/kern/werkblad/werkblad.js";
import { Browser, PAD } from "../../hulp/browser.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam();

/** @param {Record<string, {casus?: string | null, dag?: string, keuze?: string | null, vanAnder?: boolean}>} stukken */
function createBrowser(stukken) {
  const browser = new Browser();
  const tab = browser.openTab();
  tab.in(() => {
    for (const [id, { casus = null, dag = "2026-11-01", keuze = "soms", vanAnder = false }] of Object.entries(
      stukken,
    )) {
      const moment = new Date(`${dag}T09:00:00Z`);
      const leeg = { ...new Werkblad(BRIL, new Opslag(PAD), { casus: "geen" }).dossier, id, casus };
      const dossier = setAntwoord(leeg, "ingredient-1", { positie: keuze }, moment);
      keepDossier(new Opslag(PAD), { ...dossier, gewijzigd: moment.toISOString(), van_ander: vanAnder || undefined });
    }
  });
  return tab;
}

/** @param {ReturnType<typeof createBrowser>} tab */
function look(tab) {
  return tab.in(() => listEerder(new Werkblad(BRIL, new Opslag(PAD), {})).map(({ id }) => id));
}

test("beside an empty form all that lies there is told, last changed first", () => {
  const tab = createBrowser({
    een: { casus: "de-brief", dag: "2026-11-01" },
    twee: { casus: "de-sleutel", dag: "2026-11-20" },
    niets: { casus: "het-logboek", keuze: null },
    vreemd: { casus: "de-bril", dag: "2026-11-25", vanAnder: true },
  });
  assert.deepEqual(look(tab), ["twee", "een"]);
});

test("beside what was filled in only what was changed later is told", () => {
  const tab = createBrowser({
    vroeger: { casus: "de-brief", dag: "2026-11-01" },
    eigen: { dag: "2026-11-10" },
    later: { casus: "de-sleutel", dag: "2026-11-20" },
  });
  assert.deepEqual(look(tab), ["later"]);
});

test("how far it is, is counted as the kijkraam counts it", () => {
  const tab = createBrowser({ een: { casus: "de-brief" } });
  const [dossier] = tab.in(() => listEerder(new Werkblad(BRIL, new Opslag(PAD), {})));
  const totaal = BRIL.invalshoeken.flatMap(({ ingredienten }) => ingredienten).length;
  assert.deepEqual(findStand(BRIL, dossier), { bekeken: 1, totaal, isKlaar: false, deel: null });
  const klaar = BRIL.invalshoeken
    .flatMap(({ ingredienten }) => ingredienten)
    .reduce((vol, { id }) => setAntwoord(vol, id, { positie: "soms" }), dossier);
  assert.equal(findStand(BRIL, klaar).isKlaar, true);
});
