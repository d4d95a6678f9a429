import type { sources as asked } from '../messages/sources.ts'

export const sources: Readonly<Record<keyof typeof asked, string>> = {
  'source.line':
    '{hasAuthors, select, yes {{authors}, } other {}}{title}{hasPublisher, select, yes {, {publisher}} other {}}{hasIssued, select, yes {, {issued}} other {}}',
  'source.at': '{source}, at {at}',
  reading:
    'our reading of {title}{count, plural, =0 {; not reviewed or endorsed by its authors} one { by {authors}; not reviewed or endorsed by its author} other { by {authors}; not reviewed or endorsed by its authors}}.',
  quotable: '{title} (case {hash}): {verdict}{unless}.',
  'quotable.unless': ', unless {input} is {point}',
  'run.draws': '{count, plural, one {{draws} draw} other {{draws} draws}}',
  'run.seed': 'seed {seed}',
  'run.error': '\u00b1{error} points',
  'run.engine': 'engine {engine}',
  'run.case': 'case {hash}\u2026',
  'run.moves': 'moves {hash}\u2026',
  'run.school': 'school {school}',
  'run.changed': 'changed: {changes}',
  'label.sources': 'Sources',
  'label.readsFrom': 'Computed from',
  'label.usedBy': 'Used by',
  'explain.title': '{input} ({path})',
  'explain.value': '{value}: {isPlaceholder, select, yes {a placeholder, {class}} other {{class}}}',
  'explain.default': 'left to the default',
  'written.ranked': 'ranked {place} of {of}',
  'written.word': '{word}',
  'explain.noSource': 'no source: it is ours alone.',
  'explain.other': '{input} ({path})',
  'explain.belief': '{holder} believes {value} ({class})',
  'explain.noInfluence': 'it does not vary, or nothing computed depends on it.',
  'explain.turns': 'turns the verdict: {flip}.',
}
