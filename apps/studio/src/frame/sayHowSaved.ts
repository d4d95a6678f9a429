import type { Words } from '../languages/words.ts'
import type { Session } from '../session/session.ts'
import { frame } from './frameState.ts'
import { saveWords } from './saveWords.ts'

/** Saves now, and says how that went, by the name of the file: always, whatever had been saved before. */
export async function sayHowSaved({ actions, document }: Session, words: Words): Promise<void> {
  const { kind, name } = document.home
  const save = await actions.saveNow()
  const { say } = frame.getState()
  if (kind === 'browser') say(words.t('save.handedOver', { file: name }))
  else say(saveWords(save, words))
}
