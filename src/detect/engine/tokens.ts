/**
 * A word of `view.flat`. `folded`: lower case, no accent. `isBroken`: punctuation stands before it, so that no phrase
 * runs across. `isSentenceStart`: a sentence, an item or a cell starts here.
 */
export type Token = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  readonly isBroken: boolean
  readonly isSentenceStart: boolean
}

// A.B.C. is one word; « hospitalisé(e) », « bisexuel·le » are one word.
const wordPattern =
  /\p{Lu}(?:\.\p{Lu}){1,7}(?![\p{L}\p{M}])\.?|[\p{L}\p{M}\p{N}]+(?:·\p{L}{1,5}){0,2}(?:\((?:e|s|es|ne|le)\))?/gu

export const tokenise = (flat: string): readonly Token[] => {
  const tokens: Token[] = []
  let last = 0
  for (const match of flat.matchAll(wordPattern)) {
    const gap = flat.slice(last, match.index)
    const end = match.index + match[0].length
    const previous = tokens.at(-1)
    if (previous !== undefined && isCutWord(gap, match[0])) tokens[tokens.length - 1] = joined(previous, match[0], end)
    else tokens.push(tokenOf(match[0], match.index, gap))
    last = end
  }
  return tokens
}

/**
 * The words that stand in one without a space: « inesBartoli », « bartoli2 », keys and names of files. Only those: a
 * word that is one word is left out.
 */
export const cutJoined = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => {
    const parts = token.text.split(seam)
    let at = token.start
    return parts.length < 2 || token.end - token.start !== token.text.length
      ? []
      : parts.map((text) => {
          at += text.length
          return { ...tokenOf(text, at - text.length, ''), isSentenceStart: token.isSentenceStart }
        })
  })

/** Where two words meet in one: « ines|Bartoli », « BARTOLI|Ines », « bartoli|2 ». */
export const seam =
  /(?<=[\p{Ll}\p{M}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[\p{L}\p{M}])(?=\p{N})|(?<=\p{N})(?=\p{L})/u

/** A word cut at the end of a line: « pigmen-⏎taire ». */
const isCutWord = (gap: string, next: string): boolean =>
  gap.startsWith('-') && cutGap.test(gap) && /^\p{Ll}/u.test(next)

const cutGap = /^-\n[ \t>|]{0,80}$/

const joined = (token: Token, rest: string, end: number): Token => ({
  ...token,
  end,
  text: token.text + rest,
  folded: fold(token.text + rest),
})

const tokenOf = (text: string, start: number, gap: string): Token => ({
  start,
  end: start + text.length,
  text,
  folded: fold(text),
  isBroken: gap !== ' ' && !softGap.test(gap),
  isSentenceStart: start === 0 || (gap.length > 1 && sentenceGap.test(gap)),
})

const softGap = /^(?:[ '"«»-]{0,4}|[ '"«»-]{0,3}\n[ >]{0,80})$/
const sentenceGap = /[.!?…|\t]\s|\t|\||\n\s*\n|\n\s*[-•*–☒☐[]/

const folds = new Map<string, string>([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ı', 'i'],
])

/** Lower case without accents; what inclusive writing adds is dropped. */
export const fold = (word: string): string => {
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size >= mostFolded) folded.clear()
  const plain = foldAnew(word)
  if (word.length <= longestKept) folded.set(word, plain)
  return plain
}

const folded = new Map<string, string>()
const mostFolded = 20_000
const longestKept = 40

const foldAnew = (word: string): string => {
  const lower = word.toLowerCase()
  if (asciiWord.test(lower)) return lower
  const plain = lower.replace(/[·(].*$|\./g, '').replace(/[œæßı]/g, (letter) => folds.get(letter) ?? letter)
  return plain.normalize('NFD').replace(/\p{M}/gu, '')
}

const asciiWord = /^[a-z0-9]+$/
