import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { failThreshold } from '../failThreshold.ts'
import { askOf, openCase, withReport } from '../openCase.ts'

export const brief: Command = {
  name: 'brief',
  summary: 'one page to read, print or send: the verdict, why, the assumptions, the sources',
  args: '<case>',
  examples: [
    ['parley brief ukraine-2023', 'writes ./ukraine-2023.html'],
    ['parley brief talks.yaml -o out/talks.html', 'somewhere else'],
    ['parley brief talks.yaml --fail-on weak', 'only when every assumption says why'],
  ],
  options: ['output', 'force', 'dryRun', 'set', 'school', 'seed', 'draws', 'failOn'],
  notes: `One HTML file, figures inside, no script, nothing loaded from elsewhere; prints on A4. The
threshold of --fail-on is looked at before anything is written.`,
  async run(call) {
    const opened = await openCase(call)
    const code = await failThreshold(call, opened)
    if (code !== exitCodes.done) return code
    const ask = askOf(call)
    const asked = opened.answers({
      verdict: ask,
      drivers: { ...ask, output: 'exists' },
      deals: { ...ask, limit: 10, referencePoints: false },
      ...(opened.given.schools.length > 0 ? { compare: ask } : {}),
      ...(opened.given.dynamics ? { timeline: ask } : {}),
    })
    const [answers, { briefHtml }] = await withReport(asked)
    const text = briefHtml(opened.given, answers, { reproduce: `parley run ${opened.place.name}` })
    const output = call.options.output ?? `${opened.place.stem}.html`
    await emit({ ...call, options: { ...call.options, output } }, text)
    return exitCodes.done
  },
}
