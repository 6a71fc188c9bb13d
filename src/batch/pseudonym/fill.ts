import type { Finding } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Person } from '../../model/record/person.ts'
import { ageLike } from './ages.ts'
import type { Days } from './days.ts'
import type { Key } from './key.ts'
import { mentionEdits, type Voices } from './mention.ts'
import { birthInNir, compactOf, drawnAlike, ibanLike, inShape, luhnLike, nirLike, ribOf } from './numbers.ts'
import { addressLike, bodyLike, postcodeLike, streetLike, type Terrain, townLike } from './places.ts'
import { emailLike, ipLike, phoneLike, plateLike, urlLike } from './reach.ts'
import { withEdits } from './rewrite.ts'
import type { Stretch } from './stretches.ts'
import { type Edit, shiftedBy } from './words.ts'
import { dateEdits } from './written-days.ts'

/** All that borrowed values of a dossier are drawn from. `numbers` is a key of this dossier alone. */
export type Wardrobe = Voices & {
  readonly numbers: Key
  readonly terrain: Terrain
  readonly days: Days
  readonly persons: readonly Person[]
  readonly personOf: (personId: string | null) => Person | undefined
  /** The day by which days without a year are read in a piece. */
  readonly referenceOf: (pieceId: string) => string | null
  /** The person of the record who was born on a day; null where nobody, or several, were. */
  readonly bornOn: (day: string) => string | null
}

type Fill = Extract<Stretch['to'], { readonly kind: 'fill' }>

/** What is asked of one value: its text, whose it is, the day of its piece. */
type Value = {
  readonly text: string
  readonly kind: string | null
  readonly personId: string | null
  readonly reference: string | null
}

/** The edits that put a borrowed value in the place of a stretch; null where none has its shape. */
export const fillEdits = (
  passage: Passage,
  { span, category, valueKind, personId }: Fill,
  reference: string | null,
  wardrobe: Wardrobe,
): readonly Edit[] | null => {
  const value = { text: passage.text.slice(span.start, span.end), kind: valueKind, personId, reference }
  const edits = valueEdits(category, value, wardrobe)
  const placed = edits === null ? null : shiftedBy(edits, span.start)
  return placed === null || placed.every(({ start, end, text }) => passage.text.slice(start, end) === text)
    ? null
    : placed
}

const valueEdits = (category: Finding['category'], value: Value, wardrobe: Wardrobe): readonly Edit[] | null => {
  if (category === 'person') return mentionEdits(value.text, value.personId, wardrobe)
  if (category === 'date' || category === 'birth-date') return dayEdits(value, wardrobe, category === 'birth-date')
  const text = textLike(category, value, wardrobe)
  return text === null || text === value.text ? null : [{ start: 0, end: value.text.length, text }]
}

/** The birthday of a person of the record is one wherever it stands. */
const dayEdits = ({ text, personId, reference }: Value, { days, bornOn }: Wardrobe, isBirth: boolean) => {
  const moved = (day: string): string => {
    const born = bornOn(day)
    return isBirth || born !== null ? days.birthOf(born ?? personId, day) : days.eventOf(day)
  }
  return dateEdits(text, { moved, reference })
}

type Like = (value: Value, wardrobe: Wardrobe) => string | null

/** What has no line here is a number, known by its shape. */
const likes: Readonly<Partial<Record<Finding['category'], Like>>> = {
  phone: ({ text }, { numbers }) => phoneLike(numbers, text),
  email: ({ text, personId }, wardrobe) => emailLike(wardrobe.numbers, text, personId, wardrobe),
  account: (value, wardrobe) => accountText(value, wardrobe.numbers),
  age: ({ text, personId }, { days }) => ageLike(text, (age) => days.olderBy(personId, age)),
  address: ({ text }, { terrain }) => addressLike(text, terrain),
  place: ({ text }, { terrain }) => streetLike(text, terrain) ?? townLike(text, terrain) ?? bodyLike(text, terrain),
  organisation: ({ text }, { terrain }) => bodyLike(text, terrain),
  postcode: ({ text }, { terrain }) => (/^\s*\d{2}\s?\d{3}\s*$/.test(text) ? postcodeLike(text.trim(), terrain) : null),
}

const textLike = (category: Finding['category'], value: Value, wardrobe: Wardrobe): string | null =>
  (likes[category] ?? numberText)(value, wardrobe)

/** A moment as programs write it, in the place of a number, is a day. */
const numberText: Like = (value, wardrobe) => {
  const { text, kind } = value
  if (/^\s*(?:19|20)\d{6}(?:T?\d{4}|T?\d{6}Z?)?\s*$|^\s*\d{4}-\d{2}-\d{2}/.test(text)) {
    const edits = dayEdits(value, wardrobe, false)
    return edits === null ? null : withEdits(text, edits)
  }
  const compact = compactOf(text)
  if (!/\d/.test(compact) && kind !== 'bic') return null
  const { numbers } = wardrobe
  const drawn = kind === 'establishment' || kind === 'card' ? luhnLike : alike
  return (
    socialSecurityText(value, wardrobe) ??
    bankText(value, numbers) ??
    plateLike(numbers, text) ??
    inShape(text, drawn(numbers, compact))
  )
}

const alike = (numbers: Key, compact: string): string => drawnAlike(numbers, 'number', compact)

/** The birth that it tells moves as its owner's does, or as the events where she is not known. */
const socialSecurityText = (
  { text, personId, reference }: Value,
  { numbers, days, personOf }: Wardrobe,
): string | null => {
  const compact = compactOf(text)
  const told = birthInNir(compact, reference ?? '2030-01-01')
  if (told === null) return null
  const born = personOf(personId)?.born ?? null
  const isHers = born !== null && born.slice(2, 7) === told.slice(2, 7)
  const lent = nirLike(numbers, compact, days.birthOf(personId, isHers ? born : told))
  return lent === null ? null : inShape(text, lent)
}

const bankText = ({ text, kind }: Value, numbers: Key): string | null => {
  const compact = compactOf(text)
  if (kind === 'bic') return /^[A-Z]{6}[A-Z0-9]{2,5}$/i.test(compact) ? inShape(text, bicLike(numbers, compact)) : null
  const isRib = kind === 'rib' && /^\d{10}[A-Z0-9]{11}\d{2}$/i.test(compact)
  const lent = isRib ? ribOf(numbers, compact) : ibanLike(numbers, compact)
  return lent === null ? null : inShape(text, lent)
}

/** No bank is called XX; the country stays. */
const bicLike = (numbers: Key, compact: string): string =>
  `XX${drawnAlike(numbers, 'bic', compact.slice(2, 4))}${compact.slice(4, 6)}${drawnAlike(numbers, 'bic', compact.slice(6))}`

const accountText = ({ text, kind }: Value, numbers: Key): string | null => {
  if (kind === 'url') return urlLike(numbers, text)
  if (kind === 'ip') return ipLike(numbers, text)
  return kind === 'credential' ? null : inShape(text, alike(numbers, compactOf(text)))
}
