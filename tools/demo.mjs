// npm run demo: from a fresh clone to a verdict on a real case and a brief to open, in one command.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, nodeTooOld, root } from './setUp.mjs'

const caseId = 'ukraine-2023'
const brief = join('out', `${caseId}.html`)

process.exitCode = main()

function main() {
  const tooOld = nodeTooOld()
  if (tooOld) {
    console.error(tooOld)
    return 1
  }
  if (!install()) return 1
  if (!build()) {
    console.error('The build failed; the lines above say where.')
    return 1
  }
  mkdirSync(join(root, 'out'), { recursive: true })
  console.log(`$ npx parley run ${caseId} --over-time\n`)
  const verdict = parley(['run', caseId, '--over-time'])
  if (verdict !== 0) return verdict
  console.log('\nWriting it as a page, with what happens over time; this takes a little longer ...')
  const written = parley(['brief', caseId, '--output', brief, '--force', '--quiet'])
  if (written !== 0) return written
  console.log(`
The same as a page to read, print or send: ${join(root, brief)}

Now change a belief and read the sentence again:
  npx parley run ${caseId} --set 'beliefs.russia.quantities.kyiv_retakes=40% to 70%'
or edit the case, which is one text file: catalog/${caseId}.yaml
or open it in the browser, on this machine alone: npx parley studio ${caseId}
What else there is: npx parley --help`)
  return 0
}

function parley(args) {
  const ended = spawnSync(process.execPath, [join('apps', 'cli', 'bin.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return ended.status ?? 1
}
