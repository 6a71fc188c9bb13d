import { foldText } from '../model/fold.ts'
import type { Role } from '../model/record/person.ts'
import { kin, kinForms } from './kinship.ts'
import {
  accompanied,
  between,
  informant,
  generalJobs as jobs,
  magistrate,
  minor,
  parent,
  professional,
  relative,
  thirdParty,
} from './lexicon.ts'

/** Whoever edits a list may write accents. */
const wordsOf = (list: string): readonly string[] =>
  list.split('\n').map((word) => foldText(word).replaceAll('œ', 'oe'))

const family = kin(
  ...(['sibling', 'half-sibling', 'grandparent', 'grandchild', 'uncle', 'nephew', 'cousin', 'godparent'] as const),
  ...(['elder-fond', 'elder-fond-more', 'grandparent-fond', 'spouse', 'partner', 'in-law', 'step-child'] as const),
)

/**
 * Words that, beside a name, tell what a person is in the record, folded (`pipelines/lexicon/roles/`). A word that stands
 * in two lists is of the last.
 */
export const roleWords: readonly { readonly role: Role; readonly words: readonly string[] }[] = [
  { role: 'magistrate', words: wordsOf(magistrate) },
  { role: 'informant', words: wordsOf(informant) },
  { role: 'professional', words: wordsOf(professional) },
  { role: 'minor', words: [...kinForms(kin('child')), ...wordsOf(minor)] },
  { role: 'accompanied', words: wordsOf(accompanied) },
  { role: 'parent', words: [...kinForms(kin('parent', 'parent-fond', 'step-parent')), ...wordsOf(parent)] },
  { role: 'relative', words: [...kinForms(family), ...wordsOf(relative)] },
  { role: 'third-party', words: [...kinForms(kin('neighbour', 'friend', 'sweetheart')), ...wordsOf(thirdParty)] },
]

export const roleOfWord: ReadonlyMap<string, Role> = new Map(
  roleWords.flatMap(({ role, words }) => words.map((word): readonly [string, Role] => [word, role])),
)

/** Jobs that an accompanied person may have as well as one who writes in the record: after a name they weigh little. */
export const generalJobs: ReadonlySet<string> = new Set(wordsOf(jobs))

/** What may stand between the word of a role and the name. */
export const betweenWords: ReadonlySet<string> = new Set(wordsOf(between))
