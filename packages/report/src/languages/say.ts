import type { Phrase } from '../words/phrase.ts'
import type { Language } from './language.ts'
import type { MessageArguments, MessageKey } from './messages.ts'
import { type Argument, fillTemplate, parseTemplate, type Template } from './template.ts'

// Reading a template again gives the same tree, so remembering it changes nothing but time.
const read = new Map<string, Template>()

/** One message of a language, filled. The compiler knows which arguments each message takes. */
export function say<K extends MessageKey>(
  language: Language,
  key: K,
  ...[args]: MessageArguments<K>
): Phrase {
  return phraseOf(language, language.messages[key], args ?? {})
}

/** A template filled as one of the language's own messages is: for the words of a front end. */
export function phraseOf(
  language: Language,
  text: string,
  args: Readonly<Record<string, Argument>> = {},
): Phrase {
  let template = read.get(text)
  if (!template) {
    template = parseTemplate(text)
    read.set(text, template)
  }
  return fillTemplate(template, args, language.numbers)
}

/** A phrase as a sentence: first letter raised when the word is ours. */
export function sentence<K extends MessageKey>(
  language: Language,
  key: K,
  ...args: MessageArguments<K>
): Phrase {
  return language.sentenceStart(say(language, key, ...args))
}
