import { hostsIn, kinIn, menIn, officesIn, onDoor, pronounsIn } from '../../../language/calls/contact-words.ts'
import { titlesOf, titleWords } from '../../../language/civilities.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { tokensOf } from './canonical.ts'
import type { ContactDesk } from './contact-desk.ts'

/** Of whoever hides, of somebody else; null: nothing says it. */
export type Owner = 'hidden' | 'other' | null

/** Somebody or something beside a number. */
type Who = Span & { readonly owner: 'hidden' | 'other' }

/** Who or what is named in a stretch of a passage. */
export const whosIn = (passage: Passage, stretch: Span, desk: ContactDesk): readonly Who[] => {
  const found = (desk.byPassage.get(passage.id) ?? []).filter((one) => overlaps(one, stretch))
  const named = found.flatMap((one): Who[] => {
    const isOnDoor = onDoor.test(
      foldText(passage.text.slice(Math.max(stretch.start, one.start - doorReach), one.start)),
    )
    const owner = isOnDoor ? 'hidden' : ownerOfFinding(one, passage, desk)
    return owner === null ? [] : [{ start: one.start, end: one.end, owner }]
  })
  const folded = foldText(passage.text.slice(stretch.start, stretch.end))
  const at = ({ start, end }: Span, owner: Who['owner']): Who => ({
    ...{ start: stretch.start + start, end: stretch.start + end, owner },
  })
  const own = serviceIn(folded, desk).map((one) => at(one, 'other'))
  const hosts = hostsIn(folded).map((one) => at(one, 'hidden'))
  const offices = officesIn(folded)
    .filter(
      ({ word, start, end }) =>
        word.length > shortest || isCapital(passage.text.slice(stretch.start + start, stretch.start + end)),
    )
    .map((one) => at(one, 'other'))
    .filter((one) => ![...hosts, ...named].some((other) => overlaps(one, other)))
  const kin = kinIn(folded)
    .map((one) => at(one, ownerOfKin(one.word, desk)))
    .filter((one) => !named.some((other) => overlaps(one, other)))
  const pronouns = pronounsIn(folded)
    .map((one) => at(one, 'hidden'))
    // « Mme PETIT » is who she is.
    .filter((one) => !named.some(({ start, end }) => start <= one.end + 2 && end >= one.start))
  const men = desk.areWomen ? menIn(folded).map((one) => at(one, 'other')) : []
  return [...named, ...own, ...hosts, ...offices, ...kin, ...men, ...pronouns]
}

/** Characters of « boîte aux lettres : au nom de ». By hand. */
const doorReach = 40

/** The service by its name, in folded text. */
export const serviceIn = (folded: string, { service }: ContactDesk): readonly Span[] => {
  const start = service === '' ? -1 : folded.indexOf(service)
  return start === -1 ? [] : [{ start, end: start + service.length }]
}

/** « AS », « Me », « CH »: in small letters these are words of any sentence. By hand. */
const shortest = 3

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Of a person or a body that was found. */
export const ownerOfFinding = (one: Finding, { text }: Passage, desk: ContactDesk): Owner => {
  if (one.category === 'organisation') return desk.held.has(one.id) ? null : 'other'
  if (one.category !== 'person') return null
  const person = desk.personOf.get(one.personId ?? '')
  if (person !== undefined) return desk.ownerOfPerson(person)
  const words = tokensOf(text.slice(one.start, one.end)).flatMap(({ word }) => (civilities.has(word) ? [] : [word]))
  if (words.some((word) => desk.names.has(word))) return 'hidden'
  // « Mme R. »: an initial is anybody's.
  return words.length === 0 || words.every((word) => word.length < shortest) ? null : 'other'
}

const civilities: ReadonlySet<string> = new Set(titleWords(titlesOf('plain', 'mademoiselle')))

/** By whom the service calls so; of whom it does not speak, kin of nobody who receives. */
const ownerOfKin = (word: string, { personOf, ownerOfPerson, receiving }: ContactDesk): Who['owner'] => {
  if (receiving.has(word)) return 'hidden'
  const called = [...personOf.values()].filter(({ calledBy }) => calledBy?.split(/[^a-z]+/).includes(word) === true)
  return called.some((person) => ownerOfPerson(person) === 'hidden') ? 'hidden' : 'other'
}
