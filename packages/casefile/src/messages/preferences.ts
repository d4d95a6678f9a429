import type { Wording } from '../diagnostic.ts'
import { choices, withHint } from './parts.ts'

// What the reader says of who can change what alone, and of what each prefers.

/** [O1] */
export function heldByOne(issue: string): Wording {
  return {
    code: 'wrong-shape',
    message: `"held_by" of ${issue} names several parties; what one can change alone, one holds`,
    hint: 'write "held_by: <party>"; what two must agree on has no holder, or is an issue of each with a rule between them',
  }
}

/** [O1] */
export function heldContinuous(issue: string): Wording {
  return {
    code: 'wrong-shape',
    message: `${issue} has a holder and no step; states are told apart, so a held issue has levels`,
    hint: `add "step" to ${issue}, or name its options`,
  }
}

/** [O2] */
export function irreversibleUnheld(issue: string): Wording {
  return {
    code: 'irreversible-unheld',
    message: `${issue} is irreversible, but nobody holds it; who cannot take it back is not known`,
    hint: 'add "held_by" with a party beside it',
  }
}

/** [O2] */
export function irreversibleShape(issue: string, written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `"irreversible" of ${issue} is yes, no, or the options that stay once taken; this is ${written}`,
    hint: 'write "irreversible: yes" when only options later in the list can be reached, or "irreversible: [strike]"',
  }
}

/** [O3] */
export function prefersShape(party: string, written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `what ${party} prefers is a list, the most important first; this is ${written}`,
    hint: `write ${party}: [a_deal, {not: {attack: yes}}, {release: yes}], or {order: [...], why: ...}`,
  }
}

/** [O8] */
export function overlooksShape(party: string, written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `what ${party} overlooks is a list of states; this is ${written}`,
    hint: `write ${party}: [a_deal, {release: yes}], or {states: [...], why: ...}`,
  }
}

/** [O8] */
export function overlooksNothing(party: string): Wording {
  return {
    code: 'role-mismatch',
    message: `${party} holds no issue, so what it overlooks changes nothing`,
    hint: `add "held_by: ${party}" to what it can change alone, or delete this`,
  }
}

/** [O3] */
export function statementShape(written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `a statement is a deal, conditions, "not" with conditions, or "if" and "then"; this is ${written}`,
    hint: 'write {release: yes}, {not: {attack: yes}}, {if: {attack: yes}, then: {escalate: yes}}, or the id of a deal',
  }
}

/** [O3] */
export function unknownPreferred(written: string, deals: readonly string[]): Wording {
  const wording: Wording = {
    code: 'unknown-outcome',
    message: `no deal is called "${written}"`,
  }
  const none = 'no deals are named under "deals"; write conditions, as in {release: yes}'
  return withHint(wording, deals.length === 0 ? none : choices(written, deals, 'Deals'))
}

/** [O4] */
export function dealsUnplaced(party: string, count: number): Wording {
  return {
    code: 'unranked',
    message: `${party} ranks ${count} whole deals, and the rules allow more; what is left out would stand last without anybody having said so`,
    hint: 'put the others where they belong, or end the list with "others" when they are all worse and equally so',
  }
}

/** [O4] */
export function othersNotLast(party: string): Wording {
  return {
    code: 'others-misplaced',
    message: `"others" stands in the middle of what ${party} prefers; it means everything worse than all that is listed`,
    hint: 'move it to the end',
  }
}

/** [O5] */
export function presentShape(written: string, deals: readonly string[]): Wording {
  const wording: Wording = {
    code: 'unknown-outcome',
    message: `"present" is a deal of this case or one pick on every issue; this is ${written.startsWith('a ') || written === 'nothing' ? written : `"${written}"`}`,
  }
  const how = 'write present: {attack: no, release: no}'
  return withHint(wording, deals.length === 0 ? how : (choices(written, deals, 'Deals') ?? how))
}

/** [O6] */
export function holderWithoutPreference(party: string, issue: string): Wording {
  return {
    code: 'missing-preference',
    message: `${party} can change ${issue} alone, but nothing says what it prefers`,
    hint: `add prefers.${party}, or worth.${party}`,
  }
}

/** [Q1] */
export function tooFewActors(topic: string): Wording {
  return {
    code: 'missing-key',
    message: `topic ${topic} has fewer than two actors, so there is nobody to pull against`,
    hint: `add another under positions.${topic}.actors, or delete the topic`,
  }
}

/** [O7] */
export function deciderWithoutPreference(party: string): Wording {
  return {
    code: 'missing-preference',
    message: `${party} decides, but nothing says what it prefers`,
    hint: `add prefers.${party}, give it another role, or give every decider worth and if_talks_fail`,
  }
}
