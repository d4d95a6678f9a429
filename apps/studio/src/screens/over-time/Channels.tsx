import { channelWaterfall } from '@parley/charts'
import type { Channel, FuturePath, TimelineAnswer } from '@parley/model'
import { chanceChange, channelSentence, say, toText } from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { Figure } from '../../widgets/Figure.tsx'

const CHANNELS: readonly Channel[] = ['belief', 'cost', 'terms', 'commitment']

/** Through which channel the chance that each side recognises a zone changes in the future that is chosen. */
export function Channels({
  answer,
  shown,
  future,
}: Readonly<{
  answer: TimelineAnswer
  shown: Shown<'timeline'>
  future: FuturePath
}>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { language } = manner
  const { by, total } = future.recognised
  const row = (key: string, name: string, change: number) => ({
    key,
    cells: [
      { shown: name, value: name },
      { shown: chanceChange(language, change), value: change },
    ],
  })
  return (
    <Figure
      name="channels"
      title={channelSentence(future, manner)}
      reading={phrase('time.channelReading')}
      shown={shown}
      run={answer.run}
      table={{
        columns: [{ name: t('time.channel') }, { name: t('time.change'), isNumber: true }],
        rows: [
          ...CHANNELS.map(channel =>
            row(channel, toText(say(language, 'time.channelName', { channel })), by[channel]),
          ),
          row('total', t('time.total'), total),
        ],
      }}
      draw={options =>
        channelWaterfall(future.recognised, { ...options, from: future.path.recognised[0]! })
      }
    />
  )
}
