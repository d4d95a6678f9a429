import { Lexer } from 'yaml'

/** The tokens of a YAML text, which joined are the text; without the marks that the lexer puts in of its own. */
export function sourceTokens(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks
  return [...new Lexer().lex(text)].filter(token => !/^[\u0002\u0018\u001F]$/.test(token))
}
