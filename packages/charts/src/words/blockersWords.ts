import { amountOf } from './amountOf.ts'

/** Every word on a figure of blockers. */
export type BlockersWords = Readonly<{
  role: (role: 'decides' | 'votes' | 'vetoes', share: string | null) => string
  blocks: string
  shortBy: (amount: string, unit: string) => string
  over: (amount: string, unit: string) => string
  level: string
  noDeal: string
  scale: string
  short: string
  gains: string
  spread: string
  redLine: string
  nothing: string
}>

export const blockersWords: BlockersWords = {
  role: (role, share) =>
    role === 'decides'
      ? 'decides'
      : role === 'vetoes'
        ? 'can veto'
        : `votes${share ? `, ${share}` : ''}`,
  blocks: 'blocks',
  shortBy: (amount, unit) => `short by ${amountOf(amount, unit)}`,
  over: (amount, unit) => `better by ${amountOf(amount, unit)}`,
  level: 'where no deal leaves it',
  noDeal: 'no deal',
  scale: 'Each bar on its own party’s scale: lengths are not to be compared across parties',
  short: 'worse than no deal',
  gains: 'better than no deal',
  spread: '80% of draws',
  redLine: 'crosses its red line',
  nothing: 'There is no deal to look at.',
}
