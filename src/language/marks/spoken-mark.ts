import type { Lang } from '../../model/copy/label.ts'
import { grounds, groundsPattern } from '../../model/law/ground.ts'
import { personLabelPattern } from '../../model/record/person-label.ts'

const words = {
  fr: { masked: 'masqué', ground: 'motif', person: 'personne', number: 'numéro' },
  en: { masked: 'masked', ground: 'ground', person: 'person', number: 'number' },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>

const known: ReadonlySet<string> = new Set(grounds)

/** What a screen reader says of a mark, from the code that the mark shows: « masqué, motif TIERS, personne A, numéro M0007 ». */
export const spokenMark = (code: string, lang: Lang): string => {
  const { masked, ground, person, number } = words[lang]
  const [id = '', ...rest] = code.split(' ')
  const own = rest.filter((word) => known.has(word))
  const label = rest.filter((word) => !known.has(word))
  const people = label.map((letter) => `${person} ${letter}`)
  return [masked, `${ground} ${own.join(' ')}`, ...people, `${number} ${id}`].join(', ')
}

/** The source of a pattern: all that can be said of a mark, and nothing else. */
export const spokenMarkPattern = Object.values(words)
  .map(
    ({ masked, ground, person, number }) =>
      `${masked}, ${ground} ${groundsPattern}(?:, ${person} ${personLabelPattern})?, ${number} M\\d{1,6}`,
  )
  .join('|')
