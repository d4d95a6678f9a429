import type { blockers as asked } from '../messages/blockers.ts'

export const blockers: Readonly<Record<keyof typeof asked, string>> = {
  'blocks.binding':
    '{isAlways, select, yes {{party} gains least} other {at whichever deal is nearest, {party} gains least in {share} of draws}}{hasOthers, select, yes {, {others}} other {}}.',
  'blocks.share': '{party} in {share}',
  'blocks.nearest':
    '{isAlways, select, yes {at the nearest deal} other {at the deal most often nearest}}{isNamed, select, yes {} other { ({deal})}}{isTypical, select, yes {, each by its own median,} other {}} {sides}{isAlways, select, yes {} other {; in {others} of draws another deal comes nearer}}.',
  'blocks.side':
    '{sign, select, short {{party} is {amount} {scale, select, places {below no deal} other {short of no deal}}} over {{party} is {amount} {scale, select, places {above no deal} other {better off than with no deal}}} other {{party} is where no deal leaves it}}',
  'blocks.issue':
    'what would help {party} most there: {issue} at {to} instead of {from}{steps, plural, =0 {} one { (one step)} other { (# steps)}}, worth {amount} to it.',
  'blocks.ratifier': 'without the vote of {by} in {of} {chanceThat} one exists.',
  'blockers.title':
    '{count, plural, =0 {nobody blocks} one {one of {of} blocks} other {# of {of} block}} {isNearest, select, yes {the nearest deal} other {the deal}} ({deal}){hasBinding, select, yes {; the binding one is {binding}{hasInside, select, yes { (inside {inside})} other {}}} other {{isOne, select, yes {: {binding}{hasInside, select, yes { (inside {inside})} other {}}} other {}}}}.',
  'blockers.noDeal':
    '{why, select, no-such-deal {no such deal can exist: a rule forbids it} other {no deal is left that crosses no red line and that voters ratify}}.',
  'blockers.exists': '{chanceThat} a deal exists that all prefer to no deal.',
  'blockers.oneExists':
    '{isCertain, select, yes {{exists, select, yes {one exists} other {none exists}}} other {{chanceThat} one exists}}',
  'blockers.side':
    '{party}{role, select, decides { (decides)} votes { (votes in {of}{hasShare, select, yes {, {share}} other {}})} other { (can veto in {of})}} {sign, select, short {is {amount} {scale, select, places {below no deal} other {short of no deal}}} over {is {amount} {scale, select, places {above no deal} other {better off than with no deal}}} other {is where no deal leaves it}}{isCertain, select, yes {} other { (80% of draws: {range}), and accepts in {accepts}}}.{hasRedLines, select, yes { It crosses its red line: {redLines}.} other {}}',
  'blockers.takes':
    '{isOne, select, yes {one term would bring {party} round} other {any one of these would bring {party} round}}{isEnough, select, yes {} other {, but never everybody}}: {changes}.',
  'blockers.most':
    'no one term brings {party} round; what helps most is {change}, which leaves it {amount} short.',
  'blockers.concession':
    '{measure, select, amount {{amount} on {issue}} days {{count, plural, one {one day} other {# days}} on {issue}} steps {{count, plural, one {one step} other {# steps}} on {issue}} other {{issue}}} ({to} instead of {from}){hasCosts, select, yes {, {costs}} other {}}{refuseCount, plural, =0 {} one {, where {refuse} refuses} other {, where {refuse} refuse}}',
  'blockers.movers':
    'who can move {party}: {hasInside, select, yes {{inside}, from inside} other {}}{hasMoves, select, yes {{hasInside, select, yes {; } other {}}{moves}} other {}}.',
  'blockers.move': '{name} ({by})',
  'blockers.voter': '{isVeto, select, yes {the veto} other {the vote}} of {by} in {of}',
  'blockers.redLine': 'the red line of {party} ({line})',
  'blockers.without': 'without {obstacle} {exists}.',
  'blockers.idle':
    'taking away {count, plural, one {the one {others, plural, =0 {vote or red line there is} other {other vote or red line}}} other {any one of the {others, plural, =0 {} other {other }}# votes or red lines}}, and nothing else, would make no difference.',
  'blockers.notEnough':
    'even without any of the votes and red lines {exists}: what stands in the way is what no deal is worth.',
  'blockers.moreThan':
    'no {count, plural, one {one} other {#}} of them together would have to go: it takes more.',
  'blockers.lifts':
    'for a deal to exist{isCertain, select, yes {} other { more likely than not}}, {count, plural, one {this would have to go} other {one of these would have to go}}: {sets}.',
  'blockers.lift': '{obstacles}{isCertain, select, yes {} other { ({chance})}}',
  'blockers.winSet':
    '{hasNeed, select, yes {{of} needs {needs} of the vote: {canPass, select, yes {enough are {sets}{more, plural, =0 {} one {; one more set} other {; # more sets}}} other {all voters together are too few}}{hasVetoes, select, yes {; besides, {vetoes} must say yes} other {}}} other {{of} needs no share of the vote{hasVetoes, select, yes {; {vetoes} must say yes} other {}}}}.',
  'blockers.winners':
    '{none, select, yes {nobody} other {{voters}}} ({share}{isSure, select, yes {} other {; in {enough} of draws}})',
  'blockers.spoilers':
    '{parties} {count, plural, one {spoils} other {spoil}}: whoever can break a deal makes every deal worth less.',
  'blockers.kept': 'with every deal sure to be kept {exists}.',
  'blockers.needed':
    '{party} puts the chance that a deal is kept at {kept}; {isEnough, select, yes {from {needed} on a deal would exist{isCertain, select, yes {} other { more likely than not}}, all else as it is} other {not even certainty would be enough by itself}}.',
  'label.blockerSides': 'Where each side stands',
  'label.obstacles': 'Votes, vetoes and red lines',
  'label.winSets': 'Whose votes are enough',
  'label.compliance': 'Doubt that deals are kept',
}
