import { abbreviated, type Civility, ofGender, spelledOut, titlesOf } from '../../../language/civilities.ts'
import { foldText } from '../../../model/fold.ts'
import type { Span } from '../../../model/record/span.ts'

/** A word of a text as it is compared: folded, an abbreviation spelled out. `start` and `end` are those of the text. */
export type Token = Span & { readonly word: string }

/** « Mlle » is spelled by its own word, every other by that of its gender. */
const spelledTitle = ({ gender, of }: Civility): string =>
  ofGender(gender, spelledOut(titlesOf(of === 'mlle' ? 'mademoiselle' : 'plain')))[0]?.folded ?? ''

/** How addresses are shortened (AFNOR NF Z10-011, and by hand). */
const spelled: Readonly<Record<string, string>> = {
  ...{ r: 'rue', av: 'avenue', ave: 'avenue', aven: 'avenue', bd: 'boulevard', bld: 'boulevard', bvd: 'boulevard' },
  ...{ boul: 'boulevard', blvd: 'boulevard', pl: 'place', imp: 'impasse', all: 'allee', allees: 'allee' },
  ...{ ch: 'chemin', che: 'chemin', chem: 'chemin', rte: 'route', sq: 'square', res: 'residence', resid: 'residence' },
  ...{ bat: 'batiment', bt: 'batiment', appt: 'appartement', apt: 'appartement', app: 'appartement', esc: 'escalier' },
  ...{ et: 'etage', etg: 'etage', st: 'saint', ste: 'sainte', fg: 'faubourg', fbg: 'faubourg', lot: 'lotissement' },
  ...{ qu: 'quai', crs: 'cours', pass: 'passage' },
  ...Object.fromEntries(abbreviated(titlesOf('plain', 'mr', 'mlle')).map((one) => [one.folded, spelledTitle(one)])),
}

/** Words that are said or left out. */
const particles: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'au',
  'aux',
  'a',
  'numero',
  'n',
  'no',
])

const wordPattern = /[0-9]+|[a-z]+/g

/** Between two halves of a word that the end of a line broke: « Li-⏎las ». */
const lineBreak = /^[-\u00AD\u2010]\s*\n\s*$|^\u00AD$/

/** The words of a text, without those that are said or left out. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let last: Token | null = null
  for (const match of foldText(text).matchAll(wordPattern)) {
    const [raw] = match
    const end = match.index + raw.length
    if (last !== null && lineBreak.test(text.slice(last.end, match.index))) {
      last = { word: last.word + raw, start: last.start, end }
      tokens[tokens.length - 1] = last
      continue
    }
    last = { word: raw, start: match.index, end }
    tokens.push(last)
  }
  return tokens
    .map((token) => ({ ...token, word: spelled[token.word] ?? token.word }))
    .filter(({ word }) => !particles.has(word))
}

/** The same as one string, with a space at both ends: words are found in it whole. */
export const canonical = (text: string): string =>
  ` ${tokensOf(text)
    .map(({ word }) => word)
    .join(' ')} `
