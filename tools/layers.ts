/**
 * What each package may use, from the ground up. A name stands on the floor above the highest
 * one it uses; nothing points up or sideways. `docs/architecture.md` says why each edge is there.
 */
export const below: Readonly<Record<string, readonly string[]>> = {
  model: [],
  kernels: [],
  casefile: ['model'],
  formats: ['model'],
  engine: ['model', 'kernels'],
  charts: ['model'],
  report: ['model', 'charts'],
  cli: ['model', 'casefile', 'formats', 'engine', 'charts', 'report'],
  studio: ['model', 'kernels', 'casefile', 'formats', 'engine', 'charts', 'report'],
}

export function mayUse(by: string, used: string): boolean {
  return below[by]?.includes(used) ?? false
}

/** The map, top floor first: each package beside what it may use. */
export function drawLayers(): string {
  const floorOf = (name: string): number =>
    Math.max(0, ...(below[name] ?? []).map(used => floorOf(used) + 1))
  const names = Object.keys(below)
  const top = Math.max(...names.map(floorOf))
  const lines: string[] = []
  for (let floor = top; floor >= 0; floor--) {
    for (const name of names.filter(name => floorOf(name) === floor)) {
      const uses = below[name]!.length > 0 ? `uses ${below[name]!.join(', ')}` : 'uses nothing'
      lines.push(`${floor}  ${name.padEnd(9)} ${uses}`)
    }
  }
  return lines.join('\n')
}
