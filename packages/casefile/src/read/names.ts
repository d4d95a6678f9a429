/** Words the format itself uses beside ids, so none of them can be one [F6]. */
export const reservedWords: ReadonlySet<string> = new Set([
  'acceptable',
  'class',
  'from',
  'like',
  'name',
  'practical_max',
  'ranks',
  'story',
  'value',
  'why',
])

/** Words that mean something where a quantity's name could stand. */
export const wordsOfEstimates: ReadonlySet<string> = new Set([
  'agrees',
  'beta',
  'lognormal',
  'max',
  'min',
  'mixture',
  'normal',
  'pert',
  'rest',
  'silent',
  'to',
  'triangular',
  'uniform',
])

const id = /^[A-Za-z][A-Za-z0-9_-]*$/
const number = /^-?\d+(\.\d+)?$/

/** The form of an id [F6]; ids that begin with `x-` would be the user's own keys [F2]. */
export function isId(text: string): boolean {
  return id.test(text) && !text.startsWith('x-')
}

/** Options may also be numbers: `1991`. */
export function isOptionId(text: string): boolean {
  return isId(text) || number.test(text)
}
