import type { IsoDate, NonEmpty } from '@parley/model'

/**
 * The answers to the seven questions that make a case. Parties, issues and options are named by their place in the
 * lists of the first two questions, counted from 0; only those two have to be answered.
 */
export type Answers = Readonly<{
  title?: string
  asOf: IsoDate
  /** 1. Who must agree? */
  parties: NonEmpty<string>
  /** 2. About what? Each with the ways it could come out; yes or no when none are given. */
  issues: NonEmpty<Readonly<{ name: string; options: readonly string[] }>>
  /** 3. What happens to each if talks fail, in words, and how good is that for it (a worth word)? */
  ifTalksFail?: readonly Readonly<{ party: number; story: string; worth?: string }>[]
  /** 4. What matters most to each, and how would it like each issue to come out, best first? */
  ranking?: readonly Readonly<{
    party: number
    issues: readonly number[]
    options?: readonly Readonly<{ issue: number; bestFirst: readonly number[] }>[]
  }>[]
  /**
   * 4, continued. How would each rank whole deals, those of `dealsToRank` by their place there, best first? No
   * agreement comes after so many of them: 0 when it is better than all.
   */
  dealRanks?: readonly Readonly<{
    party: number
    bestFirst: readonly number[]
    noDealAfter?: number
  }>[]
  /** 5. Does either side see it differently: how good does `party` think no agreement is for `about`? */
  seesDifferently?: readonly Readonly<{
    party: number
    about: number
    worth: string
    why?: string
  }>[]
  /** 6. What could change soon? */
  couldChange?: readonly string[]
  /** 7. What do you need from this? */
  need?: string
  /** What the case asks, and the name of going without a deal, in the language of whoever answered; English by default. */
  question?: string
  noAgreement?: string
  whys?: Whys
}>

/** Why a value is what it is, for whoever reads the case later. */
export type Whys = Readonly<{
  ranked: string
  listed: string
  placed: string
  said: string
  unsaid: string
}>
