/** First line of a new case: editors take the schema from beside the file, without a network. */
export const modeline = '# yaml-language-server: $schema=./.parley/case.schema.json'
