// C0 and C1 controls but for white space, which is folded below; and what XML 1.0 forbids.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g
// Embeddings, overrides and isolates can turn the text after a name around; marks (200E, 200F) cannot.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A name or a sentence from a case as one safe line: no controls, no direction overrides, white space folded. */
export function plainText(given: string): string {
  return given
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(TURNS, '')
    .replace(CONTROLS, '')
    .replace(/\s+/g, ' ')
    .trim()
}
