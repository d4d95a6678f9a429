import { placeLabels } from '../labels/placeLabels.ts'
import { drawSayings } from '../labels/saying.ts'
import { dotsAt } from '../marks/dealDot.ts'
import { cross } from '../marks/signs.ts'
import { el, join, type Markup } from '../svg.ts'
import { frontierLine, frontierSteps } from './frontierLine.ts'
import { nodeNote, onlyDealNote, proposalNote } from './notes/dealNotes.ts'
import { around, type Note } from './notes/note.ts'
import { shiftNotes } from './notes/shiftNotes.ts'
import { gapNote, starNote } from './notes/starNote.ts'
import type { PanelParts } from './panelParts.ts'
import { acrossTitle, planeGrid, planeTicks, upTitle } from './planeAxes.ts'
import { planeBanner } from './planeBanner.ts'
import { type PlaneBox, placeOf } from './planeBox.ts'
import { MOST_DOTS, planeDots, planeHexagons } from './planeDots.ts'
import { groundLines, planeGhosts, planeGround } from './planeGround.ts'
import { zoneTitle } from './zoneTitle.ts'

/** With more dots than this there is no place without one, and words lie over them, ringed by paper. */
const MOST_AVOIDED = 600

/** One panel of a deal plane, from the words above the plot to those below it. */
export function planePanel(box: PlaneBox, parts: PanelParts): Markup {
  const { plot, subject } = box
  const { rows } = subject.view
  const { frontier } = subject
  const steps = frontierSteps(box)
  const zero = { x: box.xAt(0), y: box.yAt(0) }
  const hasGhosts = parts.holder !== 'analyst'

  // In order of importance: what is placed first has the best places.
  const notes: readonly Note[] = [
    ...shiftNotes(box, parts),
    ...(parts.star && parts.isClosed ? [gapNote(box, parts.star)] : []),
    ...(parts.star ? [starNote(box, parts, parts.star)] : []),
    ...(rows.length === 1 && !parts.star ? [onlyDealNote(box, rows[0]!)] : []),
    ...subject.proposals.map(row => proposalNote(box, parts, row)),
    ...frontier.map(node => nodeNote(box, parts, node)),
  ]
  const sayings = notes.flatMap(note => note.sayings)
  const placed = placeLabels(
    sayings.map(said => said.wish),
    {
      bounds: {
        x: plot.x + 1,
        y: plot.y + plot.height - box.scaleHeight + 1,
        width: plot.width - 2,
        height: box.scaleHeight - 2,
      },
      keepClear: [around(zero, 6), ...notes.flatMap(note => note.keepClear)],
      dots: rows.length > MOST_AVOIDED ? [] : rows.map(row => placeOf(box, row)),
      strokes: [
        ...steps.slice(1).map((to, i) => ({ from: steps[i]!, to, weight: 1 })),
        ...groundLines(box, hasGhosts),
      ],
    },
  )
  return join([
    upTitle(box, parts.titleY),
    zoneTitle(box, parts),
    planeGrid(box),
    planeGround(box, parts.hatchId),
    hasGhosts ? planeGhosts(box) : join([]),
    ...(rows.length > MOST_DOTS
      ? [
          planeHexagons(box).markup,
          frontierLine(steps),
          // The only deals that stand for themselves here, and so the ones that can be walked to.
          dotsAt(
            parts.dotsId,
            frontier.map(({ deal, at }) => ({
              symbol: 'node',
              at: { x: box.xAt(at.x), y: box.yAt(at.y) },
              deal: deal.id,
            })),
            parts.isAddressable,
          ),
        ]
      : [frontierLine(steps), planeDots(box, parts.dotsId, parts.isAddressable)]),
    cross(zero, 5),
    ...notes.flatMap(note => note.signs),
    ...drawSayings(sayings, placed, box.setting.direction),
    planeBanner(box),
    el('rect', { class: 'none mark-line w1', ...plot }),
    planeTicks(box),
    acrossTitle(box, plot.y + plot.height + 34),
  ])
}
