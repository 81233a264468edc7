// What is copied of a picture can be read aloud, whoever stands in it and whatever they left open.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countStippen, listBeelden } from "../../../../plugins/casuskijker/theme/kern/groep/beelden.js";
import { createRonde } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { writeGroepTekst } from "../../../../plugins/casuskijker/theme/kern/groep/groep-tekst.js";
import { LID } from "../../hulp/bestanden.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Inbreng} Inbreng */

const BRIL = createKijkraam({ ids: ["a", "b", "c"] });
const EIGEN = { ...BRIL, eigenschappen: { ...BRIL.eigenschappen, rol: /** @type {const} */ ("client") } };
const FOUT = /\bnul\b|van de één|\.\.|: \.|\bundefined\b| {2}\S+: \n|van één (mensen|collega’s|teams)|: van /;
const rollen = fc.constantFrom("zelf", "team", "collega", "docent", "client", null);
const keuze = fc.option(fc.constantFrom("soms", "nog-niet", "herkenbaar", "niet-te-zien"), { nil: undefined });
const leden = fc.array(fc.record({ rol: rollen, naam: fc.constantFrom("", "Anna"), a: keuze, b: keuze }), {
  minLength: 1,
  maxLength: 6,
});

/**
 * @param {readonly Inbreng[]} allen
 * @param {typeof BRIL} kijkraam
 * @param {boolean} [namen]
 * @returns {string[]} Of each picture its text.
 */
function write(allen, kijkraam, namen = false) {
  const ronde = createRonde({ id: "2026-11-29", datum: "2026-11-29", leden: allen });
  const rest = {
    kijkraam,
    heel: kijkraam,
    rest: [],
    isBekend: true,
    over: { zin: "zonder verhaal", casus: null },
    ronde,
  };
  return listBeelden(ronde).map((beeld) => writeGroepTekst({ ...beeld, ...rest, namen, groep: "" }, []));
}

/** @param {{rol: Inbreng["rol"], naam: string, a?: string, b?: string}[]} wie @returns {Inbreng[]} */
function create(wie) {
  return wie.map(({ rol, naam, ...gekozen }, nummer) => {
    const posities = Object.fromEntries(Object.entries(gekozen).flatMap(([id, waar]) => (waar ? [[id, waar]] : [])));
    return {
      ...LID,
      kijkraam: BRIL.slug,
      kenmerk: `lid${nummer}000`,
      rol,
      casus: null,
      naam,
      posities,
      gewijzigd: null,
    };
  });
}

test("no text of any group says what nobody would say aloud", () => {
  fc.assert(
    fc.property(leden, fc.boolean(), fc.constantFrom(BRIL, EIGEN), (wie, namen, kijkraam) => {
      for (const tekst of write(create(wie), kijkraam, namen)) assert.doesNotMatch(tekst, FOUT);
    }),
    { numRuns: 400 },
  );
});

test("who alone did not look is no number, and of one person nothing is counted", () => {
  const [samen] = write(
    create([
      { rol: "zelf", naam: "" },
      { rol: "client", naam: "", a: "soms" },
    ]),
    BRIL,
  );
  assert.match(samen, /- Titel van a: cliënt: 1 soms\. Geen collega keek hiernaar\.\n/);
  const [alleen] = write(create([{ rol: "zelf", naam: "", a: "soms" }]), BRIL);
  assert.match(alleen, /- Titel van a: soms\.\n/);
  assert.equal(countStippen(create([{ rol: "zelf", naam: "" }])).collega, 1);
});

test("what one person filled in about their own help is told without a word of a group", () => {
  const [tekst] = write(create([{ rol: "client", naam: "Gijs", a: "soms" }]), EIGEN);
  assert.match(
    tekst,
    /^Een bril\n29 november 2026\n\nDit zijn de antwoorden van één mens, over de eigen hulp\.\n\nSoms\n- /,
  );
  assert.match(tekst, /\n\nNiet ingevuld\n- Titel van b\n- Titel van c\n$/);
  assert.doesNotMatch(tekst, /Gijs|deelnemer|collega|jullie|casus/);
});
