import type { Analyses, AnalysisName } from '@parley/model'

/** One ask as several that can be answered apart, and how an answer is put together of theirs. */
export type Parts<K extends AnalysisName> = Readonly<{
  /** Runs there will be, for telling how far they have come. */
  runs: number
  answer(run: RunPart): Promise<Analyses[K]['answer']>
}>

/** Runs a part: at once where a thread is free, else in the order asked. */
export type RunPart = <J extends AnalysisName>(
  analysis: J,
  ask: Analyses[J]['ask'],
) => Promise<Analyses[J]['answer']>

/** Parts that are all of the same kind and need nothing of each other. */
export function sideBySide<K extends AnalysisName>(
  analysis: K,
  asks: readonly Analyses[K]['ask'][],
  join: (answers: readonly Analyses[K]['answer'][]) => Analyses[K]['answer'],
): Parts<K> {
  return {
    runs: asks.length,
    answer: async run => join(await Promise.all(asks.map(ask => run(analysis, ask)))),
  }
}
