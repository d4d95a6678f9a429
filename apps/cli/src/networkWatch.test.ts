import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import { describe, expect, it } from 'vitest'
import { watchNetwork } from './networkWatch.ts'

const ignored = (): void => {}

describe('watchNetwork', () => {
  it('reports nothing when nothing is tried', async () => {
    const seen = await watchNetwork(async () => 1 + 1)
    expect(seen.attempts).toEqual([])
    expect(seen.newSockets ?? []).toEqual([])
  })

  it('sees and refuses a connection, a server, a datagram and a name looked up', async () => {
    const seen = await watchNetwork(async () => {
      expect(() => net.connect({ host: '127.0.0.1', port: 9 })).toThrow('was tried')
      expect(() => net.createServer().listen(0)).toThrow('was tried')
      expect(() => dgram.createSocket('udp4').bind(0)).toThrow('was tried')
      expect(() => dns.lookup('localhost', ignored)).toThrow('was tried')
      await expect((async () => dns.promises.resolve('localhost'))()).rejects.toThrow('was tried')
    })
    expect(seen.attempts.map(attempt => attempt.split(' ')[0])).toEqual([
      'connect',
      'listen',
      'bind',
      'lookup',
      'resolve',
    ])
  })

  it('sees a fetch', async () => {
    const seen = await watchNetwork(() => fetch('http://127.0.0.1:18999/').catch(ignored))
    expect(seen.attempts.length).toBeGreaterThan(0)
  })

  it('gives everything back when it is over, also after a failure', async () => {
    const { connect } = net.Socket.prototype
    await watchNetwork(async () => {})
    await watchNetwork(() => Promise.reject(new Error('broke'))).catch(ignored)
    expect(net.Socket.prototype.connect).toBe(connect)
  })
})
