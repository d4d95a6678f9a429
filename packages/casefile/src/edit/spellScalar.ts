import { isMap, isScalar } from 'yaml'
import { parseSource } from './parseSource.ts'

/** Where a scalar is to stand. */
export type Setting = Readonly<{
  /** Inside braces or brackets, where commas and brackets end a plain scalar. */
  isFlow: boolean
  /** Among double-quoted keys, as in JSON: words are quoted the same way. */
  isJson: boolean
}>

/** Words of the user as one scalar that YAML 1.2 reads as exactly them, and YAML 1.1 too. */
export function spellText(words: string, setting: Setting): string {
  const plain = setting.isJson ? null : readPlain(words, setting)
  return plain && typeof plain.value === 'string' && !isTrap(words) ? words : quoted(words, setting)
}

/** A value as spelled; quoted only where it could not stand as it is. */
export function spellAs(written: string, setting: Setting): string {
  if (setting.isJson && !isJsonScalar(written)) return quoted(written, setting)
  const plain = readPlain(written, setting)
  // `null` and `~` would leave the value empty.
  return plain && plain.value !== null ? written : quoted(written, setting)
}

export function singleQuoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`
}

/** JSON's escapes are a part of YAML's; what JSON leaves raw and no screen shows is escaped too. */
export function doubleQuoted(words: string): string {
  return JSON.stringify(words).replace(
    /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** True when words can stand in single quotes: one line, nothing that does not show. */
export function isPrintable(words: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return !/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/.test(words)
}

function quoted(words: string, setting: Setting): string {
  return setting.isJson || !isPrintable(words) ? doubleQuoted(words) : singleQuoted(words)
}

/** The scalar a plain text is read as where it is to stand; null when it is read as anything else. */
function readPlain(written: string, setting: Setting): { value: unknown } | null {
  if (written === '' || !isPrintable(written)) return null
  // The parser itself is asked: YAML's rules for plain scalars are too many to state twice.
  const document = parseSource(setting.isFlow ? `{k: ${written}, z: 1}` : `k: ${written}\n`)
  const map = document.contents
  if (document.errors.length > 0 || !isMap(map)) return null
  if (map.items.length !== (setting.isFlow ? 2 : 1)) return null
  const value: unknown = map.items[0]!.value
  if (!isScalar(value) || value.type !== 'PLAIN' || value.source !== written) return null
  return value.anchor === undefined && value.tag === undefined ? { value: value.value } : null
}

export function isJsonScalar(written: string): boolean {
  return /^(-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?|true|false|null)$/.test(written)
}

/** Plain scalars that YAML 1.1 takes for something other than text. */
function isTrap(words: string): boolean {
  return (
    /^(y|n|yes|no|on|off|true|false|null|~)$/i.test(words) ||
    /^[-+]?[\d_]+(:[0-5]?\d)+(\.[\d_]*)?$/.test(words) ||
    /^[-+]?(0[xob]?)?[\d_a-f]*\d[\d_a-f]*$/i.test(words) ||
    /^\d{4}-\d{1,2}-\d{1,2}/.test(words)
  )
}
