// Every picture of every ronde goes along in one link, and is of its own day again where it is read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createGroep, GRENZEN_GROEP } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { readInbrengTekst } from "../../../../plugins/casuskijker/theme/kern/groep/inbreng.js";
import { layPerDag } from "../../../../plugins/casuskijker/theme/kern/groep/rondes.js";
import {
  joinGroepscodes,
  readGroepscode,
  writeGroepscodes as writeAlle,
} from "../../../../plugins/casuskijker/theme/kern/groepscode/groepscode.js";
import { BRIL, createLid, DAG, find, MET, team } from "../../hulp/groepscodes.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

/** As a page wrote it before a code told the day of its ronde. */
const VAN_VOORHEEN =
  "groepscode.1.1.1.062m3r8.een-bril.1.ivkdp-p1n2k.zk3nm3rk1t-Anna" +
  ".kpfhwp12p.ozzzzzz12-Zo%C3%AB%20de%20Wit%2dBos.14hec9g";

test("a code of before is read for ever, as of the ronde of now", () => {
  const kijkraam = createKijkraam({ ids: ["a", "b", "c"] });
  const { dag, inbrengen } = readGroepscode(VAN_VOORHEEN, () => kijkraam);
  assert.deepEqual(
    [dag, inbrengen.map(({ naam, rol, posities }) => [naam, rol, { ...posities }])],
    [
      null,
      [
        ["Anna", "zelf", { a: "soms", b: "nog-niet" }],
        ["", "client", { a: "herkenbaar" }],
        ["Zoë de Wit-Bos", null, { c: "soms" }],
      ],
    ],
  );
});

test("every picture of every ronde goes along in one link, and comes back in the ronde of its day", () => {
  const ander = createKijkraam({ slug: "een-ander", ids: ["a"] });
  const zoek = (/** @type {string} */ slug) => (slug === ander.slug ? ander : find(slug));
  const los = { ...createLid(7), kijkraam: ander.slug, casus: null, posities: { a: "soms" } };
  const beelden = [
    { kijkraam: BRIL, dag: DAG, leden: team(12, "Anna") },
    { kijkraam: ander, dag: DAG, leden: [los] },
    { kijkraam: BRIL, dag: "2026-10-12", leden: team(3) },
  ];
  const link = `https://site.nl/samen-kijken/#${joinGroepscodes(writeAlle(beelden, MET))}`;
  const scans = writeAlle(beelden, { ...MET, isQr: true });
  assert.equal(scans.length, 4);
  for (const tekst of [link, `https://mail.nl/?url=${encodeURIComponent(link)}`, scans.toReversed().join("\n")]) {
    const gelezen = readInbrengTekst(tekst, zoek);
    assert.equal(gelezen.length, 16);
    const delen = gelezen.flatMap((lezing) =>
      "inbreng" in lezing ? [{ inbreng: lezing.inbreng, dag: String(lezing.dag) }] : [],
    );
    const { groep, gevolgen } = layPerDag(createGroep(), delen);
    assert.ok(gevolgen.every((gevolg) => gevolg === "nieuw"));
    assert.deepEqual(
      groep.rondes.map(({ id, leden }) => [id, leden.length]),
      [
        ["2026-10-12", 3],
        [DAG, 13],
      ],
    );
    // Once more changes nothing, and of who is there already what comes takes the place.
    assert.deepEqual(new Set(layPerDag(groep, delen).gevolgen), new Set(["gelijk"]));
  }
  assert.match(
    readInbrengTekst(scans.slice(1).join(" "), zoek).flatMap((each) => ("fout" in each ? each.fout : []))[0],
    /deel 1/,
  );
});

test("where a group has no room for one more ronde, that is said of each, and the rest comes in", () => {
  const dagen = Array.from({ length: GRENZEN_GROEP.rondes + 1 }, (_, nummer) => `2020-01-${String(nummer + 1)}`);
  const delen = dagen.map((dag, nummer) => ({ inbreng: createLid(nummer), dag }));
  const { groep, gevolgen } = layPerDag(createGroep(), delen);
  assert.deepEqual([groep.rondes.length, gevolgen.at(-1)], [GRENZEN_GROEP.rondes, "vol"]);
});
