import type { Category } from '../../model/category.ts'
import {
  belief,
  beliefTold,
  family,
  familyTold,
  finance,
  financeTold,
  healthCare,
  healthContact,
  healthDecoy,
  healthDisease,
  healthDrug,
  healthDrugMore,
  healthDrugNames,
  healthEnglish,
  healthHabit,
  healthMental,
  healthMind,
  healthPlain,
  healthState,
  healthSubstance,
  healthSymptom,
  judicial,
  judicialTold,
  origin,
  originTold,
  sexuality,
  sexualityTold,
  violence,
  violenceActs,
  violenceTold,
} from '../lexicon.ts'
import { compileMatcher, type Matcher, type Phrase } from './phrase-matcher.ts'

/**
 * What a phrase says. `isFriend`: a false friend, whose words stay untouched by this category. `isOpen`: words that
 * follow may belong to it. `isWeak`: an everyday word, that counts only where somebody is spoken of.
 */
export type Sense = {
  readonly category: Category
  readonly kind: string
  readonly isFriend: boolean
  readonly isOpen: boolean
  readonly isWeak: boolean
}

const lexicons: readonly (readonly [Category, readonly string[]])[] = [
  [
    'health',
    [
      healthDecoy,
      healthDisease,
      healthMental,
      healthSymptom,
      healthPlain,
      healthDrug,
      healthDrugNames,
      healthDrugMore,
      healthCare,
      healthState,
      healthHabit,
      healthSubstance,
      healthMind,
      healthContact,
      healthEnglish,
    ],
  ],
  ['violence', [violence, violenceActs, violenceTold]],
  ['judicial', [judicial, judicialTold]],
  ['sexuality', [sexuality, sexualityTold]],
  ['belief', [belief, beliefTold]],
  ['origin', [origin, originTold]],
  ['family', [family, familyTold]],
  ['finance', [finance, financeTold]],
]

/** `@kind > ?` opens a section; entries are separated by commas. */
const entriesOf = (category: Category, source: string): readonly Phrase<Sense>[] => {
  const entries: Phrase<Sense>[] = []
  for (const section of source.split('@').slice(1)) {
    const [head = '', ...lines] = section.split('\n')
    const kind = head.match(/^[a-z-]+/)?.[0] ?? ''
    const isFriend = kind === 'decoy'
    const target = { category, kind, isFriend, isOpen: head.includes('>'), isWeak: head.includes('?') }
    for (const phrase of lines.join(' , ').split(',')) if (phrase.trim() !== '') entries.push({ phrase, target })
  }
  return entries
}

/** False friends first: of two entries for the same words, they win. */
const compile = (): Matcher<Sense> =>
  compileMatcher(
    lexicons.map(([category, sources]) => {
      const entries = sources.flatMap((source) => entriesOf(category, source))
      return [...entries.filter((entry) => entry.target.isFriend), ...entries.filter((entry) => !entry.target.isFriend)]
    }),
  )

let compiled: Matcher<Sense> | null = null

/** Compiled at first use: a program that detects nothing does not pay for it. */
export const sensitiveMatcher = (): Matcher<Sense> => {
  compiled ??= compile()
  return compiled
}
