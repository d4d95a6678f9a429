import type { Verbs } from './Command.ts'

/**
 * The verbs in the order of help. Each loads only when it is called, so that `parley --help`
 * reads no engine.
 */
export const commandList: Verbs['commands'] = {
  new: async () => (await import('./commands/new.ts')).newCase,
  import: async () => (await import('./commands/import.ts')).importScenario,
  studio: async () => (await import('./commands/studio.ts')).studio,
  check: async () => (await import('./commands/check.ts')).check,
  fmt: async () => (await import('./commands/fmt.ts')).fmt,
  run: async () => (await import('./commands/run.ts')).run,
  deals: async () => (await import('./commands/deals.ts')).deals,
  design: async () => (await import('./commands/design.ts')).design,
  blockers: async () => (await import('./commands/blockers.ts')).blockers,
  stability: async () => (await import('./commands/stability.ts')).stability,
  positions: async () => (await import('./commands/positions.ts')).positions,
  perceive: async () => (await import('./commands/perceive.ts')).perceive,
  drivers: async () => (await import('./commands/drivers.ts')).drivers,
  moves: async () => (await import('./commands/moves.ts')).moves,
  evidence: async () => (await import('./commands/evidence.ts')).evidence,
  open: async () => (await import('./commands/open.ts')).open,
  timeline: async () => (await import('./commands/timeline.ts')).timeline,
  signposts: async () => (await import('./commands/signposts.ts')).signposts,
  backtest: async () => (await import('./commands/backtest.ts')).backtest,
  compare: async () => (await import('./commands/compare.ts')).compare,
  diff: async () => (await import('./commands/diff.ts')).diff,
  talks: async () => (await import('./commands/talks.ts')).talks,
  explain: async () => (await import('./commands/explain.ts')).explain,
  brief: async () => (await import('./commands/brief.ts')).brief,
  export: async () => (await import('./commands/export.ts')).exportTables,
  redact: async () => (await import('./commands/redact.ts')).redactCase,
  schema: async () => (await import('./commands/schema.ts')).schema,
  completion: async () => (await import('./commands/completion.ts')).completion,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  version: async () => (await import('./commands/version.ts')).version,
}

export const commandNames: readonly string[] = Object.keys(commandList)

/** Other words people type for the same verbs. */
export const aliases: Verbs['aliases'] = {
  validate: 'check',
  verdict: 'run',
  stable: 'stability',
  influence: 'positions',
}

export const verbs: Verbs = { commands: commandList, aliases }
