import { compileCues, hasCue } from '../../language/cues.ts'
import { datesIn } from '../../language/dates/told.ts'
import { foldedKin, kin } from '../../language/kinship.ts'
import { foldText } from '../../model/fold.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Bench } from '../bench.ts'
import { isMinorId } from '../facts.ts'
import type { Unit } from '../scope/units/units.ts'
import { isMinor } from '../scope/who/targets.ts'
import type { Named } from './named.ts'

type Known = Pick<Bench, 'readerIds' | 'personOf' | 'persons' | 'pieces' | 'request' | 'policy'>

const known = new WeakMap<readonly Piece[], ReadonlySet<string>>()

/**
 * Whether a passage was written of the one who reads when she was a child: her own record, a piece of those years, and no child of
 * today in the record. What she said then, and what was done to her, is hers (RGPD 15).
 */
export const isOfOwnChildhood = (passage: Pick<Passage, 'id'>, bench: Known): boolean => {
  const ids = known.get(bench.pieces) ?? passagesOfChildhood(bench)
  known.set(bench.pieces, ids)
  return ids.has(passage.id)
}

const passagesOfChildhood = (bench: Known): ReadonlySet<string> => {
  const { readerIds, personOf, persons, pieces, request, policy } = bench
  const readers = readerIds.flatMap((id) => personOf.get(id) ?? [])
  const isTheirs = readers.length > 0 && readers.every(({ role }) => role === 'accompanied' || role === 'minor')
  const hasChild = persons.some(({ id, born }) => born !== null && isMinorId(id, bench, request.receivedAt))
  if (!policy.ownAccess || policy.parentAccess || !isTheirs || hasChild) return new Set()
  const days = pieces.map((piece) => dayOf(piece, readers))
  const first = days.flatMap((day) => day ?? []).sort()[0] ?? null
  const isOfThen = (day: string | null): boolean =>
    day !== null && readers.every((one) => one.born !== null && isMinor(one, day))
  return new Set(
    pieces.flatMap(({ passages }, at) => (isOfThen(days[at] ?? first) ? passages.map(({ id }) => id) : [])),
  )
}

/** When a piece was written: as declared, else the first day that it names, a birth aside. */
const dayOf = ({ date, passages }: Piece, readers: readonly Person[]): string | null => {
  if (date !== null) return date
  const days = passages.flatMap(({ text }) => datesIn(foldText(text), null).map(({ from }) => from))
  return days.find((day) => readers.every(({ born }) => born === null || day.slice(0, 4) > born.slice(0, 4))) ?? null
}

/** Words for a child, that stand after an article. */
export const youngWords =
  'fils|filles?|garcons?|fillettes?|enfants?|gamine?s?|gosses?|petite?s?|momes?|ainee?s?|cadett?e?s?|benjamine?s?|jumeaux|jumelles|mineure?s?|adolescente?s?|ados?|jeunes?|fratrie'

const isYoung = new RegExp(`(?<![a-z])(?:${youngWords})$`)

const ofBoys = /(?:fils|garcons?|petits?|gamins?|momes?|ainee?s?|cadets?|benjamins?)$/

/** « La petite », « l'enfant » in her own record is she, unless it is a word for a boy, or for a sister of whom it goes on telling. */
export const asOwnChild = (
  named: readonly Named[],
  unit: Unit,
  last: readonly Named[],
  bench: Bench,
): readonly Named[] => {
  if (!isOfOwnChildhood(unit.passage, bench)) return named
  const genders = bench.readerIds.map((id) => bench.genders.get(id) ?? null)
  const hasSibling = bench.persons.some(
    ({ calledBy, gender, id }) =>
      !bench.readerIds.includes(id) &&
      siblings.test(calledBy ?? '') &&
      (gender === undefined || genders.includes(gender)),
  )
  const isOther = last.some(({ who }) => who === 'other') && !last.some(({ who }) => who === 'reader')
  return named.map((one) => {
    const word = unit.folded.slice(one.at, one.end)
    // A name is that of whoever bears it.
    if (one.who !== 'child' || !isYoung.test(word)) return one
    const gender = ofBoys.test(word)
      ? 'm'
      : /(?:filles?|fillettes?|petites?|gamines?|cadettes?)$/.test(word)
        ? 'f'
        : null
    const isTheirs = gender === null || genders.every((own) => own === null || own === gender)
    return { ...one, who: isTheirs && !(hasSibling && isOther) ? ('reader' as const) : ('other' as const) }
  })
}

const siblings = new RegExp(`fratrie|jume|${foldedKin(kin('sibling', 'half-sibling', 'cousin'))}`)

/** « Son père l'enfermait », « sa mère lui a dit », « son père frappait Solène »: done to the one who reads. */
export const isDoneToReader = (
  { folded }: Unit,
  [first, second]: readonly Named[],
  tells: readonly string[],
): boolean => {
  if (first?.who !== 'other') return false
  if (second?.who !== 'reader') return done.test(folded.slice(first.end))
  return !hasCue(compileCues(tells), folded.slice(first.end, second.at))
}

const done =
  /^(?: ne)? (?:l'(?:a|ont|avait|avaient|[a-z]+(?:ait|aient))|(?:la|le|lui) (?:a|ont|avait|avaient|[a-z]+(?:ait|aient)))(?![a-z])/

/** « Elle a vécu chez sa grand-mère »: of the one who reads, where nobody else was spoken of just before. */
export const isHerAgain = ({ folded }: Unit, { readerIds, genders }: Bench): boolean => {
  const opening =
    /^[^a-z]{0,4}(?:le \d{1,2}(?:er)? [a-z]{3,9}(?: \d{4})?,? |en \d{4},? |a \d{1,2} ans,? )?(elle|il)(?![a-z])/.exec(
      folded,
    )?.[1]
  const gender = opening === 'elle' ? 'f' : 'm'
  return opening !== undefined && readerIds.every((id) => (genders.get(id) ?? gender) === gender)
}

/** A line of another day goes on with nobody. */
export const opensDay = ({ folded }: Unit): boolean => /^[^a-z0-9]{0,4}le \d{1,2}(?:er)? [a-z]{3,9}/.test(folded)
