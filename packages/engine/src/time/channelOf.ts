import {
  type Case,
  type Channel,
  channelOfPath,
  channelsReading,
  type InputPath,
  inputsOf,
} from '@parley/model'

/**
 * What a change to an input works through. A quantity's is that of what reads it; one that is read
 * through several, or through none, is counted as cost.
 */
export function channelOf(given: Case, path: InputPath): Channel {
  const own = channelOfPath(path)
  if (own) return own
  const read = channelsReading(inputsOf(given), path)
  return read.length === 1 ? read[0]! : 'cost'
}
