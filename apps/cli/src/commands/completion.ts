import type { Command } from '../Command.ts'
import { completionScripts } from '../completionScripts.ts'
import { exitCodes } from '../exitCodes.ts'
import { print } from '../print.ts'
import { Stop } from '../Stop.ts'

export const completion: Command = {
  name: 'completion',
  summary: 'a script that completes commands, flags, and the parties of your case',
  args: '<shell> [words...]',
  examples: [
    ['parley completion bash > ~/.local/share/bash-completion/completions/parley', 'once'],
    ['parley completion zsh > ~/.zfunc/_parley', 'a folder of your fpath'],
    ['parley completion fish > ~/.config/fish/completions/parley.fish', 'once'],
  ],
  options: [],
  notes: '',
  async run({ world, verbs, args: [shell = '', ...words] }) {
    // The scripts come back with `parley completion words -- ...` on every press of Tab.
    if (shell === 'words') {
      const { completions } = await import('../completions.ts')
      const found = await completions(world, words, verbs)
      await print(world.stdout, found.map(each => `${each}\n`).join(''))
      return exitCodes.done
    }
    const script = Object.hasOwn(completionScripts, shell) ? completionScripts[shell]! : null
    if (script === null) {
      const shells = Object.keys(completionScripts).join(', ')
      throw new Stop(exitCodes.usage, `there is no completion for "${shell}"`, `shells: ${shells}`)
    }
    await print(world.stdout, script)
    return exitCodes.done
  },
}
