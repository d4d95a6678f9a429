import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for one test file, gone when its tests are over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a file into a folder and returns its path. */
export function put(folder: string, name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Two sides, one price, every number sure enough to know the answer by hand: the zone is 40 to 60. */
export const smallCase: string = `parley: 1
title: A price
question: Is there a price?
as_of: 2026-01-15
ranges: 80%
parties:
  buyer: {name: Buyer, role: decides}
  seller: {name: Seller, role: decides}
quantities:
  trend: {value: 45% to 55%, why: seen last year}
issues:
  price: {name: Price, from: 0, to: 100, step: 10, unit: EUR}
worth:
  buyer:
    weights: {price: 1}
    scores: {price: {0: 100, 100: 0}}
  seller:
    weights: {price: 1}
    scores: {price: {0: 0, 100: 100}}
if_talks_fail:
  buyer:
    elsewhere:
      name: Elsewhere
      scenarios:
        good: {name: Good, chance: trend, worth: 60}
        bad: {name: Bad, chance: rest, worth: 20}
    talks_continue: {name: Talk on, worth: 20}
  seller:
    another: {name: Another buyer, worth: 35 to 45}
    talks_continue: {name: Talk on, worth: 20}
beliefs:
  seller:
    trend: 80% to 90%
schools:
  gloomy:
    name: Gloomy
    by: nobody
    set: {trend: 90% to 95%}
move_costs: {unit: euros}
moves:
  warm: {name: Warm the buyer, by: seller, consent: [buyer], cost: 20, chance: 60%, lag: 2 weeks, effects: {if_talks_fail.buyer.elsewhere.cost: {shift: 5}}}
  talk: {name: Talk it down, by: buyer, excludes: [warm], cost: 10, effects: {trend: {shift: -20%}}}
`

/** The same with four mistakes. */
export const brokenCase: string = smallCase
  .replace('parties:', 'partys:\n  x: y\nparties:')
  .replace('seller: {name: Seller, role: decides}', 'seller: {name: Seller, role: decide}')
  .replace('worth: 35 to 45', 'worth: 45 to 35')
  .replace('chance: trend', 'chance: trnd')
