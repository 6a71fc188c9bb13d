import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import type { Gender } from '../../scope/who/gender.ts'
import { bearsWords, isGivenOf, ownGender } from '../../scope/who/may-bear.ts'
import type { Bearers } from './bearers.ts'
import { type ByPassage, familyOf, type Mention, mentionsIn, settledIn } from './own-name.ts'

/**
 * From where on in each passage « Madame » alone can mean a woman who reads, where another grown-up woman of the record bears her
 * name: after she was named in full, in a piece that tells of no other of the family, or by her given name in one that has no bare family name. Empty where nobody else is meant.
 */
export const ownTitlesFrom = (
  findings: readonly Finding[],
  pieces: readonly Piece[],
  bearers: Bearers,
): ReadonlyMap<string, number> => {
  const { readers, rivals } = bearers
  const isAnother = (one: Person): boolean =>
    one.role !== 'minor' && readers.some((reader) => areAlike(ownGender(reader), ownGender(one)))
  if (!rivals.some(isAnother)) return new Map()
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'person'))
  return new Map(
    pieces.flatMap((piece) => {
      const told = settledIn(piece, byPassage, bearers).from ?? plainlyFrom(piece, byPassage, bearers)
      const at = piece.passages.findIndex(({ id }) => id === told?.passageId)
      return piece.passages.map(({ id }, rank) => {
        const from = at < 0 || rank < at ? Number.POSITIVE_INFINITY : rank === at ? (told?.end ?? 0) : 0
        return [id, from] as const
      })
    }),
  )
}

/** The first place where the reader is named, in a piece that names whoever bears that family name by the reader's given name. */
const plainlyFrom = (piece: Piece, byPassage: ByPassage, bearers: Bearers): Finding | null =>
  isPlainlyOwn(piece, byPassage, bearers)
    ? (mentionsIn(piece, byPassage).find(({ called }) => bearers.readers.some((one) => isGivenOf(one, called)))
        ?.finding ?? null)
    : null

const isPlainlyOwn = (piece: Piece, byPassage: ByPassage, { readers, rivals }: Bearers): boolean => {
  const mentions = mentionsIn(piece, byPassage)
  const words = piece.passages.map(({ text }) => foldText(text)).join('\n')
  const isTheirs = ({ called }: Mention): boolean =>
    !called.isGroup && called.generation === null && readers.some((one) => isGivenOf(one, called))
  const isOfName = ({ finding, called }: Mention): boolean =>
    [...readers, ...rivals].some((one) => one.id === finding.personId || bearsWords(one, called))
  return mentions.filter(isOfName).every(isTheirs) && readers.every((one) => !familyOf(ownGender(one)).test(words))
}

const areAlike = (one: Gender | null, other: Gender | null): boolean => one === null || other === null || one === other
