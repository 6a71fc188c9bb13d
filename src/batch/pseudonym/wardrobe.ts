import { castOf } from './cast.ts'
import { daysOf } from './days.ts'
import type { Wardrobe } from './fill.ts'
import { draw, type Key } from './key.ts'
import type { Lend } from './slots.ts'
import { isReplaced } from './stretches.ts'
import type { TestSetInput } from './test-set.ts'
import { agesTold, daysTold, referencesIn } from './told.ts'
import { foldedWords, isKeptWord } from './words.ts'

/** All that a dossier borrows from, by the key and what the dossier itself tells. */
export const wardrobeOf = (input: TestSetInput, key: Key, lend: Lend): Wardrobe => {
  const { dossier, persons, findings, dossierKey, linkOf } = input
  const ages = agesTold(dossier, findings)
  const days = daysOf({
    ...{ key, dossierKey, persons, linkOf, told: daysTold(dossier, findings) },
    agesOf: (personId) => ages.get(personId) ?? [],
  })
  const numbers = draw(key, 'numbers', dossierKey)
  const references = referencesIn(dossier, findings)
  const byId = new Map(persons.map((person) => [person.id, person]))
  return {
    cast: castOf({ key, dossierKey, persons, linkOf }),
    ...{ lend, numbers, days, persons, terrain: { key: numbers, dossierKey, lend } },
    personOf: (id) => byId.get(id ?? ''),
    referenceOf: (pieceId) => references.get(pieceId) ?? null,
    bornOn: (day) => {
      const born = persons.filter((person) => person.born === day)
      return born.length === 1 ? (born[0]?.id ?? null) : null
    },
  }
}

/** Letters of a name that the proof looks for inside a longer word (prove/needles.ts). */
const leastPart = 4

/** Words that no borrowed one may be, begin or end with: every name that the record tells. */
export const realWords = ({ persons, findings, dossier }: TestSetInput): ((word: string) => boolean) => {
  const texts = new Map(dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  const told = findings
    .filter(({ category }) => isReplaced(category))
    .flatMap(({ passageId, start, end }) => foldedWords((texts.get(passageId) ?? '').slice(start, end)))
  const named = persons.flatMap(({ given, family, other }) => [...given, ...family, ...other].flatMap(foldedWords))
  const real = new Set([...told, ...named].filter((word) => !isKeptWord(word)))
  const long = [...real].filter((word) => word.length >= leastPart)
  return (word) => real.has(word) || long.some((one) => word.startsWith(one) || word.endsWith(one))
}
