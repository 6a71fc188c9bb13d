import type { Category } from '../../model/category.ts'
import { type PackedPhrases, type Phrase, packPhrases } from './phrase-pack.ts'
import type { Sense } from './sensitive-lexicon.ts'

// For the build alone: pipelines/lexicon/phrases.mjs.

export type PackedSenses = PackedPhrases & { readonly senses: readonly Sense[] }

/** The word lists of each category (texts as `readList` gives them), in their order: of two entries for the same words, the first wins. */
export const packSenses = (lists: readonly (readonly [Category, readonly string[]])[]): PackedSenses => {
  const senses = new Map<string, Sense>()
  const rankOf = (sense: Sense): number => {
    const name = JSON.stringify(sense)
    senses.set(name, senses.get(name) ?? sense)
    return [...senses.keys()].indexOf(name)
  }
  const packed = packPhrases(
    lists.map(([category, sources]) => friendsFirst(sources.flatMap((source) => entriesOf(category, source, rankOf)))),
  )
  return { ...packed, senses: [...senses.values()] }
}

type Entry = Phrase & { readonly isFriend: boolean }

/** False friends win. */
const friendsFirst = (entries: readonly Entry[]): readonly Entry[] => [
  ...entries.filter(({ isFriend }) => isFriend),
  ...entries.filter(({ isFriend }) => !isFriend),
]

/** `@kind > ?` opens a section; entries are separated by lines or commas. */
const entriesOf = (category: Category, source: string, rankOf: (sense: Sense) => number): readonly Entry[] => {
  const entries: Entry[] = []
  for (const section of source.split('@').slice(1)) {
    const [head = '', ...lines] = section.split('\n')
    const kind = head.match(/^[a-z-]+/)?.[0] ?? ''
    const isFriend = kind === 'decoy'
    const target = rankOf({ category, kind, isFriend, isOpen: head.includes('>'), isWeak: head.includes('?') })
    for (const phrase of lines.join(' , ').split(','))
      if (phrase.trim() !== '') entries.push({ phrase, target, isFriend })
  }
  return entries
}
