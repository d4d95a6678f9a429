import type { DealLabel, PartyId, StateReading } from '@parley/model'
import { type Described, type FigureOptions, figure, namer, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { partySign } from './marks/partySign.ts'
import { partyStyle } from './party.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { fitText } from './text/fitText.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { wrapText } from './text/wrapText.ts'
import { type StateWords, stateWords } from './words/stateWords.ts'

export type StateTreeOptions = FigureOptions &
  Described<StateReading> &
  Readonly<{
    partyName: (party: PartyId) => string
    /** A state in words. */
    stateName: (state: DealLabel) => string
    /** Who can move, in the order that gives each its sign. */
    movers: readonly PartyId[]
    words?: Partial<StateWords>
  }>

/** One step of the tree: who makes it, where it leads, how far from the state looked at. */
export type StateStepRow = Readonly<{
  depth: number
  party: PartyId
  to: DealLabel
  kind: 'goes' | 'deterred' | 'reply' | 'harms'
}>

/** What each side wants to do from the state, a row a step, and under it the replies that keep it from doing so. */
export function stateSteps(reading: StateReading): readonly StateStepRow[] {
  return reading.sides.flatMap(({ party, wanted }) =>
    wanted.flatMap(({ to, reply }): StateStepRow[] => [
      { depth: 1, party, to, kind: reply === null ? 'goes' : 'deterred' },
      ...(reply ?? []).map(
        (step, i, all): StateStepRow => ({
          depth: i + 2,
          ...step,
          kind: i === all.length - 1 ? 'harms' : 'reply',
        }),
      ),
    ]),
  )
}

const MARGIN = 8
const NODE = 42
const STEP = NODE + 10
const INDENT = 26
const DEEPEST = 5
const SNUG = 0.92

/**
 * From one state: the steps each side wants to take, heavy where nothing keeps it from them, and the replies that do.
 *
 * Steps that nobody wants are counted in a line each, not drawn. Places follow from the answer alone.
 */
export function stateTree(reading: StateReading, options: StateTreeOptions): string {
  const setting = settle('stateTree', reading, options, 640)
  const { direction, width } = setting
  const words = { ...stateWords, ...options.dictionary?.state, ...options.words }
  const flow = flowOf(direction, width)
  const name = namer<PartyId>(options.partyName, direction)
  const steps = stateSteps(reading)
  const marks: Markup[] = []
  const at = (depth: number): number => MARGIN + Math.min(depth, DEEPEST) * INDENT
  const box = (y: number, depth: number, text: string, said: string, weight: number): void => {
    const length = width - at(depth) - MARGIN
    const sign = depth === 0 ? 0 : 24
    const line = (words: string, below: number, tone: string, isBold: boolean): Markup =>
      textLine({
        x: flow.x(at(depth) + sign + 10),
        y: y + below,
        text: fitText(words, (length - sign - 20) * SNUG, 12, isBold),
        whole: words,
        direction,
        hold: flow.start,
        tone,
        isBold,
      })
    marks.push(
      el('rect', {
        class: 'paper ink-line',
        'stroke-width': weight,
        x: flow.left(at(depth), length),
        y,
        width: length,
        height: NODE,
        rx: 5,
      }),
      line(text, said === '' ? 26 : 18, '', true),
      ...(said === '' ? [] : [line(said, 34, 'muted', false)]),
    )
  }
  const state = (of: DealLabel): string => plainText(options.stateName(of))
  box(
    MARGIN,
    0,
    state(reading.standing.state),
    reading.isStable ? words.holds : words.holdsNot,
    reading.isStable ? 3 : 1,
  )
  steps.forEach(({ depth, party, to, kind }, i) => {
    const y = MARGIN + (i + 1) * STEP
    const middle = y + NODE / 2
    const above = steps.slice(0, i).findLastIndex(of => of.depth < depth)
    const bend = at(depth) - INDENT / 2
    marks.push(
      el('path', {
        class: 'ink-line line',
        'stroke-width': kind === 'goes' ? 3 : 1.5,
        ...(kind === 'deterred' ? { 'stroke-dasharray': '5 3' } : {}),
        d: pathOf([
          { x: flow.x(bend), y: MARGIN + (above + 1) * STEP + NODE },
          { x: flow.x(bend), y: middle },
          { x: flow.x(at(depth)), y: middle },
        ]),
      }),
    )
    const said = kind === 'reply' ? name(party) : words.step(name(party), words[kind])
    box(y, depth, state(to), said, kind === 'goes' ? 2 : 1)
    const place = options.movers.indexOf(party)
    if (place >= 0) {
      const style = partyStyle(place, options.movers.length)
      marks.push(partySign(style, { x: flow.x(at(depth) + 18), y: middle }))
    }
  })
  const notes = reading.sides
    .filter(of => of.unwanted > 0)
    .map(of => words.unwanted(setting.formats.count(of.unwanted), name(of.party)))
  if (steps.length === 0 && notes.length === 0) notes.push(words.nothing)
  const top = MARGIN + (steps.length + 1) * STEP
  const lines = notes.flatMap(text => wrapText(text, width - 2 * MARGIN, 12))
  lines.forEach((text, i) => {
    marks.push(
      textLine({
        x: flow.x(MARGIN),
        y: top + 14 + i * 17,
        text,
        direction,
        hold: flow.start,
        tone: 'muted',
      }),
    )
  })
  return figure(setting, { height: top + lines.length * 17 + MARGIN, markup: join(marks) })
}
