import { monthStarts } from '../../../language/months.ts'

/** What a trained weight can hang on. `visit` gets each feature of a sentence as one number; the same may come twice. */
export const visitFeatures = (folded: string, visit: (hash: number) => void): void => {
  const words = wordsOf(folded)
  let before = startSeed
  for (const [at, word] of words.entries()) {
    const hash = hashText(word, wordSeed)
    visit(hash)
    visit(join(before, hash))
    if (at < 2) visit(join(firstSeed, hash))
    if (word.length > 3) visitPieces(`<${word}>`, visit)
    before = hash
  }
  for (const { seed, pattern } of signs) if (pattern.test(folded)) visit(seed)
}

/** Folded words; numbers are kept by their shape alone, for what they count differs from one record to the next. */
const wordsOf = (folded: string): readonly string[] =>
  Array.from(folded.matchAll(/[\p{L}]{1,40}|\d{1,12}|[€?!]/gu), ([word]) =>
    /^\d/.test(word) ? '0'.repeat(Math.min(5, word.length)) : word,
  )

/** Stretches of 3, 4 and 5 letters, with the ends of the word marked: endings and stems that no dictionary lists. */
const visitPieces = (marked: string, visit: (hash: number) => void): void => {
  for (let from = 0; from < marked.length - 2; from += 1) {
    let hash = pieceSeed
    const end = Math.min(marked.length, from + 5)
    for (let at = from; at < end; at += 1) {
      hash = step(hash, marked.charCodeAt(at))
      if (at - from >= 2) visit(finish(hash))
    }
  }
}

/** Where the hash of each sort of feature starts, so that a word and a stretch of the same letters differ. */
const [startSeed, wordSeed, firstSeed, pieceSeed] = [0x1000193, 0x2000187, 0x3000221, 0x4000269]

/** What kind of note it is, whatever its words: a time, a sum, words that were said, the writer speaking of themself. */
const signs: readonly { readonly seed: number; readonly pattern: RegExp }[] = [
  { seed: 0x5000011, pattern: /\b\d{1,2} ?(?:h\b|h\d{2}\b|heures?\b|:\d{2}\b)/ },
  { seed: 0x5000023, pattern: /\d ?(?:€|euros?\b)/ },
  {
    seed: 0x5000035,
    pattern: new RegExp(`\\b\\d{1,2}[/.]\\d{1,2}\\b|\\b\\d{1,2}(?:er)? (?:${monthStarts})`),
  },
  { seed: 0x5000047, pattern: /[«"“]/ },
  { seed: 0x5000059, pattern: /\b(?:je|j|nous|moi)\b/ },
]

/** The same number for the same letters and seed, on every machine. */
export const hashText = (text: string, seed: number): number => {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at))
  return finish(hash)
}

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

const join = (a: number, b: number): number => finish(Math.imul(a, 0x01000193) ^ Math.imul(b, 0x27d4eb2f))
