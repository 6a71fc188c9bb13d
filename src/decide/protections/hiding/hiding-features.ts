import { hashText } from '../../scope/what/subject-features.ts'
import { type HidingWord, wordsOfSentences } from './hiding-words.ts'

/** Sentences that are judged together: whoever must not know often stands in the sentence after the place. By hand. */
const span = 3

/** Each window of a passage as what weights hang on: the numbers of its features, none twice. */
export const hidingWindows = (passage: string): readonly (readonly number[])[] => {
  const sentences = wordsOfSentences(passage).map(readSentence)
  const windows = Math.max(1, sentences.length - span + 1)
  return Array.from({ length: windows }, (_, at) => joinSentences(sentences.slice(at, at + span)))
}

/** The whole as one window: what is learnt from. */
export const hidingFeatures = (passage: string): readonly number[] =>
  joinSentences(wordsOfSentences(passage).map(readSentence))

type Sentence = { readonly found: ReadonlySet<number>; readonly groups: ReadonlySet<string> }

const joinSentences = (sentences: readonly Sentence[]): readonly number[] => {
  const all = new Set(sentences.flatMap(({ found }) => [...found]))
  const groups = [...new Set(sentences.flatMap((one) => [...one.groups]))].sort()
  for (const [a, b] of pairsOf(groups)) all.add(hashText(`${a} ${b}`, seeds.near))
  return [...all]
}

const readSentence = (words: readonly HidingWord[]): Sentence => {
  const found = new Set<number>()
  const groups = new Set(words.flatMap((word) => word.groups))
  visitWords(words, (text, seed) => found.add(hashText(text, seed)))
  visitGroups(words, (text, seed) => found.add(hashText(text, seed)))
  visitDenied(words, (text, seed) => found.add(hashText(text, seed)))
  visitLetters(words, (text, seed) => found.add(hashText(text, seed)))
  for (const group of groups) found.add(hashText(group, seeds.group))
  for (const [a, b] of pairsOf([...groups].sort())) found.add(hashText(`${a} ${b}`, seeds.beside))
  return { found, groups }
}

type Visit = (text: string, seed: number) => void

/** Words, pairs of neighbours, and pairs of words a few words apart (« ne … pas … savoir »). */
const visitWords = (words: readonly HidingWord[], visit: Visit): void => {
  for (const [at, { stem }] of words.entries()) {
    visit(stem, seeds.word)
    visit(`${words[at - 1]?.stem ?? '^'} ${stem}`, seeds.pair)
    for (const later of words.slice(at + 2, at + reach + 1)) visit(`${stem} ${later.stem}`, seeds.skip)
  }
}

/** Words between which a pair still says something. By hand. */
const reach = 5

/** Groups in their order, and each beside the words next to it. */
const visitGroups = (words: readonly HidingWord[], visit: Visit): void => {
  const grouped = words.filter(({ groups }) => groups.length > 0)
  for (const [at, one] of grouped.entries()) {
    for (const later of grouped.slice(at + 1, at + follow + 1))
      for (const a of one.groups) for (const b of later.groups) visit(`${a} ${b}`, seeds.order)
  }
  for (const [at, { groups }] of words.entries()) {
    const near = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]]
    for (const group of groups)
      for (const [side, word] of near.entries())
        if (word !== undefined) visit(`${group} ${side < 2 ? '<' : '>'} ${word.stem}`, seeds.with)
  }
}

/** Grouped words that are paired with one. By hand. */
const follow = 6

/** What a negation reaches: « ne pas scanner » is no « scanner ». */
const visitDenied = (words: readonly HidingWord[], visit: Visit): void => {
  let left = 0
  for (const { stem, groups } of words) {
    if (groups.includes('no')) left = denied
    else if (left > 0) {
      if (/[:?!«»]/.test(stem)) left = 0
      else {
        visit(stem, seeds.denied)
        for (const group of groups) visit(group, seeds.deniedGroup)
        left -= 1
      }
    }
  }
}

/** Words that a negation reaches. By hand. */
const denied = 6

/** Runs of four and five letters: who writes in a hurry, or by ear, spells the beginning or the end alike. */
const visitLetters = (words: readonly HidingWord[], visit: Visit): void => {
  for (const { letters } of words) {
    if (letters === '') continue
    const word = `_${letters}_`
    for (const length of [4, 5])
      for (let at = 0; at + length <= word.length; at += 1) visit(word.slice(at, at + length), seeds.letters)
  }
}

const pairsOf = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b] as const))

/** Where the hash of each sort of feature starts. */
const seeds = {
  ...{ word: 0x6000011, pair: 0x6000023, skip: 0x6000035, group: 0x6000047 },
  ...{ beside: 0x6000059, near: 0x600006b, order: 0x600007d, with: 0x600008f },
  ...{ denied: 0x60000a1, letters: 0x60000b3, deniedGroup: 0x60000d7 },
} as const
