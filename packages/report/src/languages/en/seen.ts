import type { seen as asked } from '../messages/seen.ts'

export const seen: Readonly<Record<keyof typeof asked, string>> = {
  'seen.notComputed': 'How each side sees it has not been computed.',
  'seen.bound': 'Rules and red lines bind in every view, so no side sees one either.',
  'seen.notModelled': 'You have not modelled how each side sees the other.',
  'seen.oneNotModelled': 'You have not modelled how {party} sees it.',
  'seen.view': 'as {party} sees it, {chance}',
  'seen.viewCertain': 'as {party} sees it, {exists, select, yes {one exists} other {none does}}',
  'seen.hollow': 'for {parties} this is not modelled and taken to agree with our estimates',
  'seen.recognised':
    '{cell, select, hidden {yet on} mirage {yet on} other {on}} the sides\u2019 own beliefs {chanceThat} each recognises one',
  'seen.recognisedCertain':
    '{cell, select, hidden {yet on} mirage {yet on} other {on}} the sides\u2019 own beliefs {recognised, select, yes {each recognises one} other {{count, plural, =2 {they do not both recognise one} other {they do not all recognise one}}}}',
  'seen.both': '{recognised}: {sides}',
  'seen.rates':
    '{party} rates no deal {amount} {side, select, above {above} other {below}} our estimate',
  'seen.end': '{body}.',
  'seen.endRates': '{body}; {rates}.',
  'deal.seen':
    '{whose}, {isFirst, select, yes {{deal}: } other {}}{sides}; that all who must say yes accept it: {chance}.',
  'belief.gap':
    '{holder} puts {input} at {believed}; we put it at {ours}.{moves, select, none {} raises { On its own this raises its no deal by {amount}.} other { On its own this lowers its no deal by {amount}.}}',
  'belief.ifClosed':
    'If this gap closed, the chance that each side recognises a zone would {isNothing, select, yes {not change} other {change by {change} percentage points}}.',
  'belief.hollow': '{party}: no belief of its own is modelled; it is taken to agree with ours.',
  'cell.name':
    '{cell, select, recognised {Recognised deal} hidden {Hidden deal} mirage {Mirage} other {No deal, seen as such}}',
  'cell.meaning':
    '{cell, select, recognised {a zone exists and each side recognises it} hidden {a zone exists and the sides do not all recognise it} mirage {the sides recognise a zone that does not exist} other {no zone exists and the sides recognise none}}',
  'cell.line': '{name}, the likeliest of the four states: {chance}.',
  'cell.lineCertain': '{name}: {meaning}.',
  'cell.advice':
    '{cell, select, recognised {the problem is process: design the talks, and how the value is claimed} hidden {the problem is belief: find what each side misreads, and what evidence it would accept} mirage {expect talks to break down: test the beliefs that hold the mirage up before working on terms} other {the problem is the setup: change the parties, the issues, or what happens if talks fail}}.',
  'cell.neutrality':
    'Lowering what no deal is worth to a side can open a zone, but promises nothing more: a deal that exists and a deal that is reached are different things.',
  'view.analyst': 'As it is',
  'view.own': 'Each side through its own eyes',
  'perceive.binding':
    '{party}: {isTypical, select, yes {typically } other {}}{hasAmount, select, yes {{amount} } other {}}{sign, select, short {short} other {over no deal}}',
  'perceive.nearest': '{deal} (in {share} of draws)',
  'perceive.cell': '{name} ({chance}): {meaning}',
}
