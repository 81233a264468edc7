// What who leads notes for nobody else: of a les, or of a werkvorm with what and with whom it was done.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GRENZEN } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { listStukken } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { listOnbekend } from "../../../../plugins/casuskijker/theme/kern/dossier/onbekend.js";
import { changeSessie, createSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import { keepSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-kast.js";
import {
  hasNotities,
  listLosse,
  listNotities,
  readNotities,
  settleNotities,
  takeLosse,
  writeNotitie,
} from "../../../../plugins/casuskijker/theme/kern/sessie/voor-mij.js";
import { countSoorten, describeSoorten } from "../../../../plugins/casuskijker/theme/kern/werkblad/soort-zinnen.js";
import { Lade, openOpslag, refuse, VolleLade } from "../../hulp/browser.js";
import { VAN } from "../../hulp/sessie.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/sessie/voor-mij.js").Bij} Bij */

const DAG = "2026-11-30";
const WERKVORM = { les: null, werkvorm: "intervisie", casus: null, kijkraam: null };
const VERHAAL = { ...WERKVORM, casus: "de-sleutel", kijkraam: "presentie" };
/** @type {Bij} */
const LES = { van: VAN, groep: null, dag: DAG };
/** @type {Bij} */
const VANDAAG = { van: VERHAAL, groep: null, dag: DAG };
const [NOORD, ZUID] = ["noord", "zuid"].map((groep) => ({ ...VANDAAG, groep }));

/**
 * @param {ReturnType<typeof openOpslag>} opslag
 * @param {string} id
 * @param {{groep: string | null, dag?: string}} wens With whom, and on which day.
 */
function lead(opslag, id, { groep, dag = DAG }) {
  const sessie = createSessie(VERHAAL, new Date(`${dag}T12:00`));
  assert.equal(keepSessie(opslag, changeSessie(sessie, { id, groep })), "bewaard");
}

test("what is for nobody else is kept by les and step, and goes in no file", () => {
  const opslag = openOpslag();
  writeNotitie(opslag, LES, { stap: "eigen", tekst: "Let op Kees." });
  writeNotitie(opslag, LES, { stap: "lezen", tekst: "Rustig." });
  writeNotitie(opslag, { ...LES, van: { ...VAN, les: "les-90" } }, { stap: "eigen", tekst: "Anders." });
  writeNotitie(opslag, LES, { stap: "lezen", tekst: "" });
  assert.deepEqual({ ...readNotities(opslag, LES) }, { eigen: "Let op Kees." });
  assert.deepEqual(listOnbekend(opslag), { onbekend: [], onleesbaar: [] });
  // Whoever wipes or moves what is here is told of it: it may be about people.
  const wat = countSoorten(listStukken(opslag, "browser"));
  assert.equal(describeSoorten(wat), "wat je alleen voor jezelf schreef bij 2 lessen of werkvormen");
  writeNotitie(opslag, LES, { stap: "eigen", tekst: "" });
  assert.deepEqual(opslag.list("voor-mij:"), ["voor-mij:de-sleutel/les-90"]);
});

test("what is noted at a werkvorm is of what it was done with, and what was kept before is found back", () => {
  const opslag = openOpslag();
  const oud = '{"rol-begeleider":"Kees"}';
  opslag.write("voor-mij:intervisie", oud, null);
  writeNotitie(opslag, VANDAAG, { stap: "kiezen", tekst: "Noor is stil." });
  assert.deepEqual({ ...readNotities(opslag, VANDAAG) }, { kiezen: "Noor is stil." });
  const anders = [WERKVORM, { ...VERHAAL, casus: "de-brief" }, { ...VERHAAL, kijkraam: null }];
  for (const van of anders) assert.deepEqual({ ...readNotities(opslag, { ...VANDAAG, van }) }, {});
  assert.deepEqual(listLosse(opslag, VANDAAG), []);
  writeNotitie(opslag, { ...VANDAAG, van: WERKVORM }, { stap: "kiezen", tekst: "Nieuw." });
  assert.equal(opslag.read("voor-mij:intervisie"), oud, "nothing is written over what was kept before");
});

