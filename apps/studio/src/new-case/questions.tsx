import {
  type Answers,
  contradictions,
  dealsToRank,
  impliedOrder,
  waysIn,
  worthWords,
} from '@parley/casefile'
import { type ReactNode, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type Key, useWords } from '../languages/words.ts'
import {
  answersOf,
  type Draft,
  dealKey,
  issuesOf,
  NO_DEAL,
  optionsOf,
  partiesOf,
  pronounIn,
} from './draft.ts'
import { Ranked } from './Ranked.tsx'
import { ReadBack } from './ReadBack.tsx'

type PageProps = Readonly<{
  draft: Draft
  /** ISO date the case will speak of. */
  asOf: string
  change: (changes: Partial<Draft>) => void
}>

/** One page: what it asks, which of the seven questions it belongs to, and its fields. */
export type Question = Readonly<{
  of: number
  title: Key
  help: Key
  Fields: (props: PageProps) => ReactNode
  /** What is still missing before one can go on; null when nothing is. */
  missing: (draft: Draft) => Lack | null
  /** What would better be answered otherwise, said once before one goes on; null when nothing is. */
  remark?: (draft: Draft) => Readonly<{ key: Key; name: string }> | null
}>

/** What is missing, and what would supply it where that can be guessed: only whoever was asked knows whether it does. */
export type Lack = Readonly<{
  key: Key
  args?: Readonly<Record<string, string>>
  mend?: Readonly<{ ways: readonly string[]; changes: Partial<Draft> }>
}>

const nothing = (): null => null

/** An issue with one way to come out is nothing to agree about; most often two were written in one line. */
function oneWay(draft: Draft): Lack | null {
  const lone = issuesOf(draft).find(of => of.options.length === 1)
  if (!lone) return null
  const written = lone.options[0]!
  const ways = waysIn(written)
  // A second field of the same name is not read, and stays as it was typed.
  const at = draft.issues.findIndex(of => of.name.trim() === lone.name)
  const issues = draft.issues.map((of, i) => (i === at ? { ...of, options: ways.join('\n') } : of))
  return {
    key: 'ask.oneWay',
    args: { issue: lone.name, written },
    ...(ways.length > 1 && { mend: { ways, changes: { issues } } }),
  }
}

/** The seven questions; the fourth has two pages. */
export const questions: readonly Question[] = [
  {
    of: 1,
    title: 'ask.who',
    help: 'ask.whoHelp',
    Fields: Who,
    missing: draft => (partiesOf(draft).length < 2 ? { key: 'ask.whoMissing' } : null),
    remark: draft => {
      const name = pronounIn(draft)
      return name === null ? null : { key: 'ask.pronoun', name }
    },
  },
  {
    of: 2,
    title: 'ask.what',
    help: 'ask.whatHelp',
    Fields: What,
    missing: draft => (issuesOf(draft).length === 0 ? { key: 'ask.whatMissing' } : oneWay(draft)),
  },
  { of: 3, title: 'ask.fails', help: 'ask.failsHelp', Fields: Fails, missing: nothing },
  { of: 4, title: 'ask.matters', help: 'ask.mattersHelp', Fields: Matters, missing: nothing },
  { of: 4, title: 'ask.deals', help: 'ask.dealsHelp', Fields: Deals, missing: nothing },
  { of: 5, title: 'ask.sees', help: 'ask.seesHelp', Fields: Sees, missing: nothing },
  { of: 6, title: 'ask.soon', help: 'ask.soonHelp', Fields: Soon, missing: nothing },
  { of: 7, title: 'ask.need', help: 'ask.needHelp', Fields: Need, missing: nothing },
]

