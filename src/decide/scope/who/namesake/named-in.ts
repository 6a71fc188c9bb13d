import { foldText } from '../../../../model/fold.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import type { Passage } from '../../../../model/record/passage.ts'
import type { Person } from '../../../../model/record/person.ts'
import type { Piece } from '../../../../model/record/piece.ts'

type Known = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
}

export const isStaff = ({ role }: Person): boolean => role === 'professional'

/** Persons of the record, professionals aside, whose given and family names both stand in the passages that are wanted. */
export const namedIn = (
  piece: Piece,
  { byPassage, personOf }: Known,
  wanted: (passage: Passage, finding: Finding) => boolean,
): readonly Person[] => {
  const mentions = piece.passages.flatMap((passage) =>
    (byPassage.get(passage.id) ?? []).flatMap((finding) =>
      finding.category === 'person' && finding.personId !== null && wanted(passage, finding)
        ? [{ personId: finding.personId, words: wordsOf(passage.text.slice(finding.start, finding.end)) }]
        : [],
    ),
  )
  return [...new Set(mentions.map(({ personId }) => personId))].flatMap((id) => {
    const person = personOf.get(id)
    if (person === undefined || person.source !== 'dossier' || isStaff(person)) return []
    const own = mentions.filter(({ personId }) => personId === id)
    // Of a form, each name stands in a place of its own.
    return isFullName(person, new Set(own.flatMap(({ words }) => [...words]))) ? [person] : []
  })
}

export const isFullName = ({ given, family }: Person, words: ReadonlySet<string>): boolean =>
  given.some((name) => hasAll(words, name)) && family.some((name) => hasAll(words, name))

const hasAll = (words: ReadonlySet<string>, name: string): boolean =>
  name !== '' && [...wordsOf(name)].every((word) => words.has(word))

export const wordsOf = (text: string): ReadonlySet<string> => new Set(foldText(text).match(/[a-z]+/g) ?? [])
