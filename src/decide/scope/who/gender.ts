import { foldedTitles, ofGender, titlesOf } from '../../../language/civilities.ts'
import { allKin } from '../../../language/kinship.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { type Person, roles } from '../../../model/record/person.ts'
import { besideName, personLimits } from '../../thresholds.ts'
import { agreementLead, agreesAfter, agreesBefore, isGoverned } from './agreement.ts'

export type Gender = 'f' | 'm'

const women = foldedTitles(ofGender('f', titlesOf('plain', 'mlle', 'mademoiselle')))
// « M.-L. VANDAMME » opens with an initial.
const before = { f: new RegExp(`(?<![a-z])(?:${women})\\.? ?$`), m: /(?:\bm\.|\bmr\.?|monsieur) ?$/ }
const within = { f: new RegExp(`^(?:${women})(?![a-z])`), m: /^(?:m\.(?! ?-)|mr\.?|monsieur)(?![a-z])/ }

type Counts = { f: number; m: number }

/** What the record says of the gender of one person: its titles, and the words that agree with the name. */
type Told = { readonly titles: Counts; readonly words: Counts }

/**
 * The gender of each person: what the service declared (« mineure suivie »), else the titles that the record gives, the
 * commonest first, else the words that agree with the name (« le petit Noa », « Noa endormi »), else what the given name told.
 */
export const gendersOf = (
  persons: readonly Person[],
  findings: readonly Finding[],
  passageOf: ReadonlyMap<string, Passage>,
): ReadonlyMap<string, Gender> => {
  const told = toldIn(findings, passageOf)
  const known = new Map(persons.map((person) => [person.id, person]))
  const ids = new Set([...known.keys(), ...told.keys()])
  return new Map(
    [...ids].flatMap((id): [string, Gender][] => {
      const person = known.get(id)
      const declared = person === undefined ? null : declaredGender(person)
      const gender = declared ?? genderTold(told.get(id), person?.gender ?? null, person?.role === 'minor')
      return gender === null ? [] : [[id, gender]]
    }),
  )
}

const toldIn = (findings: readonly Finding[], passageOf: ReadonlyMap<string, Passage>): ReadonlyMap<string, Told> => {
  const all = new Map<string, Told>()
  for (const { category, personId, passageId, start, end } of findings) {
    const text = category === 'person' && personId !== null ? passageOf.get(passageId)?.text : undefined
    if (text === undefined || personId === null) continue
    const { titles, words } = all.get(personId) ?? { titles: { f: 0, m: 0 }, words: { f: 0, m: 0 } }
    const title = titleOf(text, start, end)
    if (title !== null) titles[title] += 1
    for (const gender of agreeing(text, start, end)) words[gender] += 1
    all.set(personId, { titles, words })
  }
  return all
}

const titleOf = (text: string, start: number, end: number): Gender | null => {
  const lead = foldText(text.slice(Math.max(0, start - besideName.genderTitle), start))
  const own = foldText(text.slice(start, end))
  if (before.f.test(lead) || within.f.test(own)) return 'f'
  return before.m.test(lead) || (within.m.test(own) && text[end] !== '-') ? 'm' : null
}

const agreeing = (text: string, start: number, end: number): readonly Gender[] => {
  const lead = agreementLead(text, { start, end })
  return [
    agreesBefore(lead),
    isGoverned(lead) ? null : agreesAfter(text.slice(end, end + besideName.agreement)),
  ].filter((gender) => gender !== null)
}

/** A given name is seldom wrong: one word that was written in haste does not undo it. Nobody calls a child « Madame ». */
const genderTold = (told: Told | undefined, guessed: Gender | null, isMinor: boolean): Gender | null => {
  if (told === undefined) return guessed
  const { titles, words } = told
  if (!isMinor && titles.f !== titles.m) return titles.f > titles.m ? 'f' : 'm'
  const lead = Math.abs(words.f - words.m)
  const least = guessed === null ? 1 : personLimits.agreements
  if (lead < least) return guessed
  return words.f > words.m ? 'f' : 'm'
}

const neutral =
  /^(?:personne|victime|jeune|enfant|eleve|adulte|beneficiaire|locataire|membre|autre|ex|ancien(?:ne)?)[ -]/

/** « mineure suivie », « ex-compagne », « majeur protégé »; « personne suivie » tells nothing, « jeune suivie » does. */
export const declaredGender = ({ calledBy = '' }: Person): Gender | null => {
  if (roles.some((role) => role === calledBy)) return null
  const isOfPerson = /^(?:personne|victime)[ -]/.test(calledBy)
  const [word = ''] = calledBy.replace(neutral, '').split(/[ ,]/)
  const tie = allKin.find(({ folded }) => folded === word.replaceAll('œ', 'oe'))
  if (tie !== undefined) return tie.gender
  if (isOfPerson) return null
  if (feminine.test(word)) return 'f'
  return masculine.test(word) ? 'm' : null
}

const feminine =
  /^(?:mineure|majeure|adolescente|jeune fille|fillette|dame|[a-z]+(?:ee|ie|vie|trice|euse|iere|idente|agere|ante|iente))$/
const masculine =
  /^(?:mineur|majeur|adolescent|garcon|monsieur|resident|usager|patient|heberge|accueilli|suivi|confie)$/
