/** The tags of every wing: componenten.json as a module, which the build makes. */
declare const COMPONENTEN: Record<string, string[]>;
export default COMPONENTEN;