test("what is noted says of what it is, however it was kept", () => {
  const opslag = openOpslag();
  opslag.write("voor-mij:intervisie", '{"rol-begeleider":"Kees"}', null);
  opslag.write("voor-mij:intervisie/de-sleutel/", '{"kiezen":"Nog niet lang."}', null);
  writeNotitie(opslag, VANDAAG, { stap: "kiezen", tekst: "Noor is stil." });
  writeNotitie(opslag, NOORD, { stap: "kiezen", tekst: "Met ons." });
  writeNotitie(opslag, LES, { stap: "eigen", tekst: "Let op." });
  writeNotitie(opslag, { ...LES, van: { ...VAN, casus: null } }, { stap: "eigen", tekst: "Ook hier." });
  opslag.write("voor-mij:de-sleutel/les-60", "{", null);
  opslag.write("voor-mij:intervisie///dag/2026-99-99", '{"kiezen":"Ooit."}', null);
  const { bewaard, onleesbaar } = listNotities(opslag);
  const zonder = { groep: null, dag: null, isOud: false };
  assert.deepEqual(
    new Map(bewaard.map(({ plek: _, notities, ...rest }) => [Object.values(notities)[0], rest])),
    new Map([
      ["Kees", { ...zonder, van: WERKVORM, isOud: true }],
      ["Noor is stil.", { ...zonder, van: VERHAAL, dag: DAG }],
      ["Nog niet lang.", { ...zonder, van: { ...WERKVORM, casus: "de-sleutel" } }],
      ["Met ons.", { ...zonder, van: VERHAAL, groep: "noord", dag: DAG }],
      ["Let op.", { ...zonder, van: VAN }],
      ["Ook hier.", { ...zonder, van: { ...VAN, casus: null } }],
      ["Ooit.", { ...zonder, van: WERKVORM }],
    ]),
  );
  assert.deepEqual(
    onleesbaar.map(({ naam }) => naam),
    ["voor-mij:de-sleutel/les-60"],
  );
});

test("of two groups with one verhaal and one kijkraam, each has its own notes", () => {
  const opslag = openOpslag();
  writeNotitie(opslag, NOORD, { stap: "kiezen", tekst: "Noor is stil." });
  writeNotitie(opslag, ZUID, { stap: "kiezen", tekst: "Zeki praat." });
  assert.deepEqual({ ...readNotities(opslag, NOORD) }, { kiezen: "Noor is stil." });
  assert.deepEqual({ ...readNotities(opslag, ZUID) }, { kiezen: "Zeki praat." });
  for (const bij of [NOORD, ZUID, VANDAAG]) assert.deepEqual(listLosse(opslag, bij), []);
  assert.deepEqual([hasNotities(opslag, "noord"), hasNotities(opslag, "west")], [true, false]);
});

test("a group that comes back another day has its note of then beside it, and writes over nothing", () => {
  const [opslag, later] = [openOpslag(), { ...NOORD, dag: "2027-01-29" }];
  writeNotitie(opslag, NOORD, { stap: "kiezen", tekst: "Noor is stil." });
  lead(opslag, "nu", { groep: "noord", dag: "2027-01-29" });
  settleNotities(opslag, later, "nu");
  assert.deepEqual({ ...readNotities(opslag, later) }, {});
  writeNotitie(opslag, later, { stap: "kiezen", tekst: "Noor praat." });
  assert.deepEqual({ ...readNotities(opslag, NOORD) }, { kiezen: "Noor is stil." }, "so the report of then has it");
  for (const [bij, ander] of [
    [later, NOORD],
    [NOORD, later],
  ])
    assert.deepEqual(
      listLosse(opslag, bij).map(({ groep, dag }) => [groep, dag]),
      [["noord", ander.dag]],
    );
});

test("what was noted before the answers of a group lay together, is of that group", () => {
  const opslag = openOpslag();
  writeNotitie(opslag, NOORD, { stap: "kiezen", tekst: "Vanochtend." });
  writeNotitie(opslag, NOORD, { stap: "rol-begeleider", tekst: "Kees" });
  writeNotitie(opslag, VANDAAG, { stap: "kiezen", tekst: "Noor is stil." });
  writeNotitie(opslag, VANDAAG, { stap: "kijken", tekst: "Vlot." });
  writeNotitie(opslag, VANDAAG, { stap: "rol-begeleider", tekst: "Bep" });
  lead(opslag, "nu", { groep: "noord" });
  settleNotities(opslag, NOORD, "nu");
  settleNotities(opslag, NOORD, "nu");
  assert.deepEqual(
    { ...readNotities(opslag, NOORD) },
    { kiezen: "Vanochtend.\n\nNoor is stil.", kijken: "Vlot.", "rol-begeleider": "Kees, Bep" },
  );
  assert.deepEqual({ ...readNotities(opslag, VANDAAG) }, {});
});

test("where another group was led that day with the same things, nobody knows of which a note is", () => {
  const opslag = openOpslag();
  writeNotitie(opslag, VANDAAG, { stap: "kiezen", tekst: "Noor is stil." });
  writeNotitie(opslag, { ...VANDAAG, dag: "2026-10-01" }, { stap: "kiezen", tekst: "Toen." });
  lead(opslag, "eerder", { groep: null });
  lead(opslag, "nu", { groep: "noord" });
  settleNotities(opslag, NOORD, "nu");
  assert.deepEqual({ ...readNotities(opslag, NOORD) }, {});
  const losse = listLosse(opslag, NOORD);
  assert.deepEqual(
    losse.map(({ dag, notities }) => [dag, notities.kiezen]),
    [
      [DAG, "Noor is stil."],
      ["2026-10-01", "Toen."],
    ],
  );
  assert.equal(takeLosse(opslag, losse[1].plek, NOORD, "kiezen"), true);
  assert.deepEqual({ ...readNotities(opslag, NOORD) }, { kiezen: "Toen." });
  assert.deepEqual(
    listLosse(opslag, NOORD).map(({ dag }) => dag),
    [DAG],
  );
  assert.equal(takeLosse(opslag, losse[1].plek, NOORD, "kiezen"), false);
});

