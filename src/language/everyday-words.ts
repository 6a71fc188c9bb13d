import { foldText } from '../model/fold.ts'
import { commonWords, recordWords } from './lexicon.ts'

/** Word lists of the lexicon as one set, folded; an entry that also opens a longer name (`~`) stands for itself. */
export const foldedList = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split('\n').map((word) => foldText(word.replace(/~$/, '')))))

const listed: ReadonlySet<string> = new Set(`${commonWords}\n${recordWords}`.split('\n').map(foldText))

/** Plural, feminine, both: what an entry of the lists stands for too. */
const endings = ['s', 'x', 'e', 'es'] as const

/** A word of the language or of records, folded: by itself it names nobody and no place. */
export const isEverydayWord = (folded: string): boolean =>
  listed.has(folded) || endings.some((ending) => folded.endsWith(ending) && listed.has(folded.slice(0, -ending.length)))
