import { type Edit, edit } from './edit.ts'
import { type Entry, fields, keyed, spelled, text as words } from './entry.ts'
import { entryPlan } from './plans.ts'

/** An issue as it is to be written. Numbers and dates are spelled as they should stand in the file. */
export type NewIssue = Readonly<
  | {
      kind: 'named'
      name: string
      options: readonly Readonly<{ id: string; name: string }>[]
      isOrdered: boolean
    }
  | { kind: 'yes-no'; name: string }
  /** Without `step` the issue is continuous. */
  | { kind: 'numeric'; name: string; from: string; to: string; step?: string; unit?: string }
>

/** Adds an issue [I1, I2]; weights and scores of the parties are left to write. */
export function addIssue(text: string, id: string, issue: NewIssue): Edit {
  return edit(text, file => entryPlan(file, 'issues', id, entryOf(issue), ''))
}

function entryOf(issue: NewIssue): Entry {
  const name = words(issue.name)
  switch (issue.kind) {
    case 'named':
      return fields({
        name,
        ordered: issue.isOrdered ? spelled('true') : undefined,
        options: keyed(issue.options.map(option => [option.id, words(option.name)])),
      })
    case 'yes-no':
      return fields({ name, options: spelled('yes/no') })
    case 'numeric':
      return fields({
        name,
        from: spelled(issue.from),
        to: spelled(issue.to),
        step: issue.step === undefined ? undefined : spelled(issue.step),
        unit: issue.unit === undefined ? undefined : words(issue.unit),
      })
    default:
      throw new Error(`addIssue: no such kind ${issue satisfies never}`)
  }
}
