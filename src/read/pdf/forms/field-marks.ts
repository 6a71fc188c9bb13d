import type { Box } from '../../../model/record/place.ts'
import { type SeenAnnotation, seenAnnotation } from '../paint/pdf-annotation.ts'
import { areaOf } from '../paint/pdf-matrix.ts'
import type { FormMark } from './form-mark.ts'

/** The boxes and buttons that a form lets one tick, ticked or not. */
export const fieldMarks = (annotations: readonly unknown[]): readonly FormMark[] =>
  annotations.flatMap((annotation) => {
    const seen = seenAnnotation(annotation)
    const sign = seen === null ? null : signOf(seen.read)
    if (seen === null || sign === null || seen.read('subtype') !== 'Widget' || areaOf(seen.box) === 0) return []
    return [{ sign, box: squareIn(seen.box), order: Number.MAX_SAFE_INTEGER }]
  })

const signOf = (read: SeenAnnotation['read']): string | null => {
  if (read('fieldType') !== 'Btn') return null
  const value = read('fieldValue')
  const isOn = (own: unknown): boolean => typeof own === 'string' && own !== '' && own !== 'Off' && value === own
  if (read('checkBox') === true) return isOn(read('exportValue')) ? '☒' : '☐'
  if (read('radioButton') === true) return isOn(read('buttonValue')) ? '◉' : '○'
  return null
}

/** A letter of an ordinary form, in points: a field can be far larger than its box. */
const mostSide = 14

const squareIn = ([x0, y0, x1, y1]: Box): Box => {
  const side = Math.min(x1 - x0, y1 - y0, mostSide)
  const low = (y0 + y1 - side) / 2
  return [x0, low, x0 + side, low + side]
}
