import type { threshold as asked } from '../messages/threshold.ts'

export const threshold: Readonly<Record<keyof typeof asked, string>> = {
  'threshold.title':
    'that {output, select, recognised {each side recognises a zone} other {a zone exists}}, with two inputs held and all else as it is.',
  'threshold.axis': '{input} (now {standing})',
  'threshold.across': 'Across: {axis}.',
  'threshold.down': 'Down: {axis}.',
  'threshold.points': '{change} points of chance',
  'threshold.days': '{change} days',
  'threshold.move': '{change} on {input} (to {at})',
  'threshold.none': 'fewer than two inputs have a range, so there is no map of two.',
  'threshold.start':
    'with both at their medians: {held}; with both as unsure as they are: {drawn}.',
  'threshold.noTurn': 'nowhere on the map does the verdict turn.',
  'threshold.nearest':
    'the shortest way to where {output, select, recognised {each side more likely than not {turns, select, open {recognises} other {no longer recognises}} a zone} other {a zone more likely than not {turns, select, open {exists} other {does not exist}}}}: {first}{hasTwo, select, yes {, together with {second}} other {}}. That is {distance} times the way from median to the end of an 80% range.',
  'threshold.alone': 'alone, the other at its median: {first}; or {second}.',
  'threshold.notAlone': 'nowhere on the map for {input}',
  'threshold.method':
    'Each cell is the verdict with both values typed. Two inputs only: the rest stay as unsure as they are.',
}
