import { textWidth } from '@parley/report'
import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

describe('parley backtest', () => {
  it('begins with whether readiness beats the simple predictors, as found', async () => {
    const { code, out, err } = await runCli(['backtest'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { backtest } = JSON.parse((await runCli(['backtest', '--json'])).out)
    const best = Math.max(...backtest.simple.map((of: { auc: number }) => of.auc))
    expect(backtest.beatsSimple).toBe(backtest.readiness.auc > best)
    expect(backtest.beatsBase).toBe(backtest.readiness.brier < backtest.base.brier)
    const [first] = out.replace(/\s+/g, ' ').split('. ')
    expect(first!.includes('does not rank better')).toBe(!backtest.beatsSimple)
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80)
  })

  it('stands on the tables that ship, with what a second reading of them in another language found', async () => {
    const { backtest, battles, donbas } = JSON.parse((await runCli(['backtest', '--json'])).out)
    expect(backtest.training).toEqual({ from: 1989, to: 2004, count: 479, events: 34 })
    expect(backtest.test).toEqual({ from: 2005, to: 2018, count: 453, events: 17 })
    expect(backtest.readiness.auc).toBeCloseTo(0.5590259039395575, 12)
    expect(backtest.simple[0].auc).toBeCloseTo(0.6432811656772801, 12)
    expect([battles.matches, battles.decided, battles.even.length]).toEqual([16, 18, 1])
    expect(donbas.minskTwo).toEqual({ before: 1138, after: 200 })
  })
})
