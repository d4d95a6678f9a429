/**
 * What to tell whoever asked to weigh the deals of a case that weighs none [O7, Q4]; null for any other error.
 *
 * Known by its fields, as it may have come from a worker.
 */
export function withoutWorth(error: unknown): string | null {
  const { kind, parties, has } = (error ?? {}) as Readonly<{
    kind?: string
    has?: 'orders' | 'positions'
    parties?: readonly string[]
  }>
  if (kind !== 'without-worth' || !parties) return null
  const [names, ending] =
    parties.length > 4 ? ['its parties', ''] : [parties.join(', '), parties.length === 1 ? 's' : '']
  return has === 'positions'
    ? `this case says where ${names} stand${ending}, not what a deal is worth against no deal; where the weight lies can be asked: parley positions`
    : `this case says what ${names} prefer${ending}, not what a deal is worth against no deal; which states hold can be asked: parley stability`
}

/**
 * What to tell whoever asked about a case too large to answer; null for any other error.
 *
 * The error may have come from a worker: it is known by its fields, not by its class.
 */
export function tooLarge(error: unknown): string | null {
  const { kind, count, why } = (error ?? {}) as Readonly<{
    kind?: string
    count?: number
    why?: Readonly<{ reason: string; names: readonly string[]; count: number; limit: number }>
  }>
  if (kind !== 'too-many-deals' || count === undefined) return null
  const deals = `the issues combine into ${whole(count)} deals, too many to list`
  if (!why) return deals
  const names = why.names.join(', ')
  switch (why.reason) {
    case 'tied-issues':
      return `${deals}, and rules or interactions tie ${names} into ${whole(why.count)} combinations that cannot be taken apart (at most ${whole(why.limit)})`
    case 'not-additive':
      return `${deals}, and what a deal is worth to ${names} is no sum over issues that could be composed`
    default:
      return `${deals}, and ${names} is continuous: give it a step`
  }
}

function whole(count: number): string {
  return count > Number.MAX_SAFE_INTEGER
    ? count.toExponential(1).replace('e+', ' × 10^')
    : count.toLocaleString('en')
}
