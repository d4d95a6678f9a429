import type { IsoDate } from '@parley/model'
import { modeline } from './modeline.ts'

/** One price, a buyer and a seller, everything in money: what each is left with. */
export function twoPartyPrice(asOf: IsoDate): string {
  return `${modeline}
parley: 1
title: A sale
question: Is there a price that both would rather agree on than walk away from?
as_of: ${asOf}
whose_interest: [seller]
ranges: 80%            # the chance that every "low to high" below holds

parties:
  seller: {name: Seller, role: decides}
  buyer: {name: Buyer, role: decides}

issues:
  price: {name: Price, from: 2000, to: 5000, unit: EUR}

# What each side is left with, in euros, at the ends of the range; straight in between.
worth:
  seller:
    unit: EUR
    points: {price: {2000: 2000, 5000: 5000}}
    why: The seller is left with the price.
    stated_position: {price: at least 4500}
  buyer:
    unit: EUR
    points: {price: {2000: 2500, 5000: -500}}
    why: The thing is worth 4500 to the buyer, who is left with that less the price.
    stated_position: {price: at most 3000}

# What each side is left with, in euros, if there is no sale.
if_talks_fail:
  seller:
    story: Who else would buy it?
    dealer: {name: Sell to a dealer, worth: {value: 2800 to 3200, why: The dealer said so on the telephone.}}
    advertise:
      name: Advertise again
      cost: 50 to 150
      scenarios:
        sold: {chance: roughly even, worth: {value: 3400 to 4000, why: What such things fetch.}}
        unsold: {chance: rest, worth: {value: 2600 to 2900, why: The dealer again.}}
    talks_continue: {name: Go on talking, worth: {value: 2700 to 3100, why: The dealer waits.}}
  buyer:
    story: What else would they buy?
    another: {name: Buy another one, worth: {value: 300 to 900, why: Worth as much but dearer.}}
    talks_continue: {name: Go on talking, worth: {value: 200 to 700, why: The other one may be gone.}}

# Does either side see something differently? Where nothing is said, both are taken to agree with you.
beliefs:
  buyer:
    if_talks_fail.seller.dealer.scenarios.certain.worth: {value: 2000 to 2600, why: Thinks dealers pay less.}
`
}
