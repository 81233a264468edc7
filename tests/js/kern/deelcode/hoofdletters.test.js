// A code in capitals, as a QR holds it, is the same code: whatever name somebody typed.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  createInbreng,
  readDeelcode,
  writeDeelcode,
} from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { writeHoofdletters } from "../../../../plugins/casuskijker/theme/kern/deelcode/hoofdletters.js";
import { findDeelcodes } from "../../../../plugins/casuskijker/theme/kern/deelcode/vinden.js";
import { readGroepscode } from "../../../../plugins/casuskijker/theme/kern/groepscode/groepscode.js";
import { writeGroepscode } from "../../hulp/groepscodes.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam({ slug: "samen-kijken-2" });
const DOSSIER = fillIn(BRIL, { "ingredient-1": "soms" });
const namen = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom("", "Zoë", "jan-willem", "a.b-C.d"));

test("a code of one", () => {
  fc.assert(
    fc.property(namen, (naam) => {
      const code = writeDeelcode(BRIL, DOSSIER, naam);
      const [gevonden] = findDeelcodes(`https://voorbeeld.nl/samen-kijken/#${writeHoofdletters(code)}`).codes;
      assert.deepEqual(
        readDeelcode(gevonden, () => BRIL),
        readDeelcode(code, () => BRIL),
      );
    }),
  );
});

test("a code of a group", () => {
  fc.assert(
    fc.property(fc.array(namen, { minLength: 1, maxLength: 5 }), (groep) => {
      const leden = groep.map((naam) => createInbreng(DOSSIER, naam));
      const code = writeGroepscode(BRIL, leden, { namen: true });
      assert.deepEqual(
        readGroepscode(writeHoofdletters(code), () => BRIL),
        readGroepscode(code, () => BRIL),
      );
    }),
  );
});

test("all but the name is in capitals", () => {
  assert.equal(
    writeHoofdletters("presentie.1.04k2f.1pk70c9-z.1x8.0k3pd4x.Fatma"),
    "PRESENTIE.1.04K2F.1PK70C9-Z.1X8.0K3PD4X.Fatma",
  );
});
