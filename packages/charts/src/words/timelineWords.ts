/** Every word on a timeline. */
export type TimelineWords = Readonly<{
  exists: string
  recognised: string
  asOf: (date: string) => string
  even: string
  past: string
  end: (future: string, chance: string) => string
  /** The end of what the data showed, with the date they end. */
  observedEnd: (chance: string, date: string) => string
  observed: (date: string) => string
  dots: (count: string, future: string, date: string) => string
  nothing: string
}>

export const timelineWords: TimelineWords = {
  exists: 'A zone exists',
  recognised: 'Each side recognises one',
  asOf: date => `as of ${date}`,
  even: 'even',
  past: 'replayed from the data',
  end: (future, chance) => `${chance} if ${future}`,
  observedEnd: (chance, date) => `${chance} as it went, ${date}`,
  observed: date => `what the data then showed, to ${date}`,
  dots: (count, future, date) =>
    `at ${date} a zone is recognised in about ${count} of every 20 draws, if ${future}`,
  nothing: 'No future is named in this case, and no data go past its date.',
}

/** Every word on a channel waterfall. */
export type ChannelWords = Readonly<{
  start: string
  end: string
  channel: (of: 'belief' | 'cost' | 'terms' | 'commitment') => string
  up: string
  down: string
}>

export const channelWords: ChannelWords = {
  start: 'now',
  end: 'at the last step',
  channel: of => (of === 'cost' ? 'cost of no deal' : of),
  up: 'raises the chance',
  down: 'lowers it',
}

/** Every word on a strip of first passages. */
export type PassageWords = Readonly<{
  never: (share: string) => string
  middle: string
  open: string
  noMedian: string
  nobody: string
}>

export const passageWords: PassageWords = {
  never: share => `never: ${share}`,
  middle: 'from the earliest tenth of paths to nine tenths; the line is the median path',
  open: 'open end: nine tenths do not get there within the horizon',
  noMedian: 'the median path does not get there',
  nobody: 'no path gets there',
}

/** Every word on a calibration plot. */
export type CalibrationWords = Readonly<{
  said: string
  happened: string
  ideal: string
  interval: string
  count: (count: string) => string
  nothing: string
}>

export const calibrationWords: CalibrationWords = {
  said: 'chance given',
  happened: 'share that happened',
  ideal: 'as often as said',
  interval: '95% interval (Wilson)',
  count: count => `n ${count}`,
  nothing: 'Nothing was predicted, so nothing can be compared.',
}
