import type { Category } from '../model/category.ts'
import { belief } from './lexicon/belief.ts'
import { beliefTold } from './lexicon/belief-told.ts'
import { family } from './lexicon/family.ts'
import { familyTold } from './lexicon/family-told.ts'
import { finance } from './lexicon/finance.ts'
import { financeTold } from './lexicon/finance-told.ts'
import { healthCare } from './lexicon/health-care.ts'
import { healthContact } from './lexicon/health-contact.ts'
import { healthDecoy } from './lexicon/health-decoy.ts'
import { healthDisease } from './lexicon/health-disease.ts'
import { healthDrug } from './lexicon/health-drug.ts'
import { healthDrugMore } from './lexicon/health-drug-more.ts'
import { healthDrugNames } from './lexicon/health-drug-names.ts'
import { healthEnglish } from './lexicon/health-english.ts'
import { healthHabit } from './lexicon/health-habit.ts'
import { healthMental } from './lexicon/health-mental.ts'
import { healthMind } from './lexicon/health-mind.ts'
import { healthPlain } from './lexicon/health-plain.ts'
import { healthState } from './lexicon/health-state.ts'
import { healthSubstance } from './lexicon/health-substance.ts'
import { healthSymptom } from './lexicon/health-symptom.ts'
import { judicial } from './lexicon/judicial.ts'
import { judicialTold } from './lexicon/judicial-told.ts'
import { origin } from './lexicon/origin.ts'
import { originTold } from './lexicon/origin-told.ts'
import { sexuality } from './lexicon/sexuality.ts'
import { sexualityTold } from './lexicon/sexuality-told.ts'
import { violence } from './lexicon/violence.ts'
import { violenceActs } from './lexicon/violence-acts.ts'
import { violenceTold } from './lexicon/violence-told.ts'
import { compileMatcher, type Entry, type Matcher } from './phrase-matcher.ts'

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
const entriesOf = (category: Category, source: string): readonly Entry<Sense>[] => {
  const entries: Entry<Sense>[] = []
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
