// npm run build && node benchmarks/large/large.mjs: measures spaces of 10^3 to 10^30 deals and talks over
// them, a part after the other, and writes benchmarks/large/README.md.
//
//   --part <name> --into <folder>   one part alone; its numbers stay in the folder
//   --page <folder>                 the page, from the parts there
//   --domains <folder>              the domains as JSON, for negmas.py
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageOf } from './page.mjs'
import { parts, writeDomains } from './parts.mjs'

const self = fileURLToPath(import.meta.url)
const options = process.argv.slice(2)
const argument = name => (options.includes(name) ? options[options.indexOf(name) + 1] : null)

if (argument('--domains')) {
  mkdirSync(argument('--domains'), { recursive: true })
  writeDomains(argument('--domains'))
} else if (argument('--part')) {
  const measured = await parts[argument('--part')]()
  const { model } = cpus()[0]
  const machine = { processors: cpus().length, model: model.trim(), node: process.version }
  const load = loadavg()[0]
  const text = JSON.stringify({ measured, machine, load })
  writeFileSync(join(argument('--into'), `${argument('--part')}.json`), text)
} else if (argument('--page')) {
  write(argument('--page'))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'parley-large-'))
  for (const name of Object.keys(parts)) {
    console.error(name)
    const { status } = spawnSync(process.execPath, [self, '--part', name, '--into', folder], {
      stdio: 'inherit',
    })
    if (status !== 0) throw new Error(`${name} was not measured`)
  }
  write(folder)
}

function write(folder) {
  const read = name => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const all = Object.fromEntries(Object.keys(parts).map(name => [name, read(name)]))
  writeFileSync(join(self, '../README.md'), pageOf(all))
}
