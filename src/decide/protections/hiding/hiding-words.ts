import { titlesOf } from '../../../language/civilities.ts'
import { isEverydayWord } from '../../../language/everyday-words.ts'
import { wordGroupsOf } from '../../../language/hiding/word-groups.ts'
import { anySentenceEnd, endsShortWord } from '../../../language/sentences.ts'
import { foldText } from '../../../model/fold.ts'
import { remembered } from '../../../model/remembered.ts'

/** A word of a sentence: its letters (none of a name or a number), its stem, and the groups that it is in. */
export type HidingWord = { readonly letters: string; readonly stem: string; readonly groups: readonly string[] }

/** Sentences as words, without names: who lives where must not be learnt. */
export const wordsOfSentences = (text: string): readonly (readonly HidingWord[])[] =>
  cutSentences(text)
    .flatMap(cutLong)
    .filter(({ length }) => length > 0)

const cutSentences = (text: string): readonly (readonly HidingWord[])[] => {
  const ends = [...text.matchAll(anySentenceEnd)]
    .filter((match) => !endsShortWord(text.slice(Math.max(0, match.index - 12), match.index + 1)))
    .map((match) => match.index + match[0].length)
  return [...ends, text.length].map((end, at) => wordsOf(text.slice(at === 0 ? 0 : ends[at - 1], end)))
}

/** What no full stop ends (a table, a message) is cut, for pairs of words are counted within a sentence. */
const cutLong = (words: readonly HidingWord[]): readonly (readonly HidingWord[])[] =>
  Array.from({ length: Math.ceil(words.length / longest) }, (_, at) => words.slice(at * longest, (at + 1) * longest))

/** Words of a sentence. By hand. */
const longest = 60

const wordsOf = (sentence: string): readonly HidingWord[] => {
  const first = sentence.search(/[\p{L}\d]/u)
  return Array.from(sentence.matchAll(/\p{L}{1,40}|\d{1,12}|[?!«»☒☐:]/gu), (match) =>
    isName(match[0], match.index > first) ? name : wordOf(foldText(match[0])),
  )
}

const name: HidingWord = { letters: '', stem: 'N', groups: [] }

/** A capital inside a sentence, or a word with one that no list of French words holds. */
const isName = (word: string, isInside: boolean): boolean =>
  /^\p{Lu}/u.test(word) &&
  word.length > 2 &&
  !titles.has(word) &&
  (!isEverydayWord(foldText(word)) || (isInside && /^\p{Lu}\p{Ll}/u.test(word)))

const titles: ReadonlySet<string> = new Set([
  ...titlesOf('plain', 'mlle').map(({ written }) => written),
  ...['Elle', 'Ils', 'Elles'],
])

const wordOf = remembered(
  (folded: string): HidingWord =>
    /^\d/.test(folded)
      ? { letters: '', stem: '0', groups: [] }
      : { letters: folded, stem: stemOf(folded), groups: wordGroupsOf(folded) },
)

/** Endings go: « cherche », « cherchait » and « chercher » are one word. */
const stemOf = (word: string): string => {
  if (word.length <= 4) return word
  const bare = word.replace(endings, '')
  return (bare.length < 3 ? word.slice(0, 4) : bare).slice(0, 7)
}

const endings =
  /(?:issements?|ements?|ations?|euses?|eurs?|rices?|aient|antes?|ants?|erait|eront|erons|era|ions|ait|ees?|ent|er|ez|es|s|e|x)$/