test("what was kept before by verhaal and kijkraam says no day, and stands apart", () => {
  const [opslag, oud] = [openOpslag(), "voor-mij:intervisie/de-sleutel/presentie"];
  opslag.write(oud, '{"kiezen":"Van toen."}', null);
  lead(opslag, "eerder", { groep: "noord", dag: "2026-10-01" });
  lead(opslag, "nu", { groep: "noord" });
  settleNotities(opslag, NOORD, "nu");
  assert.deepEqual({ ...readNotities(opslag, NOORD) }, {});
  assert.deepEqual(
    listLosse(opslag, NOORD).map(({ plek, groep, dag, notities }) => ({ plek, groep, dag, tekst: notities.kiezen })),
    [{ plek: oud, groep: null, dag: null, tekst: "Van toen." }],
  );
});

test("what finds no room beside another note, stays where it is", () => {
  const opslag = openOpslag();
  const lang = "a".repeat(GRENZEN.notitie);
  writeNotitie(opslag, NOORD, { stap: "kiezen", tekst: "Hier." });
  opslag.write("voor-mij:intervisie/de-sleutel/presentie", JSON.stringify({ kiezen: lang, kijken: "Vlot." }), null);
  const [{ plek }] = listLosse(opslag, NOORD);
  assert.equal(takeLosse(opslag, plek, NOORD), true);
  assert.deepEqual({ ...readNotities(opslag, NOORD) }, { kiezen: "Hier.", kijken: "Vlot." });
  assert.deepEqual({ ...listLosse(opslag, NOORD)[0].notities }, { kiezen: lang });
});

test("whatever is noted can be read for ever, and with no other group than that it is of", () => {
  const daad = fc.record({ groep: fc.constantFrom(null, "noord", "zuid"), dag: fc.constantFrom(DAG, "2026-12-01") });
  fc.assert(
    fc.property(fc.array(daad, { maxLength: 8 }), (daden) => {
      const opslag = openOpslag();
      for (const [nummer, { groep, dag }] of daden.entries()) {
        // A sitting begins before its answers lay together.
        const begin = { van: VERHAAL, groep: null, dag };
        lead(opslag, `s${nummer}`, { groep: null, dag });
        const was = readNotities(opslag, begin).kiezen ?? "";
        writeNotitie(opslag, begin, { stap: "kiezen", tekst: `${was}[${groep}${nummer}]` });
        lead(opslag, `s${nummer}`, { groep, dag });
        settleNotities(opslag, { ...begin, groep }, `s${nummer}`);
      }
      const alles = listNotities(opslag).bewaard;
      const tekst = alles.map(({ notities }) => notities.kiezen).join(" ");
      for (const [nummer, { groep }] of daden.entries()) assert.ok(tekst.includes(`[${groep}${nummer}]`));
      for (const { groep, dag, notities } of alles) {
        if (groep === null) continue;
        const vreemd = daden.filter((daad) => daad.groep !== groep || daad.dag !== dag);
        for (const daad of vreemd) assert.ok(!notities.kiezen.includes(`[${daad.groep}${daden.indexOf(daad)}]`));
      }
    }),
  );
});

test("notes that cannot be read are no notes, and nothing is written over them", () => {
  for (const tekst of ["{", "[]", '{"a b":"x"}', '{"a":3}']) {
    const opslag = openOpslag();
    opslag.write("voor-mij:de-sleutel/les-45", tekst, null);
    assert.deepEqual(Object.keys(readNotities(opslag, LES)), []);
    assert.equal(writeNotitie(opslag, LES, { stap: "eigen", tekst: "Let op." }), "onleesbaar");
    assert.equal(opslag.read("voor-mij:de-sleutel/les-45"), tekst);
    assert.deepEqual({ ...readNotities(opslag, LES) }, { eigen: "Let op." }, "on this page it stands");
  }
});

test("what a browser does not take stays on its page, and is kept with the rest once it does", () => {
  const [vol, lade] = [new VolleLade(), new Lade()];
  let nu = /** @type {Lade} */ (vol);
  const opslag = openOpslag(vol, () => nu);
  assert.equal(writeNotitie(opslag, LES, { stap: "eigen", tekst: "Let op Kees." }), "vol");
  assert.deepEqual({ ...readNotities(opslag, LES) }, { eigen: "Let op Kees." });
  nu = lade;
  assert.equal(writeNotitie(opslag, LES, { stap: "lezen", tekst: "Rustig." }), "bewaard");
  assert.equal(opslag.read("voor-mij:de-sleutel/les-45"), '{"eigen":"Let op Kees.","lezen":"Rustig."}');
  assert.equal(writeNotitie(openOpslag(vol, refuse), LES, { stap: "eigen", tekst: "" }), "geblokkeerd");
});
