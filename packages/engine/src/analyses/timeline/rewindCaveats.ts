import { type Dynamics, labelOf, type TimelineCaveat } from '@parley/model'
import { naming } from '../../deals/naming.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { TimedDraws } from '../../time/drawTimed.ts'
import { evidenceSteps } from '../../time/evidenceSteps.ts'
import { isRewoundTooFar } from '../../time/learn.ts'
import type { SeriesSteps } from '../../time/seriesSteps.ts'
import type { OpenCase } from '../../views/openCase.ts'

/** Says, of each learner, before which step the data ask for more unlearning than its strength can hold (first draw). */
export function rewindCaveats(
  open: OpenCase,
  dynamics: Dynamics,
  timed: TimedDraws,
  series: ReadonlyMap<string, SeriesSteps>,
  asOf: number,
): readonly TimelineCaveat[] {
  const caveats: TimelineCaveat[] = []
  const wins = new Float64Array(1)
  const of = new Float64Array(1)
  for (const learning of dynamics.learning) {
    if (!learning.evidence || learning.evidence.kind === 'walk') continue
    if (learning.model.kind !== 'beta') continue
    const laid = series.get(learning.evidence.series) ?? null
    const steps = evidenceSteps(learning, laid, null, asOf, asOf, null, timed, naming())
    for (const learner of learning.learners) {
      const eyes = learner.who === 'analyst' ? open.analyst : open.own(learner.who)
      const p = valueIn(eyes.columns.column(learning.about), 0)
      const name = `learning.${learning.about}.${learner.who}`
      const strength = valueIn(
        learning.strengthIn
          ? eyes.columns.column(learning.strengthIn)
          : timed.column(`${name}.strength`, learner.strength!, 'number'),
        0,
      )
      const badNews =
        learner.badNewsWeight === null
          ? 1
          : valueIn(timed.column(`${name}.bad_news`, learner.badNewsWeight, 'share'), 0)
      for (let step = asOf - 1; step >= 0; step--) {
        steps.sumsAt(step, 0, 1, wins, of)
        if (!isRewoundTooFar(p, strength, wins[0]!, of[0]!, badNews, learner.hopesFor)) continue
        caveats.push({
          kind: 'rewound-too-far',
          about: learning.about,
          view: learner.who,
          before: labelOf(step + 1, dynamics.from, dynamics.step),
        })
        break
      }
    }
  }
  return caveats
}
