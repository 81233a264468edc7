// Apart from the dossier that is open: most pages that read what is kept, open none.
export { opslag } from "../../grond/opslag/eigen.js";
