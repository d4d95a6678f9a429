import { isOptionId } from '../read/names.ts'
import { addItem } from './addKey.ts'
import { type Edit, edit, refuse } from './edit.ts'
import { idForm, idTaken, sharedValue } from './editMessages.ts'
import { spelled, text as words } from './entry.ts'
import { namedOptions, optionListOf } from './listedOptions.ts'
import { entryPlan } from './plans.ts'
import { childrenOf, pathOf, scalarText } from './spot.ts'

/**
 * Adds an option to an issue, last. Options written as a list take an id alone;
 * for a name of its own the list is given room first.
 */
export function addOption(text: string, issue: string, id: string, name: string = id): Edit {
  const path = `issues.${issue}.options`
  let isList = false
  const added = edit(text, file => {
    const list = optionListOf(file, issue)
    if (!list) return entryPlan(file, path, id, words(name), `issues.${issue}`)
    isList = true
    if (!isOptionId(id)) return refuse(list, idForm(id))
    if (childrenOf(file, list).some(item => scalarText(item) === id)) {
      return refuse(list, idTaken(`${path}.${id}`))
    }
    if (list.shared !== null) return refuse(list, sharedValue(pathOf(list), list.shared))
    return [addItem(file, list, spelled(id))]
  })
  if (!isList || name === id || added.diagnostics.length > 0) return added
  const named = edit(added.text, file =>
    namedOptions(file, optionListOf(file, issue)!, new Map([[id, name]])),
  )
  return named.diagnostics.length > 0 ? { text, diagnostics: named.diagnostics } : named
}
