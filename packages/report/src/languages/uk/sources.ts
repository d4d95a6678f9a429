import type { sources as asked } from '../messages/sources.ts'

export const sources: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'source.line':
    '{hasAuthors, select, yes {{authors}, } other {}}{title}{hasPublisher, select, yes {, {publisher}} other {}}{hasIssued, select, yes {, {issued}} other {}}',
  'source.at': '{source}, {at}',
  reading:
    'наше прочитання: {title}{count, plural, =0 {; автори його не переглядали й не схвалювали} =1 { ({authors}); автор його не переглядав і не схвалював} other { ({authors}); автори його не переглядали й не схвалювали}}.',
  quotable: '{title} (справа {hash}): {verdict}{unless}.',
  'quotable.unless': ', хіба що {input} буде {point}',
  'run.draws':
    '{count, plural, one {{draws} випробування} few {{draws} випробування} many {{draws} випробувань} other {{draws} випробування}}',
  'run.seed': 'зерно {seed}',
  'run.error': '\u00b1{error} в. п.',
  'run.engine': 'рушій {engine}',
  'run.case': 'справа {hash}\u2026',
  'run.moves': 'кроки {hash}\u2026',
  'run.school': 'школа {school}',
  'run.changed': 'змінено: {changes}',
  'label.sources': 'Джерела',
  'label.readsFrom': 'Обчислено з',
  'label.usedBy': 'Де використано',
  'explain.title': '{input} ({path})',
  'explain.value':
    '{value}: {isPlaceholder, select, yes {тимчасове значення, {class}} other {{class}}}',
  'explain.default': 'типове значення',
  'written.ranked': 'місце {place} з {of}',
  'written.word':
    '{word, select, terrible {жахливо} poor {погано} middling {посередньо} fair {непогано} good {добре} excellent {чудово} indifferent {байдуже} minor {другорядне} major {важливе} decisive {вирішальне} other {{word}}}',
  'explain.noSource': 'джерела немає: це лише наше.',
  'explain.other': '{input} ({path})',
  'explain.belief': 'на думку сторони {holder} — {value} ({class})',
  'explain.noInfluence': 'не змінюється, або ніщо обчислене від цього не залежить.',
  'explain.turns': 'змінює висновок: {flip}.',
}
