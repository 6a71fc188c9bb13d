import type { Box } from '../../../model/record/place.ts'
import { areaOf, boxOf } from '../paint/pdf-matrix.ts'
import type { FormMark } from './form-mark.ts'

/** Flags of an annotation that nobody sees (ISO 32000-1, table 165): hidden, not viewed. */
const unseenFlags = 2 | 32

/** The boxes and buttons that a form lets one tick, ticked or not. */
export const fieldMarks = (annotations: readonly unknown[]): readonly FormMark[] =>
  annotations.flatMap((annotation) => {
    const own = new Map<string, unknown>(typeof annotation === 'object' ? Object.entries(annotation ?? {}) : [])
    const box = boxOf(own.get('rect'))
    const flags = own.get('annotationFlags')
    const isSeen = typeof flags !== 'number' || (flags & unseenFlags) === 0
    const sign = signOf((key) => own.get(key))
    if (own.get('subtype') !== 'Widget' || !isSeen || box === null || sign === null || areaOf(box) === 0) return []
    return [{ sign, box: squareIn(box), order: Number.MAX_SAFE_INTEGER }]
  })

const signOf = (read: (key: string) => unknown): string | null => {
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
