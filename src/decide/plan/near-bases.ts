import { foldText } from '../../model/fold.ts'
import type { BasisTable } from '../../model/law/law.ts'
import { nearLimits } from '../thresholds.ts'

/**
 * Ids of the articles that a text which no table holds may mean, nearest first: those that the table says are read in its place
 * (`near`: « 81 » for 99-3), then those of the same code by the numbers that they share (« 77-1-3 » for 77-1-1). A text of
 * another code has none.
 */
export const nearBases = (basisText: string | null, bases: BasisTable): readonly string[] => {
  const wanted = articlesIn(basisText ?? '')
  return bases
    .filter(({ answers }) => answers)
    .map(({ id, also, near }) => ({
      id,
      score: Math.max(
        ...scoresOf(wanted, [id, ...also]),
        ...scoresOf(wanted, near).map((score) => (score >= 1 ? 1 : 0)),
      ),
    }))
    .filter(({ score }) => score >= nearLimits.least)
    .sort((a, b) => b.score - a.score)
    .slice(0, nearLimits.most)
    .map(({ id }) => id)
}

/** « CASF L226-4 »: the code, the letter and the numbers of an article. A code that is not written may be any. */
type Article = { readonly code: string | null; readonly letter: string; readonly numbers: readonly string[] }

const scoresOf = (wanted: readonly Article[], names: readonly string[]): readonly number[] =>
  wanted.flatMap((article) => names.flatMap(articlesIn).map((other) => nearness(article, other)))

/** The share of the numbers of an article that another begins with; 0 where the first differs, or the code. */
const nearness = (a: Article, b: Article): number => {
  if (a.letter !== b.letter || (a.code !== null && b.code !== null && a.code !== b.code)) return 0
  const same = a.numbers.findIndex((number, at) => number !== b.numbers[at])
  return (same === -1 ? a.numbers.length : same) / Math.max(a.numbers.length, b.numbers.length)
}

const codes: readonly (readonly [code: string, words: RegExp])[] = [
  ['CPP', /procedure penale|(?<![a-z])cpp(?![a-z])/],
  ['CPC', /procedure civile(?!s)|(?<![a-z])(?:n?cpc)(?![a-z])/],
  ['CPCE', /procedures civiles|(?<![a-z])cpce(?![a-z])/],
  ['CC', /code civil|(?<![a-z])c(?:\. ?)?c(?:iv)?\.?(?![a-z])/],
  ['CASF', /action sociale|(?<![a-z])casf(?![a-z])/],
  ['CESEDA', /etrangers|(?<![a-z])ceseda(?![a-z])/],
  ['RGPD', /(?<![a-z])rgpd|(?<![a-z])gdpr/],
]

const articlesIn = (text: string): readonly Article[] => {
  const folded = foldText(text)
  const code = codes.find(([, words]) => words.test(folded))?.[0] ?? (otherCode.test(folded) ? 'other' : null)
  return Array.from(folded.matchAll(article), ([, letter = '', first = '', rest = '']) => ({
    ...{ code, letter },
    numbers: [first, ...rest.split('-').filter((number) => number !== '')],
  }))
}

const otherCode = /(?<![a-z])(?:code|livre|loi|decret|ordonnance|cgi|lpf|csp|css|cjpm|csi)(?![a-z])/

const article = /(?:(?<![a-z])([lrd])\.? ?(?:\* ?)?)?(?<![\d-])(\d{1,4})((?:-\d{1,3}){0,4})(?!\d)/g
