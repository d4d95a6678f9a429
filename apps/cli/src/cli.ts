import { aliases, commandList, verbs } from './commandList.ts'
import { type ExitCode, exitCodes } from './exitCodes.ts'
import { removeTemporaries } from './files/temporaries.ts'
import { helpText } from './help.ts'
import { nearest } from './nearest.ts'
import { isReaderGone, print } from './print.ts'
import { showWaiting } from './progress.ts'
import { Stop } from './Stop.ts'
import { tooLarge, withoutWorth } from './tooLarge.ts'
import { versionLine } from './version.ts'
import type { World } from './world.ts'

/** Flags that mean the same before the verb as after it. */
const leading = new Set(['-q', '--quiet', '--verbose', '--no-color', '--no-input', '--json'])

/**
 * The whole command line: reads words, does what they say, returns what the shell is to be told.
 *
 * Results go to `world.stdout`, everything else to `world.stderr`. Never throws and never ends the
 * process, so tests need none.
 */
export async function cli(words: readonly string[], world: World): Promise<ExitCode> {
  const interrupted = whenAborted(world)
  try {
    return await Promise.race([dispatch(words, world, interrupted.forget), interrupted])
  } catch (error) {
    return await failed(error, words, world)
  } finally {
    interrupted.forget()
  }
}

async function dispatch(
  words: readonly string[],
  world: World,
  leaveInterrupt: () => void,
): Promise<ExitCode> {
  const at = words.findIndex(word => !leading.has(word))
  const first = at < 0 ? undefined : words[at]!
  const rest = words.filter((_, i) => i !== at)
  if (first === undefined || first === '--help' || first === '-h') {
    await print(first === undefined ? world.stderr : world.stdout, helpText)
    return first === undefined ? exitCodes.usage : exitCodes.done
  }
  if (first === '--version' || first === '-V') {
    await print(world.stdout, `${versionLine}\n`)
    return exitCodes.done
  }
  if (first === 'help') return (await import('./helpTopic.ts')).helpTopic(rest[0] ?? null, world)
  const name = Object.hasOwn(aliases, first) ? aliases[first]! : first
  const load = Object.hasOwn(commandList, name) ? commandList[name] : undefined
  if (!load) throw unknownCommand(first)
  const clear = showWaiting(world, rest)
  const command = await load().finally(clear)
  const help = rest.slice(0, endOfFlags(rest)).some(word => word === '--help' || word === '-h')
  if (help) {
    await print(world.stdout, (await import('./commandHelp.ts')).commandHelp(command))
    return exitCodes.done
  }
  const call = (await import('./parse.ts')).parse(command, rest)
  if (command.endsItself) leaveInterrupt()
  return command.run({ ...call, world, verbs })
}

function endOfFlags(words: readonly string[]): number {
  const end = words.indexOf('--')
  return end < 0 ? words.length : end
}

function unknownCommand(written: string): Stop {
  if (written.startsWith('-')) {
    const message = `${written} stands before the command`
    return new Stop(
      exitCodes.usage,
      message,
      `type the command first: parley run <case> ${written}`,
    )
  }
  const near = nearest(written, [...Object.keys(commandList), ...Object.keys(aliases), 'help'])
  const hint = near ? `did you mean "${near}"?` : 'see parley --help'
  return new Stop(exitCodes.usage, `no command is called "${written}"`, hint)
}

async function failed(error: unknown, words: readonly string[], world: World): Promise<ExitCode> {
  await removeTemporaries(world)
  // Whoever read our output has had enough of it (`| head`): nobody is left to tell.
  if (isReaderGone(error)) return exitCodes.done
  if (error instanceof Stop) {
    const hint = error.hint ? `\n  = hint: ${error.hint}` : ''
    const text = error.message ? `parley: ${error.message}${hint}\n` : ''
    await print(world.stderr, text).catch(() => {})
    return error.exitCode
  }
  const ordinal = withoutWorth(error)
  if (ordinal) {
    await print(world.stderr, `parley: not answered: ${ordinal}\n`).catch(() => {})
    return exitCodes.caseInvalid
  }
  const refusal = tooLarge(error)
  if (refusal) {
    await print(world.stderr, `parley: not answered: ${refusal}\n`).catch(() => {})
    return exitCodes.unexpected
  }
  const verbose = words.includes('--verbose')
  const what = error instanceof Error ? (verbose ? error.stack : error.message) : String(error)
  const more = verbose ? '' : '\n  = hint: --verbose says where; a report of it is welcome'
  const text = `parley: this is a fault of ours, not of your case: ${what}${more}\n`
  await print(world.stderr, text).catch(() => {})
  return exitCodes.unexpected
}

/** Settles when the user interrupts, whatever the command is doing. */
function whenAborted(world: World): Promise<ExitCode> & { forget: () => void } {
  const { signal } = world
  let forget = (): void => {}
  const promise = new Promise<ExitCode>(resolve => {
    if (!signal) return
    const onAbort = (): void => {
      const code = signal.reason === 'SIGINT' ? exitCodes.interrupted : exitCodes.cancelled
      void removeTemporaries(world).then(() => resolve(code))
    }
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    forget = () => signal.removeEventListener('abort', onAbort)
  })
  return Object.assign(promise, { forget: () => forget() })
}
