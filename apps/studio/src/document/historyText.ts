import { redone, undone } from './Change.ts'
import type { Step, StepKind } from './Step.ts'
import type { StepLog } from './StepLog.ts'

/** Steps kept in the file beside a case. */
export const STEPS_KEPT = 500

export type KeptHistory = Readonly<{
  /** The text the steps lead to. */
  text: string
  done: readonly Step[]
  undone: readonly Step[]
}>

/** The last steps of a case as JSON, for `*.parley-history`. */
export function historyText(log: StepLog, text: string): string {
  const kept: KeptHistory = {
    text,
    done: log.done.slice(-STEPS_KEPT),
    undone: log.undone.slice(-STEPS_KEPT),
  }
  return `${JSON.stringify({ parley_history: 1, ...kept })}\n`
}

/**
 * Reads what `historyText` wrote. Null for anything else, and for steps that do not lead to the text they
 * stand with: history is a convenience and is dropped rather than believed.
 */
export function readHistoryText(json: string): KeptHistory | null {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch {
    return null
  }
  if (!isRecord(given) || given['parley_history'] !== 1) return null
  const { text, done, undone: takenBack } = given
  if (typeof text !== 'string' || !isSteps(done) || !isSteps(takenBack)) return null
  return leadsTo(text, done, takenBack) ? { text, done, undone: takenBack } : null
}

function leadsTo(text: string, done: readonly Step[], takenBack: readonly Step[]): boolean {
  try {
    done.reduceRight((at, step) => undone(at, step.change), text)
    takenBack.reduceRight((at, step) => redone(at, step.change), text)
    return true
  } catch {
    return false
  }
}

const kinds: Readonly<Record<StepKind, true>> = {
  edit: true,
  typing: true,
  import: true,
  outside: true,
  merge: true,
  recovery: true,
}

export function isSteps(given: unknown): given is readonly Step[] {
  return Array.isArray(given) && given.every(isStep)
}

function isStep(given: unknown): given is Step {
  if (!isRecord(given) || !isRecord(given['change'])) return false
  const { change } = given
  return (
    typeof given['name'] === 'string' &&
    Object.hasOwn(kinds, String(given['kind'])) &&
    typeof given['since'] === 'number' &&
    typeof given['until'] === 'number' &&
    (given['together'] === null || typeof given['together'] === 'string') &&
    (given['place'] === undefined || typeof given['place'] === 'string') &&
    Number.isInteger(change['at']) &&
    (change['at'] as number) >= 0 &&
    typeof change['removed'] === 'string' &&
    typeof change['inserted'] === 'string'
  )
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}
