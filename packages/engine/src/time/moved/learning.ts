import type { Column } from '../../sample/columns.ts'
import type { EvidenceSteps } from '../evidenceSteps.ts'
import { firmnessMover, learningMover } from '../movers.ts'
import type { Adding } from './Adding.ts'

/** What a view learns: as a learner of its own, or with the analyst where it has no belief of its own. */
export function addLearning(adding: Adding, evidence: ReadonlyMap<string, EvidenceSteps>): void {
  const { moving, view, holds, add } = adding
  const { open, dynamics, timed, cells } = moving
  for (const learning of dynamics.learning) {
    const learner = learning.learners.find(of => of.who === view)
    const analystLearns = learning.learners.find(of => of.who === 'analyst')
    const isOwn = learner !== undefined && view !== 'analyst'
    const used = learner ?? (holds(learning.about) ? undefined : analystLearns)
    if (!used) continue
    const stem = `learning.${learning.about}.${used.who}`
    const read = (part: string): Column => {
      if (part === 'strength') {
        if (!learning.strengthIn) return timed.column(`${stem}.strength`, used.strength!, 'number')
        const eyes = used.who === 'analyst' ? open.analyst : open.own(used.who)
        return eyes.columns.column(learning.strengthIn)
      }
      if (part === 'bad_news') return timed.column(`${stem}.bad_news`, used.badNewsWeight!, 'share')
      const model = learning.model as Extract<typeof learning.model, { kind: 'two-type' }>
      return timed.column(
        `learning.${learning.about}.${part}`,
        part === 'strong' ? model.strong : model.weak,
        'chance',
      )
    }
    const steps = evidence.get(learning.about)!
    add(learning.about, learningMover(learning, used, steps, read, cells.name), isOwn)
    if (learning.strengthIn && learning.model.kind === 'beta')
      add(learning.strengthIn, firmnessMover(used, steps, read, cells.name), isOwn)
  }
}
