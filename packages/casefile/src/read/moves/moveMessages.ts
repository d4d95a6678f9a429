import type { Channel } from '@parley/model'
import type { Wording } from '../../diagnostic.ts'
import { listed } from '../../messages/parts.ts'
import { nearest } from '../nearest.ts'

// Every sentence said about moves and what they cost. See messages.ts for how they are worded.

const effectsExample = 'effects: {kyiv_retakes: {shift: 5% to 15%}}'

/** [M1] */
export function actorless(move: string, parties: readonly string[]): Wording {
  const [first = 'russia'] = parties
  return {
    code: 'missing-key',
    message: `move ${move} has no "by", so nobody makes it`,
    hint: `add "by: ${first}"${parties.length > 1 ? `, or another of ${listed(parties, 'or')}` : ''}`,
  }
}

/** [M1] */
export function effectless(move: string): Wording {
  return {
    code: 'missing-key',
    message: `move ${move} has no effects, so nothing follows from it`,
    hint: `add "${effectsExample}"`,
  }
}

/** [M2] */
export function lagWithoutUnit(written: string): Wording {
  return {
    code: 'missing-key',
    message: `the lag is ${written} of something, and the file has no time whose steps it could count`,
    hint: 'write the unit: "lag: 4 to 8 weeks", in days, weeks, months, quarters or rounds',
  }
}

/** [M3] */
export function unknownMove(id: string, all: readonly string[]): Wording {
  const near = nearest(id, all)
  const message = `no move is called "${id}"`
  if (near !== null) return { code: 'unknown-move', message, hint: `did you mean "${near}"?` }
  return { code: 'unknown-move', message, hint: `moves here: ${all.slice(0, 8).join(', ')}` }
}

/** [M3] */
export function moveCycle(path: readonly string[]): Wording {
  const [only, ...others] = path
  return {
    code: 'move-cycle',
    message:
      others.length <= 1
        ? `move ${only} needs itself, so it can never be made`
        : `these moves need each other in a circle, so none can be made: ${path.join(' needs ')}`,
    hint: 'take one "needs" of the circle away',
  }
}

/** [M3] `through` is the chain of needs, the move itself first. */
export function excludesNeeded(through: readonly string[]): Wording {
  const [move, ...chain] = through
  const needed = chain.at(-1)!
  const by = chain.length > 1 ? ` (${through.join(' needs ')})` : ''
  return {
    code: 'excludes-needed',
    message: `move ${move} needs ${needed}${by}, and the two exclude each other, so it can never be made`,
    hint: `take ${needed} out of "needs" or out of "excludes"`,
  }
}

/** [M4] */
export function costWithoutUnit(move: string): Wording {
  return {
    code: 'missing-key',
    message: `move ${move} has a cost, and nothing says of what`,
    hint: 'add "move_costs: {unit: effort points as Washington counts them}": one unit for all moves',
  }
}

/** [M4] */
export function costsWithoutUnit(): Wording {
  return {
    code: 'missing-key',
    message: 'move_costs has no "unit", so costs are of nothing',
    hint: 'add "unit: effort points as Washington counts them", or dollars: one unit for all moves',
  }
}

/** [M4] */
export function budgetShort(
  party: string | null,
  budget: string,
  least: Readonly<{ move: string; cost: string }>,
): Wording {
  const whose = party === null ? 'the total budget' : `the budget of ${party}`
  const which = party === null ? 'any move' : `any of its moves`
  return {
    code: 'budget-short',
    message: `${whose}, ${budget}, is too small for ${which}: the least, ${least.move}, costs ${least.cost}`,
    hint: 'raise the budget, or leave it out if nothing limits it',
  }
}

/** [M4] */
export function budgetIdle(party: string): Wording {
  return {
    code: 'budget-short',
    message: `${party} has a budget and makes no move that costs anything`,
    hint: `delete it, or write the move with "by: ${party}" and a cost`,
  }
}

/** [M4] */
export function costMissing(move: string): Wording {
  return {
    code: 'move-without-cost',
    message: `move ${move} has no cost while the file counts them: it cannot be weighed against others`,
    hint: 'add "cost: 2 to 4"; "cost: 0" says that it costs nothing',
  }
}

/** [M6] */
export function channelNeeded(quantity: string, channels: readonly Channel[]): Wording {
  return {
    code: 'channel-unclear',
    message:
      channels.length === 0
        ? `nothing in the case reads ${quantity}, so what an effect on it works through is not known`
        : `${quantity} is read in more than one place, so an effect on it could work through ${listed(channels, 'or')}`,
    hint: `add "channel: ${channels[0] ?? 'cost'}"${channels.length === 0 ? ', or act on a value that is read' : ''}`,
  }
}

/** [M6] */
export function channelOther(path: string, written: string, channels: readonly Channel[]): Wording {
  return {
    code: 'channel-unclear',
    message: `a change of ${path} works through ${listed(channels, 'or')}, not through ${written}`,
    hint: `write "channel: ${channels[0]}", or leave it out`,
  }
}

/** [M5] */
export function effectTwice(path: string, change: string): Wording {
  return {
    code: 'duplicate-id',
    message: `this move has two effects that ${change} ${path}`,
    hint: 'make one of the two',
  }
}

/** [M5] */
export function effectsShape(found: string): Wording {
  return {
    code: 'wrong-shape',
    message: `effects are places of values with what happens to them, and here stands ${found}`,
    hint: `for example: ${effectsExample}`,
  }
}

/** [M7] */
export function redLineShape(found: string): Wording {
  return {
    code: 'wrong-shape',
    message: `an effect on red lines is ${found}; it lifts lines or adds them`,
    hint: 'write "{lift: {line: [annexed]}}" or "{add: {line: [contact]}}"',
  }
}

/** [M7] */
export function noSuchLine(party: string, line: string, all: readonly string[]): Wording {
  return {
    code: 'no-such-line',
    message: `${party} has no red line "${line}" that could be lifted`,
    hint:
      all.length === 0
        ? `${party} has no red lines at all: delete the effect, or write worth.${party}.red_lines`
        : `lift one it has: ${all.join('; ')}`,
  }
}

/** [M7] */
export function linesOfNobody(party: string): Wording {
  return {
    code: 'unknown-input',
    message: `${party} has no worth, so it has no red lines to change`,
    hint: 'name a party that has worth',
  }
}
