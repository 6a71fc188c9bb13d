import { foldedKin, kin, kinOf } from '../../../language/kinship.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { type Called, calledAt } from '../../scope/who/called.ts'
import type { Gender } from '../../scope/who/gender.ts'
import { bearsWords, isGivenOf, mayBear, ownGender } from '../../scope/who/may-bear.ts'
import { isMinor } from '../../scope/who/targets.ts'
import type { Bearers } from './bearers.ts'

/**
 * A family name, an initial or a group (« Mme X », « X », « les X ») that the reader and another person of the record could both
 * bear is nobody's, where neither title, gender, age nor the piece itself decides: a person is asked (RGPD 15(4)).
 */
export const withoutDoubtful = (
  findings: readonly Finding[],
  { pieces, bearers, dayOf, isChildhood }: Asked,
): readonly Finding[] => {
  if (bearers.readers.length === 0) return findings
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'person'))
  const told = toldOf(pieces, byPassage, bearers)
  const doubtful = new Set(
    pieces.flatMap((piece) => {
      const { isSettled } = settledIn(piece, byPassage, bearers)
      const rivals = rivalsOf(piece, byPassage, bearers)
      return mentionsIn(piece, byPassage).flatMap(({ finding, called }) => {
        const reader = bearers.readers.find(({ id }) => id === finding.personId)
        if (reader === undefined || isGivenOf(reader, called)) return []
        const known = { ...told, ...bearers, rivals, day: dayOf(finding.passageId) }
        if (called.isTitled && isChildhood(finding.passageId)) return [finding]
        return isOnly(reader, called, known) || isSettled(called, finding) ? [] : [finding]
      })
    }),
  )
  const isDoubtful = (one: Finding): boolean => doubtful.has(one) && !isPartOfSure(one, byPassage, doubtful)
  return findings.map((one) => (isDoubtful(one) ? { ...one, personId: null } : one))
}

/** « VERDIER » in « M. VERDIER G. », which is the reader's: the same mention, found twice. */
const isPartOfSure = (one: Finding, byPassage: ByPassage, doubtful: ReadonlySet<Finding>): boolean =>
  (byPassage.get(one.passageId) ?? []).some(
    (whole) =>
      whole.personId === one.personId &&
      !doubtful.has(whole) &&
      whole.start <= one.start &&
      one.end <= whole.end &&
      one.end - one.start < whole.end - whole.start,
  )

type Asked = {
  readonly pieces: readonly Piece[]
  readonly bearers: Bearers
  /** The day on which the piece of a passage was written. */
  readonly dayOf: (passageId: string) => string | null
  /** It was written when the reader was a child: nobody was « Mme » then who is meant. */
  readonly isChildhood: (passageId: string) => boolean
}

export type Mention = { readonly finding: Finding; readonly called: Called }

export type ByPassage = ReadonlyMap<string, readonly Finding[]>

export const mentionsIn = ({ passages }: Piece, byPassage: ByPassage): readonly Mention[] =>
  passages.flatMap((passage) =>
    [...(byPassage.get(passage.id) ?? [])]
      .sort((a, b) => a.start - b.start)
      .map((finding) => ({ finding, called: calledAt(passage.text, finding) })),
  )

/** What the titles and words beside the reader's family name tell, wherever it stands. */
type Told = {
  /** Both « M. X » and « Mme X »: of a reader whose gender nothing tells, either may be another. */
  readonly isTwoGenders: boolean
  /** Of « M. X père », « la veuve X »: somebody of that gender whom no name of the file tells. */
  readonly generations: readonly (Gender | null)[]
}

type Known = Told & Bearers & { readonly day: string | null }

/**
 * In a child's record « Mme X » is the mother who reads; a grandmother of that name is called so, by her given name or as « la
 * grand-mère », and may be meant in a piece that tells of her.
 */
const rivalsOf = (piece: Piece, byPassage: ByPassage, { readers, rivals }: Bearers): readonly Person[] => {
  if (!readers.some(({ role }) => role === 'parent')) return rivals
  const words = piece.passages.map(({ text }) => foldText(text)).join('\n')
  const ids = new Set(mentionsIn(piece, byPassage).map(({ finding }) => finding.personId))
  return rivals.filter((one) => !isElder(one) || ids.has(one.id) || elderWords.test(words))
}

