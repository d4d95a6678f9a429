import { makeFrontierWorkspace, paretoFrontier } from '../../src/frontier/paretoFrontier.ts'
import { skyline } from '../../src/frontier/skyline.ts'
import { frontierContract } from './frontier.contract.ts'

frontierContract('paretoFrontier, all deals', [2], ([a, b], count) => {
  const out = new Uint32Array(count)
  const kept = paretoFrontier(a!, b!, null, count, makeFrontierWorkspace(count), out)
  return [...out.subarray(0, kept)]
})

frontierContract('paretoFrontier, listed deals', [2], ([a, b], count) => {
  const out = new Uint32Array(count)
  const among = Uint32Array.from({ length: count }, (_, x) => x)
  const kept = paretoFrontier(a!, b!, among, count, makeFrontierWorkspace(count), out)
  return [...out.subarray(0, kept)]
})

frontierContract('skyline', [2, 3, 4], (worths, count) => {
  const out = new Uint32Array(count)
  const kept = skyline(
    worths,
    Uint32Array.from({ length: count }, (_, x) => x),
    out,
  )
  return [...out.subarray(0, kept)]
})
