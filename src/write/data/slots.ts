import type { Slot, SlotPart } from '../../model/copy/rendition.ts'

/** No text of a copy holds these: JSON and XML write none of them. */
const opening = '\u0001'
const closing = '\u0002'

/** A slot before the text of the copy is whole. */
export type OpenSlot = Omit<Slot, 'start' | 'end'>

/** Text that says that bytes are absent, so that it is found again. Slots are pushed in the order of the text. */
export const markSlot = (text: string): string => opening + text + closing

/** The text of a copy without the signs around its slots, and each slot with its place. */
export const takeSlots = (
  marked: string,
  opened: readonly OpenSlot[],
): { readonly text: string; readonly slots: readonly Slot[] } => {
  const [first = '', ...rest] = marked.split(opening)
  let text = first
  const slots: Slot[] = []
  for (const [at, one] of rest.entries()) {
    const slot = opened[at]
    const end = one.indexOf(closing)
    if (slot !== undefined) slots.push({ ...slot, start: text.length, end: text.length + end })
    text += one.slice(0, end) + one.slice(end + 1)
  }
  return { text, slots }
}

export const partText = (text: string): SlotPart => ({ kind: 'text', text })
