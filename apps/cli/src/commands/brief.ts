import { answerAll } from '../answerAll.ts'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { failThreshold } from '../failThreshold.ts'
import { loadCase } from '../files/loadCase.ts'
import { askOf, knownSchool, openCase } from '../openCase.ts'
import { asking } from '../optionGroups.ts'
import { warmRunner } from '../warmRunner.ts'

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
  options: ['output', 'force', 'dryRun', ...asking, 'failOn', 'since', 'lang'],
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
    const { briefAsks, briefAsksNext, briefHtml, mannerIn } = await import('@parley/report')
    const answers = await opened.answers(briefAsks(opened.given, ask))
    const later = await opened.answers(briefAsksNext(ask, answers))
    const since = earlier
      ? await answerAll(call, warmRunner(call), earlier, [], {
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
