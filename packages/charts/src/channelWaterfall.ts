import type { Channel, ChannelShares } from '@parley/model'
import { type Described, type FigureOptions, settle } from './figure.ts'
import { waterfallSteps } from './waterfallSteps.ts'
import { type ChannelWords, channelWords } from './words/timelineWords.ts'

export type ChannelWaterfallOptions = FigureOptions &
  Described<ChannelShares> &
  Readonly<{
    /** The chance the change starts from, in [0, 1]. */
    from: number
    words?: Partial<ChannelWords>
  }>

const CHANNELS: readonly Channel[] = ['belief', 'cost', 'terms', 'commitment']

/** From the chance now to the chance at the last step, one bar a channel. */
export function channelWaterfall(shares: ChannelShares, options: ChannelWaterfallOptions): string {
  const words = { ...channelWords, ...options.dictionary?.channel, ...options.words }
  const setting = settle('channelWaterfall', shares, options, 480)
  return waterfallSteps(setting, {
    ...words,
    from: options.from,
    steps: CHANNELS.map(channel => ({ name: words.channel(channel), change: shares.by[channel] })),
    total: shares.total,
    names: Math.min(150, Math.round(setting.width * 0.36)),
  })
}
