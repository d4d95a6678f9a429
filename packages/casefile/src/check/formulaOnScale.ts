import { type Input, type InputPath, inputsOf, moveInputsOf, topicInputsOf } from '@parley/model'
import * as say from '../messages.ts'
import { centralOf } from '../read/centralOf.ts'
import { inputPlaces, movePlaces, topicPlaces } from '../read/inputPlaces.ts'
import { type Place, scaleOf } from '../read/place.ts'
import { kindOf } from '../read/placeWords.ts'
import type { Reading } from '../read/Reading.ts'

/**
 * [E9] A formula stays on the scale of its place when everything it reads is at its central value.
 * One that does not is passed over by later checks.
 */
export function formulaOnScale(reading: Reading): void {
  const { draft } = reading
  const check = (path: string, input: Input, place: Place): void => {
    if (input.estimate.kind !== 'formula' || reading.broken.has(input)) return
    const value = centralOf(reading, input)
    const { low, high } = scaleOf(place.domain)
    if (value === null || (value >= low - 1e-9 && value <= high + 1e-9)) return
    const span = reading.spans.get(path)
    if (!span) return
    reading.broken.add(input)
    const shown = String(Math.round(value * 1000) / 1000)
    reading.report(span, say.formulaOffScale(input.written, shown, kindOf(place), { low, high }))
  }
  const places = new Map([...inputPlaces(reading), ...movePlaces(reading), ...topicPlaces(reading)])
  for (const { path, input, domain } of [
    ...inputsOf(draft),
    ...moveInputsOf(draft),
    ...topicInputsOf(draft),
  ]) {
    check(path, input, places.get(path) ?? { domain, unit: '', takesRest: false })
  }
  for (const school of draft.schools) {
    for (const override of school.overrides) {
      if (override.kind !== 'input') continue
      const about = override.at.replace(/^beliefs\.[^.]+\./, '')
      const place = places.get(about as InputPath)
      if (place) check(`schools.${school.id}.set.${override.at}`, override.input, place)
    }
  }
}
