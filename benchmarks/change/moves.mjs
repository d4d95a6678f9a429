// node benchmarks/change/moves.mjs: every move of the Ukraine case, beside each of its chances asked by itself: the case opened
// anew, the move laid on it, every deal gone through in every draw. Runs on the built packages (npm run build).
import { margins, moveDraws, moveOverlay, moves, openCase, openOverlays } from '@parley/engine'
import { asLikely, surely } from '../../packages/engine/dist/overlays/workingMoves.js'
import { given, head, least, row, s, timed, times } from './ukraine.mjs'

const draws = Number(process.argv[2] ?? 10_000)
const ask = { draws, seed: '1', school: null }
const fast = least(() => moves(given, { ...ask, together: null }))
const byId = new Map(given.moves.map(of => [of.id, of]))

/** What needs to be made for a move, itself included, in file order. */
function withNeeds(id, into = new Set()) {
  into.add(id)
  for (const need of byId.get(id).needs) withNeeds(need, into)
  return given.moves.filter(of => into.has(of.id))
}

function alone(id, through, isSure, school) {
  const open = openCase(given, { ...ask, school })
  const overlays = openOverlays(open)
  const made = withNeeds(id)
  const works = moveDraws(open.given, open.analyst.columns)
  const overlay = moveOverlay(
    open,
    works,
    made,
    isSure ? surely : asLikely(works, made),
    () => true,
  )
  const [found] = margins(open.space, open.given, draws, [overlays.ask(overlay, through)])
  let count = 0
  for (let i = 0; i < draws; i++) if (found.nearest[i] >= 0 && found.margin[i] >= -1e-9) count++
  return count / draws
}

let slow = 0
let asked = 0
const compare = (chance, ...question) => {
  const { made, seconds } = timed(() => alone(...question))
  slow += seconds
  asked++
  if (made !== chance) throw new Error(`${question.join(', ')}: ${made}, not ${chance}`)
}
for (const reading of fast.made.moves) {
  const [id] = reading.moves
  // A red line lifted in some draws only is not one overlay.
  if (byId.get(id).effects.some(of => of.kind === 'red-line')) continue
  for (const through of ['exists', 'recognised']) {
    compare(reading.ifItWorks[through].chance, id, through, true, null)
    for (const { school, [through]: chance } of reading.schools)
      compare(chance.after, id, through, false, school)
  }
}
head('what', 'one by one', 'together', 'times as fast')
row(
  `${asked} chances of ${fast.made.moves.length} moves, ${draws.toLocaleString('en')} draws, to the bit`,
  s(slow),
  s(fast.seconds),
  times(slow, fast.seconds),
)
console.log(
  '\nTogether also: what each move does to every gain and no deal, where it backfires, and who agrees to it.',
)
