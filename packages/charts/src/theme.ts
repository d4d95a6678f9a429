/** What each kind of ink looks like. Words are `ink` or `muted`; everything else is a mark. */
export type Tokens = Readonly<{
  paper: string
  ink: string
  /** Second-rank words. */
  muted: string
  /** Neutral marks: dots, bars, the frontier. */
  mark: string
  /** Lines of the zone's hatch and outlines of bands. */
  hatch: string
  /** Decoration only; never needed to read the figure. */
  grid: string
  /** Tints behind marks; the hatch or the outline beside them carries the meaning. */
  zone: string
  band: string
  /** First and second party where there are two. */
  two: readonly [string, string]
  /** Up to four parties. */
  four: readonly [string, string, string, string]
}>

/** `auto` follows the reader's system; `print` is for black and white. */
export type Theme = 'auto' | 'light' | 'dark' | 'print'

// Party colours were chosen to hold on both papers and under the three colour-vision deficiencies;
// see docs/decisions/0051. From the fifth party on, shape, letter and dash speak alone.
const TWO = ['#0072B2', '#D55E00'] as const
const FOUR = ['#5379C6', '#C2850A', '#8C1AFF', '#D92662'] as const

export const themes: Readonly<Record<Exclude<Theme, 'auto'>, Tokens>> = {
  light: {
    paper: '#FFFFFF',
    ink: '#16191F',
    muted: '#505866',
    mark: '#4B5363',
    hatch: '#7E8694',
    grid: '#E3E6EA',
    zone: '#EEF1F5',
    band: '#F1F2F4',
    two: TWO,
    four: FOUR,
  },
  dark: {
    paper: '#111827',
    ink: '#F2F4F7',
    muted: '#B4BCC9',
    mark: '#C3CAD5',
    hatch: '#7C8798',
    grid: '#273142',
    zone: '#1C2637',
    band: '#1A2332',
    two: TWO,
    four: FOUR,
  },
  print: {
    paper: '#FFFFFF',
    ink: '#000000',
    muted: '#333333',
    mark: '#333333',
    hatch: '#777777',
    grid: '#DDDDDD',
    zone: '#FFFFFF',
    band: '#F2F2F2',
    two: ['#000000', '#555555'],
    four: ['#000000', '#333333', '#555555', '#777777'],
  },
}
