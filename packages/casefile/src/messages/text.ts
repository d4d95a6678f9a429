import type { Wording } from '../diagnostic.ts'
import { choices, withHint } from './parts.ts'

// What the reader says of the text as YAML.

/** [F1] */
export function notAMap(isEmpty: boolean): Wording {
  return {
    code: 'not-a-map',
    message: isEmpty ? 'the file is empty' : 'the file is not a list of keys with values',
    hint: 'begin with "parley: 1" and "title: ..." on lines of their own, a space after each colon',
  }
}

/** [F1] What yaml says, where there is nothing better to say. */
export function notYaml(what: string): Wording {
  return { code: 'not-yaml', message: `this is not YAML: ${what}` }
}

/** [F1] */
export function otherYaml(version: string): Wording {
  return {
    code: 'not-yaml',
    message: `the file says it is YAML ${version}; a case is YAML 1.2, where some values mean something else`,
    hint: 'delete the line that begins with "%YAML"',
  }
}

/** [F1] */
export function mergeKey(): Wording {
  return {
    code: 'not-yaml',
    message: '"<<" takes in another map for readers of YAML 1.1; a case is YAML 1.2, and does not',
    hint: 'write the values out, or "like: <party>" where one party follows another',
  }
}

/** [F1] */
export function severalDocuments(): Wording {
  return {
    code: 'several-documents',
    message: 'a second document begins here; one file is one case',
    hint: 'move it to a file of its own, or delete the line "---"',
  }
}

/** [F1] */
export function tabInside(): Wording {
  return {
    code: 'tab-indentation',
    message: 'there is a tab here; YAML takes only spaces to set lines in',
    hint: 'replace it with two spaces for each level',
  }
}

/** [F1] */
export function signAtStart(sign: string): Wording {
  return {
    code: 'not-yaml',
    message: `text that begins with "${sign}" means something else to YAML`,
    hint: `put the text in quotes: "${sign}..."`,
  }
}

/** [F1] */
export function colonInText(rest: string): Wording {
  const glued = /^([\w-]+):([^\s/].*|[^\S \t\r\n].*)$/.exec(rest.trim())
  if (glued) {
    return {
      code: 'not-yaml',
      message: 'there is no space after the colon, so YAML takes the whole for one text',
      hint: `write "${glued[1]}: ${glued[2]!.trim()}"`,
    }
  }
  const inside = rest.trim().replace(/^[\u201C\u201D\u201E\u00AB]|[\u201C\u201D\u00BB]$/g, '')
  return {
    code: 'not-yaml',
    message: /:\s/.test(rest)
      ? 'there is a colon inside this text, and YAML takes what stands before it for another key'
      : 'this line is set in deeper than its key, or its key has no colon',
    hint: /:\s/.test(rest)
      ? `put the text in straight quotes: "${inside}"`
      : 'set keys of one map in alike, and write a colon and a space after each',
  }
}

/** [F1] */
export function notClosed(what: 'quote' | 'brace' | 'bracket'): Wording {
  const sign = { quote: 'the same sign', brace: '"}"', bracket: '"]"' }[what]
  return {
    code: 'not-yaml',
    message: `this ${what} is not closed, so YAML reads on and loses the keys below`,
    hint: `write ${sign} where the value ends`,
  }
}

/** [F1] */
export function notOpened(sign: string): Wording {
  return {
    code: 'not-yaml',
    message: `"${sign}" closes something that was not opened`,
    hint: 'delete it, or open it where the value begins',
  }
}

/** [F1] */
export function indentation(): Wording {
  return {
    code: 'not-yaml',
    message: 'this line is not set in like the keys it belongs with',
    hint: 'give the keys of one map the same number of spaces',
  }
}

/** [F1] */
export function afterTheEnd(rest: string): Wording {
  return {
    code: 'not-yaml',
    message: `the value has ended before "${rest.trim()}"`,
    hint: 'put the whole text in one pair of quotes, with \' and " of its own inside the other kind',
  }
}

/** [F1] */
export function customTag(tag: string): Wording {
  return {
    code: 'custom-tag',
    message: `"${tag}" is a tag of another program; a case has none`,
    hint: 'delete it, or put the text in quotes',
  }
}

/** [F1] */
export function unknownAnchor(name: string, all: readonly string[]): Wording {
  return withHint(
    {
      code: 'unknown-anchor',
      message: `"*${name}" repeats something named "&${name}", and nothing above it has that name`,
    },
    choices(name, all, 'Names above') ?? `put the text in quotes: "*${name}"`,
  )
}

/** [F1] */
export function keyNotAName(): Wording {
  return {
    code: 'wrong-shape',
    message: 'a key is a name, not a list or a map',
    hint: 'write the name, a colon and a space, then the value',
  }
}

/** [F5] `taken`: what another reader makes of it. */
export function yamlTrap(text: string, taken: string): Wording {
  const isNumber = /^\d+$/.test(taken)
  return {
    code: 'yaml-trap',
    message: `some YAML readers take ${text} for ${taken}`,
    hint: isNumber
      ? `write ${taken} for the number, or "${text}" in quotes for the text`
      : `write "${text}" in quotes`,
  }
}

/** [E4] */
export function commaInBraces(text: string, amount: string | null): Wording {
  return {
    code: 'comma-in-braces',
    message: `inside braces a comma ends the value, so "${text}" comes apart`,
    hint: amount === null ? `put it in quotes: "${text}"` : `write ${amount}`,
  }
}
