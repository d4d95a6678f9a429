import type { Conflict, Pick } from '@parley/casefile'
import type { ReactNode } from 'react'
import type { Choices } from '../document/Applied.ts'
import { type Key, useWords } from '../languages/words.ts'

const picks: readonly Readonly<{ pick: Pick; name: Key }>[] = [
  { pick: 'mine', name: 'clash.mine' },
  { pick: 'theirs', name: 'clash.theirs' },
  { pick: 'base', name: 'clash.base' },
]

/** Every thing that both sides changed, each in another way: which of the three is to stand. */
export function Clashes({
  conflicts,
  choices,
  onChoose,
}: Readonly<{
  conflicts: readonly Conflict[]
  choices: Choices
  onChoose: (choices: Choices) => void
}>): ReactNode {
  const { t } = useWords()
  return conflicts.map(conflict => (
    <fieldset key={conflict.path} className="clash">
      <legend>
        <bdi>{conflict.path === '' ? t('clash.whole') : conflict.path}</bdi>
      </legend>
      {picks.map(({ pick, name }) => (
        <label key={pick} className="check">
          <input
            type="radio"
            name={`clash ${conflict.path}`}
            checked={(choices.get(conflict.path) ?? 'mine') === pick}
            onChange={() => onChoose(new Map([...choices, [conflict.path, pick]]))}
          />
          <span>
            {t(name)} {conflict.path !== '' && <bdi>{conflict[pick] ?? t('clash.nothing')}</bdi>}
          </span>
        </label>
      ))}
    </fieldset>
  ))
}