const grandparents = kin('grandparent', 'grandparent-fond', 'elder-fond', 'elder-fond-more')
const elderWords = new RegExp(`(?<![a-z])(?:${foldedKin(grandparents)})(?![a-z])|grands-parents`)

const elderCalled = new RegExp(`^(?:${foldedKin(grandparents)})(?![a-z])`)

const isElder = ({ calledBy = '' }: Person): boolean => elderCalled.test(calledBy)

/** Nobody else of the record can be meant. */
const isOnly = (reader: Person, called: Called, known: Known): boolean => {
  const { rivals, day, isTwoGenders, generations, hasChild } = known
  const others = rivals.filter((one) => bearsWords(one, called))
  const fit = others.filter((one) => mayBear(one, called, day) && !(called.isTitled && isMinor(one, day)))
  if (called.isGroup) return others.length === 0
  if (called.isAsParent && !hasChild) return false
  if (isOfAnother(reader, called)) return fit.length === 0 && !called.isTitled
  const isTold = generations.some((one) => one === null || called.gender === null || one === called.gender)
  return fit.length === 0 && !isTold && !(isTwoGenders && ownGender(reader) === null)
}

const isOfAnother = (reader: Person, { generation }: Called): boolean =>
  generation !== null && generation !== reader.calledBy

const toldOf = (pieces: readonly Piece[], byPassage: ByPassage, { readers }: Bearers): Told => {
  const called = pieces
    .flatMap((piece) => mentionsIn(piece, byPassage))
    .map((mention) => mention.called)
    .filter((one) => readers.some((reader) => bearsWords(reader, one) && !isGivenOf(reader, one)))
  const titled = called.filter(({ isTitled }) => isTitled)
  return {
    isTwoGenders: new Set(titled.map(({ gender }) => gender)).size > 1,
    generations: titled
      .filter((one) => readers.every((reader) => isOfAnother(reader, one)))
      .map(({ gender }) => gender),
  }
}

/**
 * « Mme Sabrina X est reçue. Mme X explique… »: the piece itself says who is meant, where it tells of no other of the name and
 * has no word for somebody of the family who may bear it.
 */
export const settledIn = (piece: Piece, byPassage: ByPassage, { readers, rivals }: Bearers) => {
  const mentions = mentionsIn(piece, byPassage)
  const rivalIds = new Set(rivals.map(({ id }) => id))
  const isRivalTold = mentions.some(({ finding }) => rivalIds.has(finding.personId ?? ''))
  const first = mentions.findIndex(({ called }) => called.isTitled && readers.some((one) => isFull(one, called)))
  const words = piece.passages.map(({ text }) => foldText(text)).join('\n')
  const isOpen = (gender: Gender | null): boolean => first >= 0 && !isRivalTold && !familyOf(gender).test(words)
  const own = mentions[first]
  return {
    /** The first place where the reader is named in full, with a title. */
    from: own !== undefined && isOpen(own.called.gender) ? own.finding : null,
    isSettled: (called: Called, { passageId, start }: Finding): boolean => {
      const at = mentions.findIndex(({ finding }) => finding.passageId === passageId && finding.start === start)
      return first < at && isOpen(called.gender) && !called.isGroup && called.generation === null
    },
  }
}

const isFull = (reader: Person, called: Called): boolean => bearsWords(reader, called) && isGivenOf(reader, called)

const elders = kin(
  'parent',
  'parent-fond',
  'sibling',
  'half-sibling',
  'grandparent',
  'grandparent-fond',
  'uncle',
  'in-law',
)
const mates = kin('spouse', 'partner', 'cousin', 'step-parent')

const wordsFor = (gender: Gender): RegExp =>
  new RegExp(`(?<![a-z])(?:${foldedKin(kinOf(gender, [...elders, ...mates]))}|parents|famille)(?![a-z])`)
const either = { f: wordsFor('f'), m: wordsFor('m') }
const anyone = new RegExp(`${either.f.source}|${either.m.source}`)

export const familyOf = (gender: Gender | null): RegExp => (gender === null ? anyone : either[gender])

/** The day on which the piece of a passage was written, as the file declares it. */
export const writtenOn = (pieces: readonly Piece[]): ((passageId: string) => string | null) => {
  const days = new Map(pieces.flatMap(({ date, passages }) => passages.map(({ id }) => [id, date] as const)))
  return (passageId) => days.get(passageId) ?? null
}
