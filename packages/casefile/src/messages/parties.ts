import type { Role } from '@parley/model'
import type { Wording } from '../diagnostic.ts'
import { choices, listed, withHint } from './parts.ts'

// What the reader says of parties, and of who must say yes.

export function unknownParty(id: string, all: readonly string[]): Wording {
  return withHint(
    { code: 'unknown-party', message: `no party is called "${id}"` },
    choices(id, all, 'Parties here') ?? `add ${id} under parties`,
  )
}

/** [P1] */
export function noDecider(all: readonly string[]): Wording {
  return {
    code: 'no-decider',
    message: `none of ${listed(all)} decides, so there is nobody to agree`,
    hint: 'write "role: decides" for those that must say yes',
  }
}

/** [P1] */
export function insideItself(id: string): Wording {
  return {
    code: 'inside-itself',
    message: `"${id}" stands inside itself`,
    hint: 'inside names the party this one is a faction of',
  }
}

/** [P2] */
export function riskShape(found: string): Wording {
  return {
    code: 'wrong-shape',
    message: `risk is neutral, or averse or acceptant with a coefficient, and here stands ${found}`,
    hint: 'for example: risk: {averse: 0.02}',
  }
}

/** [P3] */
export function roleMismatch(id: string, role: Role, wanted: readonly Role[]): Wording {
  return {
    code: 'role-mismatch',
    message: `${id} ${roleInWords(role)}, and here stands a party that ${listed(wanted.map(roleInWords), 'or')}`,
    hint: `write "role: ${wanted[0]}" for ${id} under parties, or name another party`,
  }
}

function roleInWords(role: Role): string {
  return role === 'affected' ? 'is affected' : role
}

/** [P3] */
export function needsWithoutVotes(of: string): Wording {
  return {
    code: 'missing-key',
    message: `ratified_by.${of} says how many votes it needs, and nobody votes`,
    hint: 'add "votes: {rada: 50%, public: 50%}", or delete needs',
  }
}

/** [P3] */
export function votesAboveOne(sum: string): Wording {
  return {
    code: 'votes-above-one',
    message: `the votes sum to ${sum}; they are shares of one whole`,
    hint: 'lower them until they sum to 100% or less',
  }
}

/** [P3] */
export function votesShort(sum: string, needs: string): Wording {
  return {
    code: 'votes-short',
    message: `all votes together are ${sum}, below the ${needs} that are needed, so nothing can be ratified`,
    hint: 'raise the votes, or lower needs',
  }
}

/** [P3] */
export function ratifierWithoutVote(id: string, inside: string | null): Wording {
  return {
    code: 'ratifier-without-vote',
    message: `${id} ratifies, but nothing gives it a vote or a veto, so its say counts for nothing`,
    hint: `add "ratified_by: {${inside ?? '<decider>'}: {veto: [${id}]}}", or write another role`,
  }
}
