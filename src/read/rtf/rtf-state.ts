/** Where a group's text goes: to the page, to what is hidden, or nowhere. */
export type Destination = 'page' | 'hidden' | 'nowhere' | 'fonts' | 'styles'

/** What a group inherits from the one it stands in. */
export type RtfGroup = {
  readonly destination: Destination
  /** Optional (`\*`) until its first word says what it is. */
  readonly isOptional: boolean
  readonly isFresh: boolean
  /** Headers, footers and notes are read apart from the text that they stand in. */
  readonly flow: number
  readonly isUnseen: boolean
  readonly isDeleted: boolean
  readonly isTiny: boolean
  readonly font: number | null
  readonly fallback: number
  readonly isInTable: boolean
  readonly style: number | null
  readonly outline: number | null
  readonly isItem: boolean
}

export const firstGroup: RtfGroup = {
  destination: 'page',
  isOptional: false,
  isFresh: false,
  flow: 0,
  isUnseen: false,
  isDeleted: false,
  isTiny: false,
  font: null,
  fallback: 1,
  isInTable: false,
  style: null,
  outline: null,
  isItem: false,
}

const isSet = (number: number | null): boolean => number !== 0

/** What a control word changes of the look of the text that follows; null when it is no such word. */
export const changeLook = (group: RtfGroup, word: string, number: number | null): RtfGroup | null => {
  if (word === 'v' || word === 'webhidden') return { ...group, isUnseen: isSet(number) }
  if (word === 'deleted') return { ...group, isDeleted: isSet(number) }
  if (word === 'fs') return { ...group, isTiny: number !== null && number <= 2 }
  if (word === 'plain') return { ...group, isUnseen: false, isDeleted: false, isTiny: false, font: null }
  if (word === 'f') return { ...group, font: number }
  if (word === 'uc') return { ...group, fallback: Math.min(8, Math.max(0, number ?? 1)) }
  if (word === 'pard') return { ...group, isInTable: false, style: null, outline: null, isItem: false }
  if (word === 'intbl') return { ...group, isInTable: isSet(number) }
  if (word === 's') return { ...group, style: number }
  if (word === 'outlinelevel') return { ...group, outline: number }
  return word === 'ls' || word === 'pnlvlblt' ? { ...group, isItem: true } : null
}
