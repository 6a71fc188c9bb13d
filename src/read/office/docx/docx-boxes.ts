import { attributeOf, childNamed, type Element } from '../../data/xml.ts'
import { boxSign } from '../../symbols/sign-text.ts'

/** The state of a content control that is a box to tick; null for any other (`w14:checkbox`). */
export const boxOfControl = (control: Element): string | null => {
  const box = childNamed(childNamed(control, 'sdtPr'), 'checkbox')
  return box === null ? null : boxSign(isSet(childNamed(box, 'checked')))
}

/** The box that a field of an old form begins with; null for any other (`w:ffData`, ECMA-376, 17.16.7). */
export const boxOfField = (mark: Element): string | null => {
  const box = childNamed(childNamed(mark, 'ffData'), 'checkBox')
  if (box === null) return null
  const own = childNamed(box, 'checked')
  return boxSign(own === null ? isSet(childNamed(box, 'default')) : isSet(own))
}

/** Without a value it is set. */
const isSet = (state: Element | null): boolean =>
  state !== null && !/^(?:0|false|off)$/.test(attributeOf(state, 'val') ?? '1')
