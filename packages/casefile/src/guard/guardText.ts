import { type Diagnostic, diagnose } from '../diagnostic.ts'
import { currentVersion, writtenVersion } from '../migrate/version.ts'
import {
  aliasBomb,
  aliasExpansion,
  aliasInsideItself,
  loneReturns,
  newerVersion,
  tabIndentation,
  tooDeep,
  tooLarge,
} from './guardMessages.ts'
import { findHiddenCharacters } from './hiddenCharacters.ts'
import { scanStructure } from './scanStructure.ts'

/** Limits of a file, before it is parsed [F1]. */
const fileLimits: Readonly<{ bytes: number; depth: number; aliasUses: number }> = {
  bytes: 5_000_000,
  depth: 60,
  aliasUses: 100,
}

/**
 * What stands against parsing this text at all, and what does not show on a screen [F1, F8].
 *
 * With an error among the diagnostics the text must not go to a parser: its cost is not bounded.
 * Time O(length), and nothing but the length is looked at past the size limit.
 */
export function guardText(text: string): readonly Diagnostic[] {
  const bytes = utf8Length(text)
  if (bytes > fileLimits.bytes) return [diagnose([0, 0], tooLarge(bytes, fileLimits.bytes))]

  const lone = text.search(/\r(?!\n)/)
  if (lone >= 0 && !text.includes('\n')) return [diagnose([lone, lone + 1], loneReturns())]

  const written = writtenVersion(text)
  if (written && written.version > currentVersion) {
    return [diagnose(written.span, newerVersion(written.version, currentVersion))]
  }

  const { tooDeepAt, alias, tabs } = scanStructure(text, {
    depth: fileLimits.depth,
    aliasUses: fileLimits.aliasUses,
    aliasText: fileLimits.bytes,
  })
  const found: Diagnostic[] = [...findHiddenCharacters(text)]
  if (tooDeepAt !== null)
    found.push(diagnose([tooDeepAt, tooDeepAt + 1], tooDeep(fileLimits.depth)))
  if (alias) {
    const wording = {
      uses: () => aliasBomb(alias.name, fileLimits.aliasUses),
      text: () => aliasExpansion(alias.name, fileLimits.bytes),
      recursion: () => aliasInsideItself(alias.name),
    }[alias.why]()
    found.push(diagnose([alias.at, alias.at + 1 + alias.name.length], wording))
  }
  for (const at of tabs) found.push(diagnose([at, at + 1], tabIndentation()))
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** Bytes of the text in UTF-8; a surrogate counts 2, so that a pair counts 4. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7ff) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2
    else if (code > 0x7f) bytes++
  }
  return bytes
}
