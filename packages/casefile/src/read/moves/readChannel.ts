import {
  type Channel,
  channelOfPath,
  channels,
  channelsReading,
  type InputPath,
  inputsOf,
} from '@parley/model'
import type { Span } from '../../diagnostic.ts'
import * as say from '../../messages.ts'
import { proseAt } from '../fields.ts'
import type { Reading } from '../Reading.ts'
import type { Node } from '../tree.ts'
import * as sayMoves from './moveMessages.ts'

/**
 * What an effect works through [M6]: what its path says, or for a quantity what reads it. It is written where
 * that leaves a choice. Null when it cannot be told, which was reported.
 */
export function readChannel(
  reading: Reading,
  on: InputPath,
  onSpan: Span,
  node: Node | undefined,
): Channel | null {
  const own = channelOfPath(on)
  const possible = own ? [own] : channelsReading(inputsOf(reading.draft), on)
  if (!node) {
    if (possible.length === 1) return possible[0]!
    reading.report(onSpan, sayMoves.channelNeeded(on, possible))
    return null
  }
  const text = proseAt(reading, node, 'channel').trim()
  const written = channels.find(channel => channel === text)
  if (!written) {
    reading.report(node.span, say.unknownChoice('channel', text, channels))
    return null
  }
  if (possible.length === 0 || possible.includes(written)) return written
  reading.report(node.span, sayMoves.channelOther(on, written, possible))
  return null
}
