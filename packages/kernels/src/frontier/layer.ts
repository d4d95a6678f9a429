/** Points after some issues; `parent` is the point of the layer before that `option` was added to. */
export type Layer = {
  worths: Float64Array[]
  ways: Float64Array
  option: Uint32Array
  parent: Uint32Array
  count: number
}

/** Room for so many points; none is in it. */
export function makeLayer(parties: number, capacity: number): Layer {
  return {
    worths: Array.from({ length: parties }, () => new Float64Array(capacity)),
    ways: new Float64Array(capacity),
    option: new Uint32Array(capacity),
    parent: new Uint32Array(capacity),
    count: 0,
  }
}

/** Some points of a layer, in the order given, copied. */
export function pick(layer: Layer, points: Uint32Array): Layer {
  const picked = makeLayer(layer.worths.length, points.length)
  for (let k = 0; k < points.length; k++) {
    const x = points[k]!
    for (let i = 0; i < picked.worths.length; i++) picked.worths[i]![k] = layer.worths[i]![x]!
    picked.ways[k] = layer.ways[x]!
    picked.option[k] = layer.option[x]!
    picked.parent[k] = layer.parent[x]!
  }
  picked.count = points.length
  return picked
}
