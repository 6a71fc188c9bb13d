import { foldedTitles, titlesOf } from '../../../language/civilities.ts'
import { foldedKin, kin, kinOf } from '../../../language/kinship.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Person } from '../../../model/record/person.ts'
import { isSecretMother } from './hidden-terms.ts'

/**
 * A birth is secret by its mother (CASF L222-6): where the service flags the child, she is whom it hides. Flagged with it is each
 * declared parent who is, or may be, the mother; not one who adopted it, nor a father. Of an adult who has a child in the record
 * nobody knows of which birth the flag speaks: hers, as the flag alone says.
 */
export const withSecretMothers = (persons: readonly Person[]): readonly Person[] =>
  isToldOfChild(persons) ? persons.map((person) => (isMother(person) ? flagged(person) : person)) : persons

/** The same where no description has the mother: whom the pieces call so. */
export const withToldMothers = (draft: Draft): Draft => {
  if (!isToldOfChild(draft.persons)) return draft
  const passages = new Map(draft.dossier.pieces.flatMap((piece) => piece.passages.map((one) => [one.id, one.text])))
  const called = new Set(
    draft.findings.flatMap(({ category, personId, passageId, start, end }) => {
      if (category !== 'person' || personId === null) return []
      const text = passages.get(passageId) ?? ''
      const isCalled =
        before.test(foldText(text.slice(Math.max(0, start - reach), start))) ||
        after.test(foldText(text.slice(end, end + reach)))
      return isCalled ? [personId] : []
    }),
  )
  const persons = draft.persons.map((person) =>
    person.source === 'text' && called.has(person.id) && !working.has(person.role) ? flagged(person) : person,
  )
  return { ...draft, persons }
}

const isToldOfChild = (persons: readonly Person[]): boolean => {
  const flaggedChildren = persons.filter(({ role, flags }) => children.has(role) && flags.includes('secretBirth'))
  if (flaggedChildren.length === 0 || persons.some(isSecretMother)) return false
  return flaggedChildren.some(({ role }) => role === 'minor') || !persons.some(isChild)
}

const child = new RegExp(`^(?:${foldedKin(kin('child'))}|enfants?|bebe)(?![a-z])`)

const isChild = ({ role, calledBy = '' }: Person): boolean => role === 'minor' || child.test(calledBy)

const children: ReadonlySet<Person['role']> = new Set(['accompanied', 'minor'])

const working: ReadonlySet<Person['role']> = new Set(['accompanied', 'minor', 'professional', 'magistrate'])

const flagged = (person: Person): Person => ({ ...person, flags: [...person.flags, 'secretBirth'] })

const mothers = foldedKin(kinOf('f', kin('parent', 'parent-fond')))
const mother = new RegExp(`(?<![a-z])(?:${mothers}|genitrice|parturiente|accouchee)(?![a-z])`)
const adopting = /adopt|accueil|belle|familiale/

const isMother = ({ role, calledBy = '', gender }: Person): boolean => {
  if (role !== 'parent' || adopting.test(calledBy)) return false
  return mother.test(calledBy) || (gender !== 'm' && !/(?<![a-z])(?:pere|papa|geniteur)(?![a-z])/.test(calledBy))
}

/** Characters from the word to the name: « la mère biologique, Mme … ». By hand. */
const reach = 30

const titles = foldedTitles(titlesOf('plain', 'mlle', 'mademoiselle'))

const before = new RegExp(`${mother.source}(?: biologique| de naissance)?(?:[ ,:(-]{1,3}(?:${titles})?\\.? ?)$`)
const after = new RegExp(`^[ ,(-]{1,3}(?:sa |la |l')?${mother.source}`)
