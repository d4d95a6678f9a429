import type { IsoDate } from '@parley/model'
import { modeline } from './modeline.ts'

/** The least that gives a verdict, with a question at every place where an answer belongs. */
export function blank(asOf: IsoDate): string {
  return `${modeline}
parley: 1
title: A new case
question: Is there a deal that both sides prefer to no deal?
as_of: ${asOf}
ranges: 80%            # the chance that every "low to high" below holds

# Who must say yes? Others may have role: ratifies, shapes, spoils or affected.
parties:
  ours: {name: Our side, role: decides}
  theirs: {name: Their side, role: decides}

# What is to be settled, and what could each point come to?
issues:
  terms:
    name: The terms
    options: {tough: Tough on them, fair: In the middle, generous: Generous to them}

# What is each outcome worth to a side, from 0 (its worst) to 100 (its best)? Each side has a scale of its own.
# Words do: terrible, poor, middling, fair, good, excellent. So do numbers (40) and ranges (40 to 60).
worth:
  ours:
    scores: {terms: {tough: 100, fair: 60, generous: 0}}
    why: A first guess.
  theirs:
    scores: {terms: {tough: 0, fair: 60, generous: 100}}
    why: A first guess.

# What will each side do if there is no deal, and how good is that for it, on the same scale?
if_talks_fail:
  ours:
    story: What happens to us if there is no agreement?
    why: A first guess.
    walk_away: {name: Walk away, worth: 30 to 50}
    talks_continue: {name: Go on talking, worth: 20 to 40}
  theirs:
    story: What happens to them?
    why: A first guess.
    walk_away: {name: Walk away, worth: 30 to 50}
    talks_continue: {name: Go on talking, worth: 20 to 40}

# Does either side see something differently? Where nothing is said, both are taken to agree with you.
beliefs:
  theirs:
    if_talks_fail.theirs.walk_away.scenarios.certain.worth: {value: 40 to 65, why: They may think better of their chances.}
`
}
