import type { IsoDate } from '@parley/model'
import { modeline } from './modeline.ts'

/** Two sides at war in words and ranks, with an offensive that each sees its own way. */
export function ceasefire(asOf: IsoDate): string {
  return `${modeline}
parley: 1
title: A ceasefire
question: Is there a ceasefire that both sides prefer to fighting on?
as_of: ${asOf}
whose_interest: [mediator]
ranges: 80%            # the chance that every "low to high" below holds

parties:
  government:
    name: The government
    role: decides
    perspective: We are the state, and the state does not bargain over its land.
  movement:
    name: The movement
    role: decides
    perspective: Every truce so far was used to arm against us.
  mediator: {name: The mediator, role: shapes}

# Uncertain things that several values below depend on. Change one and everything that names it follows.
quantities:
  offensive_works: {name: The government's next offensive works, value: 30% to 50%, why: A first guess.}
  keeps_word: {name: The other side keeps a ceasefire for a year, value: 40% to 70%, why: A first guess.}

issues:
  line:
    name: Where the guns stop
    ordered: true
    options: {forward: The government's line, contact: Line of contact, back: Line before the offensive}
  monitors: {name: Foreign monitors, options: {none: None, observers: Unarmed observers, force: An armed force}}
  prisoners: {name: Prisoners, options: {later: Talks about them later, exchange: All for all}}

# Ranks, best first; numbers and ranges can take their place one by one.
worth:
  government:
    why: First ranks, to be replaced by numbers where they matter.
    weights: {ranks: [line, monitors, prisoners]}
    scores:
      line: {ranks: [forward, contact, back]}
      monitors: {ranks: [none, observers, force]}
      prisoners: {ranks: [exchange, later]}
    red_lines: {monitors: [force]}
  movement:
    why: First ranks, to be replaced by numbers where they matter.
    weights: {ranks: [line, prisoners, monitors]}
    scores:
      line: {ranks: [back, contact, forward]}
      monitors: {ranks: [force, observers, none]}
      prisoners: {ranks: [exchange, later]}

if_talks_fail:
  government:
    story: The offensive goes on through the season.
    why: First guesses in words.
    fight_on:
      name: Fight on
      cost: 10 to 20
      scenarios:
        works: {name: the offensive works, chance: offensive_works, worth: good}
        stalls: {name: it stalls, chance: rest, worth: poor}
    freeze: {name: Stop without a deal, worth: 25 to 40}
    talks_continue: {name: Go on talking and shooting, worth: 20 to 35}
  movement:
    story: They hold what they can and wait.
    why: First guesses in words.
    fight_on:
      name: Fight on
      cost: 10 to 25
      scenarios:
        works: {name: the offensive works, chance: offensive_works, worth: terrible}
        stalls: {name: it stalls, chance: rest, worth: fair}
    freeze: {name: Stop without a deal, worth: 25 to 40}
    talks_continue: {name: Go on talking and shooting, worth: 20 to 35}

# The chance that the other side keeps the deal, and what a broken one is worth.
compliance:
  government: {kept: keeps_word, if_broken: 20}
  movement: {kept: keeps_word, if_broken: 15}

# Does either side see something differently? Where nothing is said, both are taken to agree with you.
beliefs:
  government:
    offensive_works: {value: 55% to 75%, strength: 20, why: Its staff counts on new brigades.}
  movement:
    offensive_works: {value: 10% to 25%, strength: 20, why: Two offensives have failed before.}
    keeps_word: {value: 20% to 45%, why: The last truce was broken.}
`
}
