/** The root of this site, wherever it stands: what is bundled is in assets/casuskijker/<version>/ under it. */
export const SITE = new URL("../../../", import.meta.url);
