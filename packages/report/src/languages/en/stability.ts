import type { stability as asked } from '../messages/stability.ts'

export const stability: Readonly<Record<keyof typeof asked, string>> = {
  'stability.title':
    '{count, plural, =0 {none of {of} states holds} one {one of {of} states holds} other {# of {of} states hold}}{isUncertain, select, yes { in at least half of the draws} other {}}{count, plural, =0 {: from each, somebody would move} other {: {concept, select, nash {no one wants to move} seq {no one wants to move, or likely replies deter} sseq {no one wants to move, or likely replies deter and leave no way out} smr {no one wants to move, or the worst reply deters and leaves no way out} other {no one wants to move, or the worst reply deters}}}}.',
  'stability.concept':
    '{concept, select, nash {no one wants to move} seq {moves are deterred by likely replies} sseq {moves are deterred by likely replies that leave no way out} smr {even the worst reply deters, and leaves no way out} other {even the worst reply deters}}',
  'stability.term':
    '{concept, select, nash {Nash} seq {Sequential} sseq {Symmetric sequential} smr {Symmetric metarational} other {General metarational}}',
  'stability.holds': 'holds',
  'stability.isPresent': ' (the present)',
  'stability.more': 'and {count, plural, one {one more state} other {# more states}}',
  'stability.verdict':
    '{as, select, present {the present} nearest {the nearest deal} first {the state that holds most} other {the state asked about}} ({state}) {isStable, select, yes {holds} other {does not hold}}{isUncertain, select, yes { at the central values; it holds in {share} of draws} other {}}.',
  'stability.leaves':
    '{party} would rather move to {to}, and {concept, select, nash {can do so alone} seq {no likely reply takes that gain away} sseq {no likely reply takes that gain away for good} smr {no reply could take that gain away for good} other {no reply could take that gain away}}.',
  'stability.leaveToo': '{parties} would leave it too.',
  'stability.content':
    '{unwanted, plural, =0 {nobody can move away from it alone} one {nobody wants to move: the one move somebody could make alone would leave its maker no better off} other {nobody wants to move: each of the # moves that could be made alone would leave its maker no better off}}.',
  'stability.deterred':
    '{party} would rather move to {to}, but then {replies}, which leaves {party} no better off{more, plural, =0 {} one {; the other move it would rather make is deterred too} other {; the # other moves it would rather make are deterred too}}.',
  'stability.others':
    '{hasHeld, select, yes {{parties} {count, plural, one {is} other {are}} held back in the same way, and nobody else wants to move} other {nobody else wants to move}}.',
  'stability.side':
    '{party}: place {place} of {places}; {wanted, plural, =0 {it wants to make none of the moves it could} one {it would rather make one move, {deterred, plural, =0 {and nothing deters it} other {which is deterred}}} other {it would rather make # moves, of which {deterred, plural, =0 {none is} one {one is} other {# are}} deterred}}{isUncertain, select, yes {; for it the state holds in {share} of draws} other {}}.',
  'stability.rise':
    'it would hold for {party} if {party} ranked it as high as {level}, {places, plural, one {one place} other {# places}} higher, everything else as it is.',
  'stability.nowhere': 'no moves that their makers want lead from here to a state that holds.',
  'stability.step':
    '{how, select, does {{party}, to {to}} would {{party} would move to {to}} other {{party} could move to {to}}}',
  'stability.accepted':
    '{isNever, select, yes {in no draw does every side that decides prefer it to no deal} other {every side that decides prefers it to no deal in {share} of draws}}.',
  'stability.broken':
    'acting as one, {parties} would leave {state} for {to}, which each of them prefers{hasSteps, select, yes {: {steps}} other {}}.',
  'stability.kept':
    '{none, select, yes {acting as one, {parties} leave no state that holds} other {{count, plural, =0 {no state that holds now withstands that} one {one state that holds now withstands that} other {# states that hold now withstand that}}}}.',
  'stability.gained':
    '{state} would hold only if they act as one: while each acts alone, somebody would leave it.',
  'stability.nobodyHolds':
    'no issue of this case is held by anybody, so nobody can move alone: add {key} to what a party can change whenever it likes.',
  'stability.noState': 'the rules leave no state.',
  'stability.continuous': '{issue} has no step, so states cannot be told apart: give it one.',
  'stability.tooMany':
    'too large to go through: {count} {of, select, steps {steps between states} other {states}}, and {limit} are gone through at most. Let fewer issues be held, give them fewer options, or add rules.',
  'stability.oneHolder':
    'only {party} can change anything alone: what holds is what it likes best.',
  'stability.unheld':
    '{count, plural, one {nobody can change {issues} alone: moves leave it as it is} other {nobody can change {issues} alone: moves leave them as they are}}.',
  'stability.overlooks':
    'as the case has it, {party} does not see {count, plural, one {one of the states} other {# of the states}}: it moves neither to {count, plural, one {it} other {them}} nor from {count, plural, one {it} other {them}}, so {count, plural, one {it holds} other {each holds}} for {party}. What others could do is reckoned with in full.',
  'stability.fewerDraws':
    'orders of the first {draws} of {of} draws were gone through, for the size of the case.',
  'label.graphState': 'State',
  'label.stateAccepted': 'Better than no deal for all',
  'label.stabilityWhy': 'Why',
  'label.stabilityNoDeal': 'Beside no deal',
  'label.stabilitySides': 'Where each side stands',
  'label.stabilityRise': 'What would make it hold',
  'label.stabilityPaths': 'Where moves lead',
  'label.coalition': 'Acting as one',
}
