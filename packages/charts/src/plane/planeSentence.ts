import { barredCount } from '../barredCount.ts'
import type { Setting } from '../figure.ts'
import { wrapText } from '../text/wrapText.ts'
import type { PlaneWords } from '../words/planeWords.ts'
import type { PlaneBox } from './planeBox.ts'
import { planeState } from './planeState.ts'
import type { PlaneSubject } from './planeSubject.ts'

/** What must be said inside the frame: a case with nothing to compare, or rows that are not all there are. */
export function planeSentence(
  subject: PlaneSubject,
  words: PlaneWords,
  setting: Setting,
  name: PlaneBox['name'],
  width: number,
): readonly string[] {
  const { rows, count } = subject.view
  const counted = setting.formats.count(count)
  const said = (): string => {
    const state = planeState(subject)
    switch (state) {
      case 'plain':
        if (rows.length >= count) return ''
        return words.partOf(
          setting.formats.count(rows.length),
          counted,
          subject.isContinuous ? null : barredCount(subject.view, setting.formats.count),
        )
      case 'no-deals':
        return words.noDeals
      case 'one': {
        const gains = rows[0]!.gains.map((gain, i) => ({ name: name(i, 160), gain: gain.median }))
        const { feasibleCount } = subject.view
        return words.oneDeal(
          feasibleCount > 1 ? setting.formats.count(feasibleCount) : null,
          gains.filter(one => one.gain >= 0).map(one => one.name),
          gains.filter(one => one.gain < 0).map(one => one.name),
        )
      }
      case 'equal':
        return words.allEqual(counted)
      case 'barred':
        return words.allBarred(setting.formats.count(subject.view.feasibleCount))
      case 'worse':
        return words.allWorse(counted)
      default:
        throw new Error(`dealPlane: no such state ${state satisfies never}`)
    }
  }
  const text = said()
  return text === '' ? [] : wrapText(text, width - 20, 13, { isBold: true })
}
