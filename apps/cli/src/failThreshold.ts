import type { Diagnostic } from '@parley/casefile'
import { type Case, type Input, inputsOf } from '@parley/model'
import type { Call } from './Command.ts'
import type { FailOn } from './choices.ts'
import { type ExitCode, exitCodes } from './exitCodes.ts'
import { remark } from './remark.ts'

type Judged = Readonly<{ given: Case | null; diagnostics: readonly Diagnostic[] }>

/** Exit code 4, with the reason on stderr, when `--fail-on` finds what it was told to look for; else 0. */
export async function failThreshold(call: Call, read: Judged): Promise<ExitCode> {
  const found: string[] = []
  for (const what of new Set(call.options.failOn)) {
    const places = placesOf(what, read)
    if (places.length === 0) continue
    const shown = places.slice(0, 5).join(', ')
    const more = places.length > 5 ? `, and ${places.length - 5} more` : ''
    found.push(`--fail-on ${what}: ${places.length} found (${shown}${more})`)
  }
  for (const each of found) await remark(call, each)
  return found.length > 0 ? exitCodes.belowThreshold : exitCodes.done
}

/** Paths of the inputs, or codes of the remarks, that a threshold is about. */
function placesOf(what: FailOn, { given, diagnostics }: Judged): readonly string[] {
  if (what === 'warning') {
    return diagnostics.filter(d => d.severity === 'warning').map(d => d.code)
  }
  const counts = what === 'placeholder' ? isHeldOpen : isWeak
  return given
    ? inputsOf(given)
        .filter(entry => counts(entry.input))
        .map(entry => entry.path)
    : []
}

/** One constant typed where a choice among courses belongs. A default the file need not write is none. */
function isHeldOpen({ isPlaceholder, written }: Input): boolean {
  return isPlaceholder && written !== ''
}

/** A value that only the analyst stands behind, without saying why. */
function isWeak(input: Input): boolean {
  const { attribution, written } = input
  const isBare = attribution.class === 'assumed' && attribution.why === ''
  return isHeldOpen(input) || (isBare && written !== '')
}
