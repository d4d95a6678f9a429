import dgram from 'node:dgram'
import dns from 'node:dns'
import { readdirSync, readlinkSync } from 'node:fs'
import net from 'node:net'

/** What was tried while the watch stood, and what the operating system says is open now that was not before. */
type NetworkSeen = Readonly<{
  attempts: readonly string[]
  newSockets: readonly string[] | null
}>

type Method = (this: unknown, ...args: unknown[]) => unknown

/**
 * Runs something while every way out of this process that Node has is watched: connections, servers,
 * datagrams, names looked up. Whatever is tried is refused and reported.
 *
 * `newSockets` compares the sockets the kernel lists for this process before and after, worker
 * threads included; null where the system has no such list (only Linux has).
 */
export async function watchNetwork(work: () => Promise<unknown>): Promise<NetworkSeen> {
  const attempts: string[] = []
  const restore = [
    refuse(net.Socket.prototype, 'connect', attempts),
    refuse(net.Server.prototype, 'listen', attempts),
    refuse(dgram.Socket.prototype, 'bind', attempts),
    refuse(dgram.Socket.prototype, 'send', attempts),
    refuse(dgram.Socket.prototype, 'connect', attempts),
    refuse(dns, 'lookup', attempts),
    refuse(dns, 'resolve', attempts),
    refuse(dns.promises, 'lookup', attempts),
    refuse(dns.promises, 'resolve', attempts),
  ]
  const before = socketsOpen()
  try {
    await work()
  } finally {
    for (const undo of restore) undo()
  }
  const after = socketsOpen()
  const newSockets = before && after ? after.filter(socket => !before.includes(socket)) : null
  return { attempts, newSockets }
}

function refuse(holder: object, name: string, attempts: string[]): () => void {
  const methods = holder as Record<string, Method>
  const original = methods[name]!
  methods[name] = (...args) => {
    attempts.push(`${name} ${describe(args[0])}`.trim())
    throw new Error(`watchNetwork: ${name} was tried`)
  }
  return () => {
    methods[name] = original
  }
}

function describe(target: unknown): string {
  if (typeof target === 'string' || typeof target === 'number') return String(target)
  const { host, port, path } = (target ?? {}) as Record<string, unknown>
  return [host, port, path].filter(part => part !== undefined).join(':')
}

/** The sockets among this process's open files, by inode. */
function socketsOpen(): readonly string[] | null {
  const folder = '/proc/self/fd'
  try {
    return readdirSync(folder)
      .map(file => {
        try {
          return readlinkSync(`${folder}/${file}`)
        } catch {
          return '' // The listing's own handle, closed by now.
        }
      })
      .filter(target => target.startsWith('socket:'))
  } catch {
    return null
  }
}
