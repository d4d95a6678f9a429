import type { TopicId } from '@parley/model'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printed } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'

export const positions: Command = {
  name: 'positions',
  summary: 'where the weight of those with a say lies, and who pulls it',
  args: '<case>',
  examples: [
    ['parley positions emissions-1994', 'the weighted mean first, then where challenges lead'],
    ['parley positions talks.yaml --topic delay --challenges 3', 'one topic, fewer rounds'],
    [
      "parley positions talks.yaml --set 'positions.delay.germany.salience=40%'",
      'what if it mattered less to one',
    ],
  ],
  options: ['topic', 'challenges', ...asking, ...printed],
  notes: `Actors stand under "positions": where, with what capability, and how much they care (salience).
It says where weight lies, never what anybody would sign. See docs/analyses/positions.md.`,
  async run(call) {
    const opened = await openCase(call)
    const { given } = opened
    const topics = (given.topics ?? []).map(({ id }) => id)
    if (topics.length === 0) {
      const hint = 'add "positions:" with where each actor stands'
      throw new Stop(exitCodes.notFound, 'this case does not say where anybody stands', hint)
    }
    const topic = call.options.topic === null ? null : knownTopic(topics, call.options.topic)
    const ask = { ...askOf(call), topic, rounds: call.options.challenges }
    const [answers, report] = await withReport(opened.answers({ positions: ask }))
    const { positions: answer } = answers
    const text = call.options.json
      ? json({
          schema: 'parley.positions/1',
          sentences: answer.topics.map(of => report.toText(report.weightLies(of))),
          cautions: report.positionsCautions().map(report.toText),
          positions: answer,
        })
      : `${report.positionsText(given, answer, reportStyle(call))}\n`
    await emit(call, text)
    return exitCodes.done
  },
}

function knownTopic(topics: readonly TopicId[], asked: string): TopicId {
  const found = topics.find(id => id === asked)
  if (found) return found
  const near = nearest(asked, topics)
  const hint = near ? `did you mean "${near}"?` : `topics here: ${topics.join(', ')}`
  throw new Stop(exitCodes.notFound, `no topic is called "${asked}"`, hint)
}
