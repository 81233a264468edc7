/** The root of this site, wherever it stands: these modules are in assets/casuskijker/<version>/ under it. */
export const SITE = new URL("../../../../../", import.meta.url);
