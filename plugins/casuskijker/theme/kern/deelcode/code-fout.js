/** Why a code is not understood, in a sentence for whoever pasted it. */
export class CodeFout extends Error {}
