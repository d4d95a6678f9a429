import type { design as asked } from '../messages/design.ts'

export const design: Readonly<Record<keyof typeof asked, string>> = {
  'reference.name':
    '{name, select, nash {Nash} kalai-smorodinsky {Kalai\u2013Smorodinsky} egalitarian {Equal gains (egalitarian)} utilitarian {Largest sum (utilitarian)} other {Adjusted Winner}}',
  'reference.none':
    '{name}: none, {why, select, no-zone {because no zone exists} needs-two-parties {because it is worked out for two parties only} needs-divisible-issues {because it needs issues that can be divided} other {because places in a ranking cannot be weighed}}.',
  'reference.line':
    '{name}{hasDeals, select, yes {: {deals}} other {}}{isDivided, select, yes {{hasDeals, select, yes {; if issues can be divided, {divisible}} other {: {divisible}}}} other {}}.',
  'reference.deal': '{deal} ({gains})',
  'reference.gain': '{party} {gain}',
  'reference.share': '{share} of {issue} as {option}',
  'reference.divided': '{gains}{hasShares, select, yes {, with {shares}} other {}}',
  'design.title':
    'at the central values {isContinuous, select, yes {{zone, plural, =0 {no deal is acceptable to all} other {deals that are acceptable to all exist}}} other {{zone, plural, =0 {no deal is acceptable to all} one {one deal is acceptable to all} other {{number} deals are acceptable to all}}}}.{hasDeal, select, yes { The most balanced {hasShort, select, yes {leaves} other {gives}} {gains}: {deal}{isRefused, select, yes {; voters refuse it} other {}}{hasCrosses, select, yes {; it crosses a red line of {crosses}} other {}}.} other {}}',
  'design.gain': '{party} {gain}',
  'design.deal':
    '{deal} ({gains}{hasShare, select, yes {; all accept in {share} of draws} other {}}{isRefused, select, yes {; voters refuse it} other {}}{hasCrosses, select, yes {; crosses a red line of {crosses}} other {}})',
  'design.suggestion':
    '{kind, select, best-for {best for {party}{isPrincipal, select, yes { (whose interest is asked about)} other {}}, with nobody else worse off than with no deal} balanced {most balanced} other {likeliest to be accepted by all}}: {deal}{others, plural, =0 {} one {; one other is as good} other {; # others are as good}}.{hasShort, select, yes { Even so {short}.} other {}}',
  'design.suggestionNone':
    '{kind, select, best-for {best for {party}{isPrincipal, select, yes { (whose interest is asked about)} other {}}, with nobody else worse off than with no deal} balanced {most balanced} other {likeliest to be accepted by all}}: none, {why, select, no-zone {because no deal is acceptable to all} others-refuse {because no deal leaves the others at no deal or better} no-deal-left {because no deal is left that crosses no red line and that voters ratify} ordinal {because places in a ranking cannot be weighed} needs-two-parties {because it is worked out for two parties only} no-two-alike {because fewer than two deals are worth as much to it} efficient {because none is} needs-divisible-issues {because it needs issues that can be divided} other {because there is only one deal}}.',
  'design.change':
    '{issue} from {from} to {to}{hasEffect, select, yes { (by itself {effect})} other {}}',
  'draft.now': 'as it stands: {deal}.',
  'draft.forbidden': 'a rule forbids it as it stands.',
  'draft.asIs': 'it is acceptable to all as it stands.',
  'draft.cheapest':
    '{count, plural, one {one change makes} other {# changes make}} it acceptable to all, at the least cost to {party}: {changes}. That leaves {gains}{hasShare, select, yes {; all accept in {share} of draws} other {}}.{others, plural, =0 {} one { One other set of changes is as cheap.} other { # other sets of changes are as cheap.}}',
  'draft.nearest':
    'no change makes it acceptable to all: no deal is. {hasChanges, select, yes {The most balanced is {count, plural, one {one change} other {# changes}} away ({changes}); there {short}.} other {It is the most balanced there is; {short}.}}',
  'draft.none':
    'no change makes it acceptable to all, {why, select, no-zone {because no deal is acceptable to all} others-refuse {because no deal leaves the others at no deal or better} no-deal-left {because no deal is left that crosses no red line and that voters ratify} ordinal {because places in a ranking cannot be weighed} needs-two-parties {because it is worked out for two parties only} no-two-alike {because fewer than two deals are worth as much to it} efficient {because none is} needs-divisible-issues {because it needs issues that can be divided} other {because there is only one deal}}.',
  'draft.better':
    'at least as good for all, and better for one: {deals}{more, plural, =0 {} one {; one more} other {; # more}}.',
  'draft.efficient': 'no deal is at least as good for all and better for one.',
  'trade.line': 'from {start}: {giver} gives on {gives}, {taker} on {takes}; together {rises}.',
  'trade.what': '{issue} ({from} to {to})',
  'trade.none': 'no two issues can be traded so that both sides gain, from any deal looked at.',
  'offers.line':
    '{party} could make these offers at once, worth the same to it{isSame, select, yes {} other { within {tolerance}}}{areAcceptable, select, yes {} other { though not acceptable to all}}: {offers}.{isExact, select, yes {} other { More deals are worth the same; those closest were compared.}}',
  'offers.none':
    '{party}: none, {why, select, no-zone {because no deal is acceptable to all} others-refuse {because no deal leaves the others at no deal or better} no-deal-left {because no deal is left that crosses no red line and that voters ratify} ordinal {because places in a ranking cannot be weighed} needs-two-parties {because it is worked out for two parties only} no-two-alike {because fewer than two deals are worth as much to it} efficient {because none is} needs-divisible-issues {because it needs issues that can be divided} other {because there is only one deal}}.',
  'lottery.line':
    '{kind, select, nash {largest product of gains} other {most balanced}}: {parts}, expected {gains}{opensZone, select, yes {: acceptable to all, as no single deal is} other {}}{hasDiscrete, select, yes {; the best single deal by the same measure gives {discrete}} other {}}.',
  'lottery.part': '{chance} of {deal}',
  'lottery.none':
    '{kind, select, nash {largest product of gains} other {most balanced}}: no lottery does better than one deal.',
  'lottery.whyNone':
    '{kind, select, nash {largest product of gains} other {most balanced}}: none, {why, select, no-zone {because no deal is acceptable to all} others-refuse {because no deal leaves the others at no deal or better} no-deal-left {because no deal is left that crosses no red line and that voters ratify} ordinal {because places in a ranking cannot be weighed} needs-two-parties {because it is worked out for two parties only} no-two-alike {because fewer than two deals are worth as much to it} efficient {because none is} needs-divisible-issues {because it needs issues that can be divided} other {because there is only one deal}}.',
  'lottery.caution': 'lotteries suppose that every side is indifferent to risk.',
  'lottery.balance':
    'balance counts each gain as a share of what its own side can reach, from its worst deal to its best. A lottery is better balanced when the side with the smallest such share gets more of it: that may be the side whose number is the larger.',
  'winner.line':
    'Adjusted Winner gives {gains}, with {shares}: {isAcceptable, select, yes {both are better off than with no deal} other {{short}}}.',
  'label.suggestions': 'Deals to put on the table',
  'label.trades': 'Trades',
  'label.offers': 'Several offers at once',
  'label.lotteries': 'Lotteries over deals',
  'label.winner': 'Adjusted Winner against no deal',
}
