import type { Ask, OpeningsAsk } from '@parley/model'
import { answerAll } from '../answerAll.ts'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { failThreshold } from '../failThreshold.ts'
import { loadCase } from '../files/loadCase.ts'
import { askOf, knownSchool, openCase, withReport } from '../openCase.ts'

/** Each move is a verdict in every school; this many draws are enough to put moves in order. */
const MOVE_DRAWS = 2_000

/** The cheapest sets of up to three moves, on as many draws. */
function openingAsk(ask: Ask): OpeningsAsk {
  return {
    ...ask,
    draws: Math.min(ask.draws, MOVE_DRAWS),
    output: 'exists',
    share: 0.5,
    top: 1,
    largest: 3,
    budget: null,
    actors: null,
  }
}

export const brief: Command = {
  name: 'brief',
  summary: 'one page to read, print or send: the verdict, why, the assumptions, the sources',
  args: '<case>',
  examples: [
    ['parley brief ukraine-2023', 'writes ./ukraine-2023.html'],
    ['parley brief talks.yaml -o out/talks.html', 'somewhere else'],
    ['parley brief june.yaml --since january.yaml', 'with the change in judgement'],
    ['parley brief ukraine-2023 --lang uk', 'in Ukrainian; the names stay as the case has them'],
    ['parley brief talks.yaml --fail-on weak', 'only when every assumption says why'],
  ],
  options: [
    'output',
    'force',
    'dryRun',
    'set',
    'school',
    'seed',
    'draws',
    'failOn',
    'since',
    'lang',
  ],
  notes: `One HTML file, figures inside, no script, nothing loaded from elsewhere; prints on A4. The
threshold of --fail-on is looked at before anything is written.`,
  async run(call) {
    const opened = await openCase(call)
    const code = await failThreshold(call, opened)
    if (code !== exitCodes.done) return code
    const ask = askOf(call)
    const { draws, seed, school } = ask
    const earlier = call.options.since ? (await loadCase(call, call.options.since)).given : null
    if (earlier) knownSchool(earlier, school)
    const asked = opened.answers({
      verdict: ask,
      drivers: { ...ask, output: 'exists' },
      deals: { ...ask, limit: 10, referencePoints: false },
      design: { ...ask, drafts: [], by: null },
      blockers: { ...ask, deal: null },
      ...(opened.given.schools.length > 0 ? { compare: ask } : {}),
      ...(opened.given.dynamics ? { timeline: ask } : {}),
      ...(opened.given.moves.length > 0
        ? { moves: { ...ask, draws: Math.min(ask.draws, MOVE_DRAWS), together: null } }
        : {}),
    })
    const [answers, { briefHtml, mannerIn, strongestRival }] = await withReport(asked)
    const rival = answers.compare ? strongestRival(answers.compare, school) : null
    // Nothing opens what cannot be listed: moves have said so then.
    const isListed = answers.moves?.caveats.every(of => of.kind !== 'too-many-deals') ?? false
    const later = await opened.answers({
      ...(rival
        ? {
            change: { draws, seed, between: { kind: 'schools', from: school, to: rival.school } },
          }
        : {}),
      ...(isListed ? { openings: openingAsk(ask) } : {}),
    })
    const since = earlier
      ? await answerAll(call, earlier, [], {
          change: { draws, seed, between: { kind: 'versions', to: opened.given, school } },
        })
      : null
    const all = {
      ...answers,
      ...later,
      ...(earlier && since ? { since: { earlier, change: since.change } } : {}),
    }
    const text = briefHtml(opened.given, all, {
      reproduce: `parley run ${opened.place.name}`,
      manner: mannerIn(call.options.lang),
    })
    const output = call.options.output ?? `${opened.place.stem}.html`
    await emit({ ...call, options: { ...call.options, output } }, text)
    return exitCodes.done
  },
}
