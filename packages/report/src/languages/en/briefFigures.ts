import type { briefFigures as asked } from '../messages/briefFigures.ts'

export const briefFigures: Readonly<Record<keyof typeof asked, string>> = {
  'brief.figure': 'Figure {number}',
  'brief.figureGuard':
    'Derived by Parley from the assumptions listed in this brief; not a measurement; do not attribute to the sources.',
  'brief.scrolls': '{figure}, scrolls sideways',
  'brief.swipe': 'Scrolls sideways →',
  'brief.planes':
    'What each deal gains over no deal, {isSeen, select, yes {as it is and as each side sees it} other {as it is}}',
  'brief.planesReading':
    'Each dot is a deal; the axes cross at no deal, and only what lies above and to the right of both is better for both. Each axis is in its own party\u2019s unit.',
  'brief.gains': 'What each deal gains each side over no deal',
  'brief.gainsReading':
    'Each row is a deal and each bar starts at no deal. Bars of different sides do not compare.',
  'brief.range': 'Where each side would walk away',
  'brief.rangeReading':
    'Strips show where a walk-away may lie in 80% of draws; a zone is where what the sides accept overlaps.',
  'brief.noDealFigure': 'What no deal is worth to each side',
  'brief.noDealReading':
    'Each side\u2019s own scale, as we estimate it and as it does itself; ticks are deals.',
  'brief.tornado': 'What moves the answer, one input at a time',
  'brief.tornadoReading':
    'Bars run between the chances with an input held at either end of its range; a diamond marks where it turns the verdict.',
  'brief.frontierFigure': 'What each cost buys',
  'brief.frontierReading':
    'The likeliest set of moves at each cost; costs are the medians of guesses, and moves fail or work independently of each other.',
  'frontier.up':
    '{output, select, recognised {Chance that each side recognises a zone} other {Chance that a zone exists}}',
  'frontier.across': '{hasUnit, select, yes {Cost, {unit}} other {Number of moves}}',
  'frontier.share': 'asked for: {share}',
  'frontier.enough': 'opens a zone in the share asked for',
  'frontier.short': 'does not',
  'frontier.partial': 'Not every set was looked at: a dearer one may be likelier.',
  'brief.blockersFigure': 'Where each side stands at the nearest deal',
  'brief.blockersReading':
    'Left of the line a side would rather have no deal; each bar is on its own party\u2019s scale.',
  'brief.time': 'When a zone exists, and when each side recognises one, in named futures',
  'brief.timeReading':
    'What is past is solid up to the upright line; each named future has a dash of its own; what the data then showed is the heavy line. A condition, not a forecast.',
}
