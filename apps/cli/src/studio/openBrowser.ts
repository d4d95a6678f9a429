import { spawn } from 'node:child_process'

/** How a system is asked to show an address. */
const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Asks the system to show an address in its browser. False when it cannot; that is no reason to stop. */
export function openBrowser(url: string, platform: string = process.platform): Promise<boolean> {
  const [program, ...words] = openers[platform] ?? ['xdg-open']
  return new Promise(resolve => {
    const child = spawn(program, [...words, url], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('exit', code => resolve(code === 0))
    // A browser that stays in the foreground has opened all the same.
    setTimeout(() => resolve(true), 1500).unref()
    child.unref()
  })
}