function Who({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  const set = (i: number, name: string): void =>
    change({ parties: draft.parties.map((was, k) => (k === i ? name : was)) })
  return (
    <>
      {draft.parties.map((name, i) => (
        <Line
          // A line is its place; nothing is reordered here.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={i}
          label={t('ask.party', { number: String(i + 1) })}
          hint={i === 0 ? t('ask.partyFirst') : i === 1 ? t('ask.partySecond') : ''}
          value={name}
          onChange={typed => set(i, typed)}
        />
      ))}
      <AddButton
        label={t('ask.another')}
        onAdd={() => change({ parties: [...draft.parties, ''] })}
      />
    </>
  )
}

function What({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  const set = (i: number, changes: Partial<Draft['issues'][number]>): void =>
    change({ issues: draft.issues.map((was, k) => (k === i ? { ...was, ...changes } : was)) })
  return (
    <>
      {draft.issues.map(({ name, options }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place
        <fieldset key={i}>
          <legend>{t('ask.issue', { number: String(i + 1) })}</legend>
          <Line
            label={t('ask.issueName')}
            hint={i === 0 ? t('ask.issueHint') : ''}
            value={name}
            onChange={typed => set(i, { name: typed })}
          />
          <Area
            label={t('ask.options')}
            hint={i === 0 ? t('ask.optionsHint') : ''}
            value={options}
            rows={4}
            onChange={typed => set(i, { options: typed })}
          />
        </fieldset>
      ))}
      <AddButton
        label={t('ask.anotherIssue')}
        onAdd={() => change({ issues: [...draft.issues, { name: '', options: '' }] })}
      />
    </>
  )
}

function Fails({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  return partiesOf(draft).map(party => {
    const said = draft.ifTalksFail[party] ?? { story: '', worth: '' }
    const set = (changes: Partial<typeof said>): void =>
      change({ ifTalksFail: { ...draft.ifTalksFail, [party]: { ...said, ...changes } } })
    return (
      <fieldset key={party}>
        <legend>
          <bdi>{party}</bdi>
        </legend>
        <Area
          label={t('ask.story')}
          value={said.story}
          rows={2}
          onChange={story => set({ story })}
        />
        <Worth
          label={t('ask.worth')}
          unsaid={t('ask.worthUnsaid')}
          value={said.worth}
          onChange={worth => set({ worth })}
        />
      </fieldset>
    )
  })
}

function Matters({ draft, asOf, change }: PageProps): ReactNode {
  const { t } = useWords()
  const answers = answersOf(draft, asOf)
  if (!answers) return null
  return answers.parties.map((party, i) => {
    const said = draft.ranking[party] ?? {}
    const set = (changes: Partial<typeof said>): void =>
      change({ ranking: { ...draft.ranking, [party]: { ...said, ...changes } } })
    const implied = impliedOrder(answers, i)
    return (
      <fieldset key={party}>
        <legend>
          <bdi>{party}</bdi>
        </legend>
        {answers.issues.length > 1 && (
          <>
            <p>{t('ask.mattersMost')}</p>
            <Ranked
              label={t('ask.mattersMost')}
              items={named(implied.issues.map(k => answers.issues[k]!.name))}
              onOrder={issues => set({ issues })}
            />
          </>
        )}
        {answers.issues.map((issue, k) => (
          <div key={issue.name}>
            <p>{t('ask.likesBest', { issue: issue.name })}</p>
            <Ranked
              label={t('ask.likesBest', { issue: issue.name })}
              items={named(implied.options[k]!.map(option => optionsOf(issue)[option]!))}
              onOrder={order => set({ options: { ...said.options, [issue.name]: order } })}
            />
          </div>
        ))}
      </fieldset>
    )
  })
}

function Deals({ draft, asOf, change }: PageProps): ReactNode {
  const { t } = useWords()
  const answers = answersOf(draft, asOf)
  if (!answers) return null
  return (
    <>
      {answers.parties.map((party, i) => (
        <fieldset key={party}>
          <legend>
            <bdi>{party}</bdi>
          </legend>
          <Ranked
            label={t('ask.dealsOf', { party })}
            items={orderOf(answers, draft, i).map(key => ({
              key,
              name: key === NO_DEAL ? t('ask.noDeal') : key,
            }))}
            onOrder={order => change({ dealRanks: { ...draft.dealRanks, [party]: order } })}
          />
        </fieldset>
      ))}
      <ReadBack answers={answers} found={contradictions(answers)} />
    </>
  )
}

/** Deals and no agreement as they were put in order, or as the answers so far imply. */
function orderOf(answers: Answers, draft: Draft, party: number): readonly string[] {
  const keys = dealsToRank(answers).map(deal => dealKey(answers, deal))
  const said = draft.dealRanks[answers.parties[party]!]
  if (said && keys.every(key => said.includes(key))) {
    return said.filter(key => key === NO_DEAL || keys.includes(key))
  }
  const { deals, noDealAfter } = impliedOrder(answers, party)
  const order = deals.map(deal => keys[deal]!)
  return [...order.slice(0, noDealAfter), NO_DEAL, ...order.slice(noDealAfter)]
}

function Sees({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  const parties = partiesOf(draft)
  return parties.map(party => (
    <fieldset key={party}>
      <legend>{t('ask.seesLegend', { party })}</legend>
      {parties.map(about => (
        <Worth
          key={about}
          label={t('ask.seesNoDeal', { about })}
          unsaid={t('ask.seesSame')}
          value={draft.sees[party]?.[about] ?? ''}
          onChange={worth =>
            change({ sees: { ...draft.sees, [party]: { ...draft.sees[party], [about]: worth } } })
          }
        />
      ))}
    </fieldset>
  ))
}

function Soon({ draft, change }: PageProps): ReactNode {
  const { t } = useWords()
  return (
    <Area
      label={t('ask.soonLabel')}
      value={draft.couldChange}
      rows={4}
      onChange={couldChange => change({ couldChange })}
    />
  )
}

function Need({ draft, asOf, change }: PageProps): ReactNode {
  const { t } = useWords()
  const answers = answersOf(draft, asOf)
  return (
    <>
      <Area
        label={t('ask.needLabel')}
        value={draft.need}
        rows={2}
        onChange={need => change({ need })}
      />
      <Line
        label={t('ask.title')}
        hint={partiesOf(draft).join(' / ')}
        value={draft.title}
        onChange={title => change({ title })}
      />
      {answers && <ReadBack answers={answers} found={contradictions(answers)} />}
    </>
  )
}

/** Adds a field before itself, and goes there. */
function AddButton({ label, onAdd }: Readonly<{ label: string; onAdd: () => void }>): ReactNode {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <button
      ref={button}
      type="button"
      onClick={() => {
        flushSync(onAdd)
        const added = button.current?.previousElementSibling
        added?.querySelector<HTMLElement>('input')?.focus()
      }}
    >
      {label}
    </button>
  )
}

function named(names: readonly string[]): readonly Readonly<{ key: string; name: string }>[] {
  return names.map(name => ({ key: name, name }))
}

type FieldProps = Readonly<{
  label: string
  value: string
  hint?: string
  onChange: (typed: string) => void
}>

function Line({ label, value, hint, onChange }: FieldProps): ReactNode {
  const id = useId()
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        value={value}
        placeholder={hint}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

function Area({
  label,
  value,
  hint,
  rows,
  onChange,
}: FieldProps & Readonly<{ rows: number }>): ReactNode {
  const id = useId()
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        value={value}
        placeholder={hint}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

/** A word of worth, best first; none is an answer too. */
function Worth({
  label,
  value,
  unsaid,
  onChange,
}: FieldProps & Readonly<{ unsaid: string }>): ReactNode {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{unsaid}</option>
        {worthWords.toReversed().map(({ word }) => (
          <option key={word} value={word}>
            {t('ask.word', { word })}
          </option>
        ))}
      </select>
    </div>
  )
}
