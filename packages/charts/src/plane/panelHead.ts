import type { PartyId } from '@parley/model'
import { join, type Markup } from '../svg.ts'
import { plainText } from '../text/plainText.ts'
import { textLine } from '../text/textLine.ts'
import { wrapText } from '../text/wrapText.ts'
import type { PanelGiven, PlanesGiven } from './panelGiven.ts'
import type { PlaneBox } from './planeBox.ts'

/** The head of a panel; a view nobody modelled says so, unless the caller has a note of its own. */
export function headOf(
  { head, subject }: PanelGiven,
  { caveats, words }: PlanesGiven,
  named: (party: PartyId, room?: number) => string,
): PanelGiven['head'] {
  if (!head || head.note !== undefined) return head
  const { view } = subject.view
  const agreeing = caveats
    .flatMap(caveat => (caveat.kind === 'beliefs-not-modelled' ? caveat.parties : []))
    .filter(party => view === 'own' || view === party)
  return agreeing.length === 0
    ? head
    : { ...head, note: words.notModelled(agreeing.map(party => named(party, 160))) }
}

type HeadLine = Readonly<{ text: string; size: number; isBold: boolean; isMuted: boolean }>

export function headLines(head: PanelGiven['head'], width: number): readonly HeadLine[] {
  if (!head) return []
  const of = (text: string | undefined, size: number, isBold: boolean, isMuted: boolean) =>
    text
      ? wrapText(plainText(text), width, size, { isBold }).map(line => ({
          text: line,
          size,
          isBold,
          isMuted,
        }))
      : []
  return [
    ...of(head.title, 14, true, false),
    ...of(head.verdict, 13, false, false),
    ...of(head.note, 11, false, true),
  ]
}

export function headHeight(lines: readonly HeadLine[]): number {
  return lines.reduce((sum, line) => sum + line.size + 5, 0)
}

export function drawHead(lines: readonly HeadLine[], box: PlaneBox, top: number): Markup {
  const isRtl = box.setting.direction === 'rtl'
  let y = top
  return join(
    lines.map(line => {
      y += line.size + 5
      return textLine({
        x: isRtl ? box.x + box.width : box.x,
        y: y - 5,
        text: line.text,
        direction: box.setting.direction,
        hold: isRtl ? 'right' : 'left',
        size: line.size,
        isBold: line.isBold,
        ...(line.isMuted ? { tone: 'muted' } : {}),
      })
    }),
  )
}
