import { foldText } from '../model/fold.ts'
import { abbreviated, everyday, titleWords, without } from './civilities.ts'
import { endsShortWord } from './sentences.ts'

/** Words after which a French sentence goes on. Folded. */
const leading = new Set(
  `avec sans devant derriere pres loin autour face par pour dans sur sous chez vers contre entre depuis pendant avant apres des durant malgre selon parmi envers hors
  a au aux de du d le la les l un une ce cet cette ces c son sa ses mon ma mes ton ta tes leur leurs notre nos votre vos quel quelle
  et ou ni mais donc car or que qu qui dont si comme lorsque lorsqu quand puisque puisqu quoique parce afin tandis alors jusqu
  ne n se s me m te t j en chaque plusieurs quelques certains certaines tout toute tous toutes aucun aucune dr ${titleWords(without('m', abbreviated(everyday))).join(' ')}`.split(
    /\s+/,
  ),
)

/** A text that stops within a sentence: on a word that leads to another, a comma, a dash, in a parenthesis or a quotation. */
export const endsOpen = (text: string): boolean => {
  const said = text.trimEnd()
  if (said === '') return false
  if (/[,–—-]$|['’]$/.test(said) || endsShortWord(said) || isWithin(said)) return true
  const last = /(?:^|[^a-z0-9])([a-z]+)$/.exec(foldText(said))?.[1]
  return last !== undefined && leading.has(last)
}

const isWithin = (text: string): boolean => countOf(text, /[«(]/g) > countOf(text, /[»)]/g)

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0
