import { type Accessible, type FigureOptions, mapNodes, partiesMap } from '@parley/charts'
import { type Case, type PartyId, type PartyLink, type PartyTree, partyTree } from '@parley/model'
import { partyName, toText } from '@parley/report'
import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { type Key, useWords, type Words } from '../../languages/words.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { useDrawn } from './useDrawn.ts'

/** Who must say yes and who stands behind each, drawn; the same as a table; every party to be gone through with arrows. */
export function PartyMap({ given }: Readonly<{ given: Case }>): ReactNode {
  const { t, phrase, manner } = useWords()
  const verdict = useAnswer('verdict', {})
  const tree = useMemo(() => partyTree(given), [given])
  const name = (party: PartyId): string => toText(partyName(given, party))
  const rows = [
    ...tree.deciders.flatMap(({ party, behind }) => [
      { party, what: t('parties.decides'), of: '', share: needsOf(tree, party, t) },
      ...behind.map(link => ({
        party: link.party,
        what: t(linkWords[link.link]),
        of: name(party),
        share: shareOf(link),
      })),
    ]),
    ...tree.others.flatMap(({ role, parties }) =>
      parties.map(party => ({ party, what: t(`parties.${role}`), of: '', share: '' })),
    ),
  ]
  // A picture is drawn again when this is another function.
  const draw = useCallback(
    (options: FigureOptions & Accessible): string =>
      partiesMap(tree, {
        ...options,
        partyName: party => toText(partyName(given, party)),
        needsOf: party => needsOf(tree, party, t),
        sayOf: shareOf,
        words: {
          decides: t('parties.decides'),
          ratifies: t('parties.ratifies'),
          shapes: t('parties.shapes'),
          spoils: t('parties.spoils'),
          affected: t('parties.affected'),
          votes: t('parties.votes'),
          vetoes: t('parties.vetoes'),
          inside: t('parties.isInside'),
          nobody: t('parties.nobody'),
        },
      }),
    [tree, given, t],
  )
  if (!verdict.answer) return <Awaited of={verdict} words="verdict.computing" />
  return (
    <Figure
      name="parties"
      title={manner.language.sentenceStart(
        phrase('parties.mapTitle', {
          count: tree.deciders.length,
          behind: tree.deciders.reduce((sum, of) => sum + of.behind.length, 0),
        }),
      )}
      reading={phrase('parties.mapReading')}
      shown={verdict}
      run={verdict.answer.run}
      isCertain
      table={{
        columns: [
          { name: t('table.party') },
          { name: t('parties.role') },
          { name: t('parties.behind') },
          { name: t('parties.share') },
        ],
        rows: rows.map(({ party, what, of, share: written }, i) => ({
          key: `${party} ${i}`,
          cells: [
            { shown: <bdi>{name(party)}</bdi>, value: name(party) },
            { shown: what, value: what },
            { shown: <bdi>{of}</bdi>, value: of },
            { shown: <bdi>{written}</bdi>, value: written },
          ],
        })),
      }}
      draw={draw}
      overlay={
        <Nodes
          tree={tree}
          labels={rows.map(({ party, what, of, share: written }) =>
            [name(party), what, of, written].filter(part => part !== '').join(', '),
          )}
        />
      }
    />
  )
}

const linkWords: Readonly<Record<PartyLink['link'], Key>> = {
  votes: 'parties.votes',
  vetoes: 'parties.vetoes',
  inside: 'parties.isInside',
}

/** As it is typed; the name of a quantity it is read from says nothing to who reads the picture. */
function shareOf({ share }: PartyLink): string {
  return share === null || share.estimate.kind === 'formula' ? '' : share.written
}

function needsOf(tree: PartyTree, party: PartyId, t: Words['t']): string {
  const of = tree.deciders.find(one => one.party === party)?.needs
  return of ? t('parties.needs', { share: of.written }) : ''
}

/** One tab stop over the picture; arrows go from party to party, and each says who it is. */
function Nodes({
  tree,
  labels,
}: Readonly<{ tree: PartyTree; labels: readonly string[] }>): ReactNode {
  const { t, direction } = useWords()
  const box = useRef<HTMLUListElement>(null)
  const { width, left } = useDrawn(box)
  const [at, setAt] = useState(0)
  if (width === 0 || tree.deciders.length === 0) return <ul ref={box} className="map-nodes" />
  const nodes = mapNodes(tree, { width, direction })
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = ['ArrowDown', 'ArrowRight'].includes(event.key)
      ? 1
      : ['ArrowUp', 'ArrowLeft'].includes(event.key)
        ? -1
        : 0
    const next = Math.max(0, Math.min(nodes.length - 1, at + step))
    if (step === 0 || next === at) return
    event.preventDefault()
    setAt(next)
    box.current?.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }
  return (
    <ul ref={box} className="map-nodes" aria-label={t('parties.map')}>
      {nodes.map((node, i) => (
        // The same party may stand behind two others; places are never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={i}>
          <button
            type="button"
            tabIndex={i === Math.min(at, nodes.length - 1) ? 0 : -1}
            aria-label={labels[i] ?? ''}
            style={{ left: left + node.x, top: node.y, width: node.width, height: node.height }}
            onKeyDown={onKeyDown}
            onClick={() => {
              setAt(i)
              document.getElementById(`party-${node.party}`)?.focus()
            }}
          />
        </li>
      ))}
    </ul>
  )
}
