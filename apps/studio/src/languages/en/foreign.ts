/** Files of other programs. */
export const foreign = {
  'foreign.title': 'A scenario of another program',
  'foreign.what': 'What is this?',
  'foreign.nothing': 'No file is open here. Open it again from the library.',
  'foreign.understood':
    '{format} scenario “{name}”: {issues, plural, one {one issue} other {# issues}}; parties: {parties}.',
  'foreign.make': 'Make a case of it',
  'foreign.asCase': 'Open it as a case all the same, and mend it there',
  'foreign.opens':
    'What can be opened: a case of Parley (YAML); all files of one scenario of GENIUS (XML, the domain and its profiles), GeniusWeb (JSON) or NegMAS (YAML), picked together; a table (CSV).',
  'foreign.understoodKind': 'Understood:',
  'foreign.changed': 'Changed:',
  'foreign.dropped': 'Left out:',
  'foreign.refused': 'Refused:',
  'foreign.seemsEmpty': 'there is nothing in it.',
  'foreign.seemsXml': 'it is XML, and neither a domain nor a profile of GENIUS.',
  'foreign.seemsJson': 'it is JSON, and neither a case nor a domain or profile of GeniusWeb.',
  'foreign.seemsYaml':
    'it looks like YAML, and neither begins as a case does (parley: 1) nor is it a scenario of NegMAS.',
  'foreign.seemsText': 'it is text, and none of what can be opened.',
  'foreign.seemsBytes': 'it is not text in UTF-8, or longer than 5 MB.',
  'foreign.seemsCase': 'it is a case: open it by itself.',
  'foreign.seemsTable': 'it is a table: open it by itself.',
} as const
