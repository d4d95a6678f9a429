import type { PartyId, PartyLink, PartyTree, Role } from '@parley/model'
import { type Described, type FigureOptions, figure, namer, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { partySign } from './marks/partySign.ts'
import { partyStyle } from './party.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { fitText } from './text/fitText.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { type MapWords, mapWords } from './words/mapWords.ts'

export type PartiesMapOptions = FigureOptions &
  Described<PartyTree> &
  Readonly<{
    partyName: (party: PartyId) => string
    /** What stands under a decider's name: what its signature needs. */
    needsOf?: (party: PartyId) => string
    /** What stands under the name of who is behind a decider: its share, its veto. */
    sayOf?: (link: PartyLink) => string
    words?: Partial<MapWords>
  }>

/** Where one party is drawn: for what a page lays over the picture. Everything from the top left corner. */
export type MapNode = Readonly<{
  party: PartyId
  x: number
  y: number
  width: number
  height: number
}>

const MARGIN = 8
const GAP = 14
const NODE = 46
const STEP = NODE + 10
const INDENT = 22
/** Bold letters of some fonts are wider than they are measured. */
const SNUG = 0.92
/** A column narrower than this holds no name; deciders then stand one under another. */
const NARROWEST_COLUMN = 190

type Placed = MapNode &
  Readonly<{
    kind: Role | PartyLink['link']
    decider: number | null
    link: PartyLink | null
    isFirst: boolean
  }>

/** The places of everybody in a map so wide, in reading order: a decider, those behind it, the next; then the rest. */
export function mapNodes(
  tree: PartyTree,
  options: Readonly<{ width: number; direction?: 'ltr' | 'rtl' }>,
): readonly MapNode[] {
  return placed(tree, options.width, options.direction ?? 'ltr').nodes
}

/**
 * Who must say yes, with those behind each by vote, veto or as a part of it, and under all of them who else has a hand in it.
 *
 * Places follow from the file alone: nothing moves by itself, and the same case is drawn the same.
 */
export function partiesMap(tree: PartyTree, options: PartiesMapOptions): string {
  const setting = settle('partiesMap', tree, options, 640)
  const { direction, width } = setting
  const words = { ...mapWords, ...options.dictionary?.map, ...options.words }
  if (tree.deciders.length === 0) return sentenceFigure(setting, words.nobody)
  const flow = flowOf(direction, width)
  const name = namer<PartyId>(options.partyName, direction)
  const { nodes, bands, height } = placed(tree, width, direction)
  const marks: Markup[] = []
  for (const { title, y } of bands) {
    marks.push(
      textLine({
        x: flow.x(MARGIN),
        y: y + 12,
        text: words[title],
        direction,
        hold: flow.start,
        isBold: true,
        width: width - 2 * MARGIN,
      }),
    )
  }
  for (const node of nodes) {
    const { x, y, kind, link } = node
    const isDecider = kind === 'decides' && node.decider !== null
    const style = isDecider ? partyStyle(node.decider!, tree.deciders.length) : null
    const start = direction === 'ltr' ? x : x + node.width
    const inward = direction === 'ltr' ? 1 : -1
    marks.push(
      el('rect', {
        class: `paper ${style ? style.line : 'ink-line'}`,
        'stroke-width': isDecider ? 2 : 1,
        ...(kind === 'inside' ? { 'stroke-dasharray': '4 3' } : {}),
        x,
        y,
        width: node.width,
        height: NODE,
        rx: 5,
      }),
    )
    if (link) {
      const from = start - inward * (INDENT / 2 + 2)
      const middle = y + NODE / 2
      marks.push(
        el('path', {
          class: 'ink-line line',
          'stroke-width': link.link === 'vetoes' ? 3 : 1.5,
          ...(link.link === 'inside' ? { 'stroke-dasharray': '4 3' } : {}),
          d: pathOf([
            { x: from, y: node.isFirst ? y - (STEP - NODE) : middle - STEP },
            { x: from, y: middle },
            { x: start, y: middle },
          ]),
        }),
      )
    }
    const sign = isDecider ? 26 : 0
    if (style) marks.push(partySign(style, { x: start + inward * 17, y: y + NODE / 2 }))
    const room = (node.width - sign - 16) * SNUG
    const said = isDecider
      ? plainText(options.needsOf?.(node.party) ?? '')
      : link
        ? `${words[link.link]}${options.sayOf ? ` ${plainText(options.sayOf(link))}` : ''}`.trim()
        : ''
    const line = (text: string, below: number, tone: string, isBold: boolean): Markup =>
      textLine({
        x: start + inward * (sign + 8),
        y: y + below,
        text: fitText(text, room, 12, isBold),
        whole: text,
        direction,
        hold: flow.start,
        tone,
        isBold,
      })
    marks.push(line(name(node.party), said === '' ? 27 : 19, '', true))
    if (said !== '') marks.push(line(said, 36, 'muted', false))
  }
  return figure(setting, { height, markup: join(marks) })
}

type Band = Readonly<{ title: 'decides' | Role; y: number }>

function placed(
  tree: PartyTree,
  width: number,
  direction: 'ltr' | 'rtl',
): Readonly<{ nodes: readonly Placed[]; bands: readonly Band[]; height: number }> {
  const flow = flowOf(direction, width)
  const inner = width - 2 * MARGIN
  const count = tree.deciders.length
  const most = Math.max(1, Math.floor((inner + GAP) / (NARROWEST_COLUMN + GAP)))
  const columns = Math.min(count || 1, most)
  const column = (inner - (columns - 1) * GAP) / columns
  const nodes: Placed[] = []
  const bands: Band[] = [{ title: 'decides', y: MARGIN }]
  let top = MARGIN + 20
  for (let row = 0; row < count; row += columns) {
    let bottom = top
    tree.deciders.slice(row, row + columns).forEach(({ party, behind }, i) => {
      const at = MARGIN + i * (column + GAP)
      const node = (
        y: number,
        indent: number,
        rest: Omit<Placed, 'x' | 'y' | 'width' | 'height'>,
      ): void => {
        const length = column - indent
        nodes.push({ ...rest, x: flow.left(at + indent, length), y, width: length, height: NODE })
      }
      node(top, 0, { party, kind: 'decides', decider: row + i, link: null, isFirst: true })
      behind.forEach((link, k) => {
        node(top + (k + 1) * STEP, INDENT, {
          party: link.party,
          kind: link.link,
          decider: null,
          link,
          isFirst: k === 0,
        })
      })
      bottom = Math.max(bottom, top + (behind.length + 1) * STEP)
    })
    top = bottom + 6
  }
  for (const { role, parties } of tree.others) {
    bands.push({ title: role, y: top })
    top += 20
    const fit = Math.max(1, Math.floor((inner + GAP) / (NARROWEST_COLUMN + GAP)))
    const each = (inner - (fit - 1) * GAP) / fit
    parties.forEach((party, i) => {
      const at = MARGIN + (i % fit) * (each + GAP)
      nodes.push({
        party,
        kind: role,
        decider: null,
        link: null,
        isFirst: true,
        x: flow.left(at, each),
        y: top + Math.floor(i / fit) * STEP,
        width: each,
        height: NODE,
      })
    })
    top += Math.ceil(parties.length / fit) * STEP + 6
  }
  return { nodes, bands, height: top + MARGIN }
}
