import { datesIn } from '../../../language/dates/told.ts'
import { foldedKin, kin } from '../../../language/kinship.ts'
import { categoriesWith } from '../../../model/category.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import type { Bench } from '../../bench.ts'
import { besideName, personLimits } from '../../thresholds.ts'

/**
 * `homonym`: the piece names a person of the request in full, and gives that name another birth date; nobody else of the
 * record is named in it. `other-birth`: the same, in a piece that names others of the record: a slip of the pen is as
 * likely. docs/contract.md: a contradiction stops what it touches until a person answers.
 */
export type OtherBirth = 'homonym' | 'other-birth' | null

type Known = Pick<Bench, 'byPassage' | 'personOf' | 'targetIds' | 'request' | 'policy'>

export const otherBirthIn = (piece: Piece, bench: Known): OtherBirth => {
  // Where the whole record moves, whoever it is about moves with it.
  if (bench.policy.scope === 'everything' && !bench.policy.ownAccess) return null
  const births = birthsIn(piece, bench)
  const named = namedIn(piece, bench)
  const asked = named.filter(({ id }) => bench.targetIds.includes(id))
  const [first] = asked.filter((person) => isContradicted(person, births, bench))
  if (first === undefined) return asked.some((person) => isOtherAge(person, piece, bench)) ? 'other-birth' : null
  return named.every((person) => person.id === first.id) ? 'homonym' : 'other-birth'
}

const dated = categoriesWith('dated')

/** A whole day, or what a national number says of one: year and month (« 2 74 11 … »). */
type Birth = { readonly day: string; readonly personId: string | null; readonly isLone: boolean }

const birthsIn = (piece: Piece, bench: Known): readonly Birth[] => {
  const { byPassage } = bench
  return piece.passages.flatMap(({ id, text }) =>
    (byPassage.get(id) ?? []).flatMap((finding) => {
      const words = text.slice(finding.start, finding.end)
      const day = finding.category === 'birth-date' ? dayIn(words) : dated.has(finding.category) ? monthIn(words) : null
      return day === null
        ? []
        : [{ day, personId: finding.personId, isLone: isLone(text, byPassage.get(id) ?? [], bench) }]
    }),
  )
}

/** « 74-11 » of « 2 74 11 13 055 123 45 »; months of people born abroad are written otherwise, and say nothing. */
const monthIn = (number: string): string | null => {
  const [, year, month] = number.replaceAll(/\D/g, '').match(/^[12](\d\d)(0[1-9]|1[0-2])\d{5,10}$/) ?? []
  return year === undefined || month === undefined ? null : `${year}-${month}`
}

const isSameBirth = (day: string, own: string): boolean => day === own || own.includes(`${day}-`)

/** Nobody but a person of the request is named beside it, nor a relative: « son fils, né le… » is not about her. */
const isLone = (text: string, findings: readonly Finding[], { targetIds }: Known): boolean =>
  !relative.test(foldText(text)) &&
  findings.every(({ category, personId }) => category !== 'person' || targetIds.includes(personId ?? ''))

const relative = new RegExp(
  String.raw`\b(?:(?:${foldedKin(kin('child', 'sibling'))})s?|${foldedKin(kin('parent', 'nephew'))}|enfants?|bebe|aine|aines|cadette?|mari|epou\w{1,4}|conjoint\w{0,2}|compagn\w{1,4}|concubin\w{0,2}|jumea\w{1,3}|jumelles?|ami|amie|beau-\w+|belle-\w+)(?![a-z])`,
)

/** A whole date; a year or a month alone contradicts nobody. */
const dayIn = (text: string): string | null => {
  const [range] = datesIn(foldText(text), null)
  return range !== undefined && range.from === range.to ? range.from : null
}

/** An age or a year said right after her name, years away from hers: « CHAUVEL Élodie, 50 ans », « née en 1974 ». */
const isOtherAge = (person: Person, piece: Piece, { byPassage, request }: Known): boolean => {
  const own = ownBirths(person, request)
  const written = Number(piece.date?.slice(0, 4) ?? Number.NaN)
  return piece.passages.some(({ id, text }) =>
    (byPassage.get(id) ?? []).some(({ category, personId, end }) => {
      if (category !== 'person' || personId !== person.id) return false
      const [, age, year] = foldText(text.slice(end, end + besideName.age)).match(saidAfter) ?? []
      const born = year === undefined ? written - Number(age) : Number(year)
      return own.length > 0 && own.every((day) => Math.abs(Number(day.slice(0, 4)) - born) > personLimits.ageSlip)
    }),
  )
}

const saidAfter = /^[\s,(–-]{1,3}(?:(?:agee? de )?(\d{2}) ans|nee? en (\d{4}))\b/

/** Persons of the record, professionals aside, whose given and family names both stand in the piece. */
const namedIn = (piece: Piece, { byPassage, personOf }: Known): readonly Person[] => {
  const mentions = piece.passages.flatMap(({ id, text }) =>
    (byPassage.get(id) ?? []).flatMap(({ category, personId, start, end }) =>
      category === 'person' && personId !== null ? [{ personId, words: wordsOf(text.slice(start, end)) }] : [],
    ),
  )
  const ids = [...new Set(mentions.map(({ personId }) => personId))]
  return ids.flatMap((id) => {
    const person = personOf.get(id)
    if (person === undefined || person.source !== 'dossier' || person.role === 'professional') return []
    const own = mentions.filter(({ personId }) => personId === id)
    // Of a form, each name stands in a place of its own.
    return isFullName(person, new Set(own.flatMap(({ words }) => [...words]))) ? [person] : []
  })
}

const isFullName = ({ given, family }: Person, words: ReadonlySet<string>): boolean =>
  given.some((name) => hasAll(words, name)) && family.some((name) => hasAll(words, name))

const hasAll = (words: ReadonlySet<string>, name: string): boolean =>
  name !== '' && [...wordsOf(name)].every((word) => words.has(word))

const wordsOf = (text: string): ReadonlySet<string> => new Set(foldText(text).match(/[a-z]+/g) ?? [])

/** A birth said of the person, or of nobody where nobody else has one, is not hers; hers is nowhere in the piece. */
const isContradicted = (person: Person, births: readonly Birth[], { request, personOf }: Known): boolean => {
  const own = ownBirths(person, request)
  const isOwn = (day: string): boolean => own.some((one) => isSameBirth(day, one))
  if (own.length === 0 || births.some(({ day }) => isOwn(day))) return false
  const others = [...personOf.values()].flatMap(({ id, born }) => (id === person.id || born === null ? [] : [born]))
  return births.some(
    ({ day, personId, isLone }) =>
      personId === person.id || (personId === null && isLone && !others.some((one) => isSameBirth(day, one))),
  )
}

/** Her birth dates: that of the record, and that of the act. */
const ownBirths = (person: Person, request: Known['request']): readonly string[] => {
  const asked = request.persons.find(({ family, given }) =>
    isFullName({ ...person, family, given }, wordsOf([...person.given, ...person.family].join(' '))),
  )
  return [person.born, asked?.born ?? null].filter((day) => day !== null)
}
