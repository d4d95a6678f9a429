import type { deals as asked } from '../messages/deals.ts'

export const deals: Readonly<Record<keyof typeof asked, string>> = {
  'deals.title':
    '{whose}, {count, plural, =0 {{deals, plural, one {the one deal there is does not beat no deal} other {none of {of} deals beats no deal}}} one {{deals, plural, one {the one deal there is} other {one of {of} deals}} beats no deal} other {{zone} of {of} deals beat no deal}}{deciders, plural, one {} =2 { for both} other { for all}}{stops, select, votes {, ratification counted,} lines {, red lines counted,} both {, red lines and ratification counted,} other {}} at the central values{hasChance, select, yes {; that {output, select, recognised {each recognises one} other {one exists}}: {chance}} other {}}.',
  'deals.titleContinuous':
    '{whose}, {count, plural, =0 {no deal beats no deal} other {deals that beat no deal exist}}{deciders, plural, one {} =2 { for both} other { for all}}{stops, select, votes {, ratification counted,} lines {, red lines counted,} both {, red lines and ratification counted,} other {}} at the central values{hasChance, select, yes {; that {output, select, recognised {each recognises one} other {one exists}}: {chance}} other {}}.',
  'deals.legend':
    'Gains over no deal, each in its own party\u2019s unit; never to be added or compared across parties.{hasFrontier, select, yes { * on the efficient frontier.} other {}}{isPartial, select, yes { {hidden} more deals not shown.} other {}}{hasBarred, select, yes { {barred} that cross a red line are not listed.} other {}}',
  'deals.crosses': 'Deal {number} crosses a red line of {party}: {line}',
}
