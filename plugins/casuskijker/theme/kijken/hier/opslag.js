// Apart from the dossier that is open: most pages that read what is kept, open none.
import { SITE } from "../../grond/basis/site.js";
import { Opslag } from "../../grond/opslag/opslag.js";

/** What this site keeps. */
export const opslag = new Opslag(SITE.pathname);
