// The storage of this site, for every wing.
import { SITE } from "../basis/site.js";
import { Opslag } from "./opslag.js";

/** What this site keeps. */
export const opslag = new Opslag(SITE.pathname);
