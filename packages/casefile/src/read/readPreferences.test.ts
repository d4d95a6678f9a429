import type { Case } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { renameId } from '../edit/renameId.ts'
import { readCase } from '../readCase.ts'

const text = `parley: 1
title: Dam
question: Which states hold?
as_of: 2024-01-01
parties: {syria: Syria, iraq: Iraq}
issues:
  dam: {options: {shut: Shut, open: Open, gone: Gone}, held_by: syria, irreversible: [gone]}
  attack: {options: {no: Quiet, yes: Attack}, held_by: iraq, irreversible: yes}
deals:
  peace: {dam: open, attack: no}
present: peace
prefers:
  syria: {order: [peace, {not: {attack: yes}}, {if: {dam: shut}, then: {attack: no}}], why: ours}
  iraq: [[peace, {dam: open}], others]
`

const read = (written: string): Case => {
  const { case: given, diagnostics } = readCase(written, { file: 'dam.yaml' })
  if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
  return given
}
const codes = (written: string): readonly string[] =>
  readCase(written, { file: 'dam.yaml' }).diagnostics.map(of => of.code)

describe('who holds what, and what each prefers', () => {
  it('[O1] [O2] an issue has one holder, and options that stay once taken or a way that is one-way', () => {
    const [dam, attack] = read(text).issues
    expect([dam!.heldBy, dam!.irreversible]).toEqual(['syria', ['gone']])
    expect([attack!.heldBy, attack!.irreversible]).toEqual(['iraq', 'forward'])
    expect(
      read(text.replace('irreversible: yes', 'irreversible: no')).issues[1],
    ).not.toHaveProperty('irreversible')
  })

  it('[O3] a statement is a deal, conditions, their denial, or what follows from some', () => {
    const [syria, iraq] = read(text).preferences!
    expect(syria!.statements.map(of => of.map(clause => clause.kind))).toEqual([
      ['all'],
      ['not'],
      ['if'],
    ])
    expect(syria!.attribution.why).toBe('ours')
    expect(iraq!.statements.map(of => of.length)).toEqual([2])
  })

  it('[O4] an order of whole deals leaves out none, unless it ends with the others', () => {
    const whole = text.replace('[[peace, {dam: open}], others]', '[peace]')
    expect(codes(whole)).toEqual(['unranked'])
    expect(codes(whole.replace('iraq: [peace]', 'iraq: [peace, others]'))).toEqual([])
  })

  it('[O5] things stand as a deal says, or as is said of every issue', () => {
    const picks = read(text).present
    expect(picks).toEqual(
      read(text.replace('present: peace', 'present: {dam: open, attack: no}')).present,
    )
  })

  it('[O6] [O7] who holds something prefers something; without worth nobody needs a value of no deal', () => {
    expect(codes(text)).toEqual([])
    expect(codes(text.replace(/ {2}iraq: \[\[.*\n/, ''))).toEqual([
      'missing-preference',
      'missing-preference',
    ])
    expect(
      codes(`${text}worth: {syria: {scores: {dam: {shut: 0, open: 50, gone: 1}}}}\n`),
    ).toContain('missing-no-deal')
  })

  it('renames a party, a deal and an option wherever an order, the present or a holder names it', () => {
    for (const [path, to] of [
      ['parties.syria', 'assad'],
      ['deals.peace', 'calm'],
      ['issues.dam.options.gone', 'breached'],
      ['issues.attack.options.yes', 'raid'],
      ['issues.dam', 'barrage'],
    ] as const) {
      const result = renameId(text, path, to)
      expect([path, codes(result.text)]).toEqual([path, []])
      expect(result.text).not.toBe(text)
    }
  })
})
