/** Words a file may use in place of numbers [E5]. */
export type WordList = 'chance' | 'worth' | 'weight'

export type WordBand = Readonly<{ word: string; low: number; high: number }>

/**
 * The bands, lowest first, on the scale of their place: chances in [0, 1], worth on 0–100, weights in points.
 *
 * Chances: Intelligence Community Directive 203, "Analytic Standards" (Office of the Director of National
 * Intelligence, 2 January 2015), D.6.e.(2).(a). Worth and weights: Parley's own, in tenths of the scale; they
 * are a convention of this format, to be read back as numbers, not a finding.
 */
export const lexicon: Readonly<Record<WordList, readonly WordBand[]>> = {
  chance: [
    { word: 'almost no chance', low: 0.01, high: 0.05 },
    { word: 'very unlikely', low: 0.05, high: 0.2 },
    { word: 'unlikely', low: 0.2, high: 0.45 },
    { word: 'roughly even', low: 0.45, high: 0.55 },
    { word: 'likely', low: 0.55, high: 0.8 },
    { word: 'very likely', low: 0.8, high: 0.95 },
    { word: 'almost certain', low: 0.95, high: 0.99 },
  ],
  worth: [
    { word: 'terrible', low: 0, high: 10 },
    { word: 'poor', low: 10, high: 30 },
    { word: 'middling', low: 30, high: 50 },
    { word: 'fair', low: 50, high: 70 },
    { word: 'good', low: 70, high: 90 },
    { word: 'excellent', low: 90, high: 100 },
  ],
  weight: [
    { word: 'indifferent', low: 0, high: 0 },
    { word: 'minor', low: 5, high: 20 },
    { word: 'major', low: 20, high: 40 },
    { word: 'decisive', low: 40, high: 60 },
  ],
}

/** The second row of the directive's own table: the same bands, other words. */
const synonyms: Readonly<Record<string, string>> = {
  remote: 'almost no chance',
  'highly improbable': 'very unlikely',
  improbable: 'unlikely',
  'roughly even chance': 'roughly even',
  'roughly even odds': 'roughly even',
  probable: 'likely',
  'highly probable': 'very likely',
  'nearly certain': 'almost certain',
}

const bands: ReadonlyMap<string, Readonly<{ list: WordList; band: WordBand }>> = new Map(
  (Object.keys(lexicon) as WordList[]).flatMap(list =>
    lexicon[list].map(band => [band.word, { list, band }] as const),
  ),
)

/** The band of a word in any list, however it is capitalised and spaced; null for other text. */
export function bandOf(text: string): Readonly<{ list: WordList; band: WordBand }> | null {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ')
  return bands.get(Object.hasOwn(synonyms, word) ? synonyms[word]! : word) ?? null
}
