/** The evidence. */
export const evidence = {
  'screen.evidence': 'Evidence',
  'evidence.computing': 'Trying every input, to see which of them matter …',
  'evidence.from': 'Sources',
  'evidence.nothing': 'none',
  'evidence.old':
    '{days, plural, one {old: # day before the case} other {old: # days before the case}}',
  'evidence.toDrivers': 'What drives it',
  'evidence.sources': 'Sources',
  'evidence.noSources':
    'The case has no sources: whoever reads it has to take every number from you. Add the first below.',
  'evidence.restsOn': 'What rests on {source}',
  'evidence.at': 'Where in it',
  'evidence.why': 'Why this value',
  'evidence.matrix': 'Which input rests on which source',
  'evidence.matrixReading':
    'Columns are the sources above, by number. A sign is the class of the value where it cites the source; a dot is where the source says nothing of it. Press an input to see all of where it comes from.',
  'evidence.silent': 'silent',
  'evidence.fewer': 'Fewer rows',
  'evidence.all': '{count, plural, one {The one input} other {All # inputs}}',
  'evidence.apart': 'Where sources disagree',
  'evidence.apartWhy':
    'The case and a school write different values and cite different sources for them. Both stand here; the verdict is computed with the one chosen above.',
  'evidence.numbers': '[{numbers}]',
  'evidence.ofCase': 'The case, and its sources',
  'evidence.ofSchool': 'A school, and its sources',
  'evidence.todo':
    '{count, plural, =0 {Every input names a source} one {One input names no source} other {# inputs name no source}}',
  'evidence.todoWhy':
    'What moves the answer most first. Look for what would prove it wrong, not only for what supports it.',
  'evidence.movesBy': 'moves the answer by {points}',
  'evidence.cite': 'Say where it comes from',
  'evidence.source': 'Source',
  'evidence.atHint': 'page 3, table 2',
  'evidence.how': 'How',
  'evidence.citeIt': 'Cite it',
  'evidence.citeStep': 'say where {input} comes from',
  'evidence.chooseSource': 'Choose a source first.',
  'evidence.addSource': 'Add a source',
  'evidence.add': 'Add',
  'evidence.addStep': 'add the source {source}',
  'evidence.title': 'Title',
  'evidence.authors': 'Authors, with ; between them',
  'evidence.issued': 'Date (2023-01-11, 2023)',
  'evidence.publisher': 'Publisher',
  'evidence.url': 'Address on the web (it is not opened)',
  'evidence.titleMissing': 'A source needs a title.',
} as const
