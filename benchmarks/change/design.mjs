// node benchmarks/change/design.mjs: deals to put on the table in the Ukraine case, beside how often all accept each deal asked as a
// verdict of the case with that deal alone. Runs on the built packages (npm run build).
import { design, openCase, verdict } from '@parley/engine'
import { given, head, least, row, s, timed, times } from './ukraine.mjs'

const draws = Number(process.argv[2] ?? 10_000)
const ask = { draws, seed: '1', school: null }
const fast = least(() => design(given, { ...ask, drafts: [], by: null }), 2)
const deals = openCase(given, { ...ask, draws: 1 }).space.count

const told = [
  ...fast.made.suggestions.flatMap(of => of.deals),
  ...fast.made.drafts.flatMap(of => of.now ?? []),
]
const seen = new Map(told.map(of => [JSON.stringify(of.deal.picks.map(pick => pick.option)), of]))
const only = ({ deal }) => ({
  ...given,
  rules: [
    ...given.rules,
    ...deal.picks.map(pick => ({
      when: [
        {
          issue: pick.issue,
          kind: 'in',
          options: given.issues
            .find(issue => issue.id === pick.issue)
            .options.map(option => option.id)
            .filter(option => option !== pick.option),
        },
      ],
      // biome-ignore lint/suspicious/noThenProperty: the model's own key
      then: [],
      attribution: { class: 'assumed', why: '', from: [] },
    })),
  ],
})
let slow = 0
for (const of of seen.values()) {
  const { made, seconds } = timed(() => verdict(only(of), ask))
  slow += seconds
  if (made.exists.chance !== of.acceptedBy)
    throw new Error(`accepted in ${made.exists.chance} of draws, not ${of.acceptedBy}`)
}
head('what', 'deal by deal', 'here', 'times as fast')
row(
  `how often all accept each of ${deals} deals, ${draws.toLocaleString('en')} draws (deal by deal in proportion to ${seen.size})`,
  s((slow * deals) / seen.size),
  s(fast.seconds),
  times((slow * deals) / seen.size, fast.seconds),
)
console.log(
  '\nHere also: drafts and what to change in them, trades, offers, lotteries, and terms keyed to an event.',
)
