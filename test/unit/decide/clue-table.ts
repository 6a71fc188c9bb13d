import { foldPassages } from '../../../src/decide/protections/clues.ts'
import { informantClues } from '../../../src/decide/protections/informant.ts'
import { protectPlaces } from '../../../src/decide/protections/protections.ts'
import { makeAsksSilence } from '../../../src/decide/protections/silence.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import { contains, overlaps, type Span } from '../../../src/model/record/span.ts'
import { law, marked, people, pieceOf } from './fixture.ts'

/** What of a sentence is right and what is wrong: ‹a clue› to mask whole, {a fact} to leave whole. */
export type Scored = { readonly left: readonly string[]; readonly masked: readonly string[] }

const small = /^(?:l|d|la|le|les|un|une|des|du|de|à|au|aux|sur|dans|par|devant|en|qu|et|elle|il|a|est|y|s)$/iu

type Row = { readonly text: string; readonly clues: readonly Span[]; readonly facts: readonly Span[] }

const readRow = (source: string): Row => {
  let text = ''
  const spans: (Span & { readonly mark: string })[] = []
  let open = 0
  for (const sign of source) {
    if (sign === '‹' || sign === '{') open = text.length
    else if (sign === '›' || sign === '}') spans.push({ start: open, end: text.length, mark: sign })
    else text += sign
  }
  const of = (mark: string): readonly Span[] => spans.filter((one) => one.mark === mark)
  return { text, clues: of('›'), facts: of('}') }
}

const score = (source: string, findings: readonly Finding[]): Scored => {
  const { text, clues, facts } = readRow(source)
  const words = ({ start, end }: Span): string => text.slice(start, end)
  const isMasked = (at: number): boolean => findings.some((one) => one.start <= at && at < one.end)
  // An article or a preposition tells nothing by itself.
  const isWhole = (span: Span): boolean =>
    [...words(span).matchAll(/[\p{L}\p{N}]+/gu)].every(
      ({ index, 0: word }) => small.test(word) || [...word].every((_, at) => isMasked(span.start + index + at)),
    )
  return {
    left: clues.filter((clue) => !isWhole(clue)).map(words),
    masked: facts.filter((fact) => findings.some((one) => overlaps(one, fact) || contains(one, fact))).map(words),
  }
}

const passagesOf = (source: string, role: 'paragraph' | 'fields' | 'row') => {
  const { passage } = marked(readRow(source).text, 'P01-0', role)
  return foldPassages([pieceOf('P01', [passage])])
}

/** In a sentence of a declared informant, whom `name` names: « Mme COSTA ». */
export const scoreInformant = (source: string, role: 'paragraph' | 'fields' = 'paragraph'): Scored => {
  const passages = passagesOf(source, role)
  const { text } = readRow(source)
  const start = text.indexOf('COSTA')
  const [base] = marked('⟦person@p4:COSTA⟧', 'P01-0').findings
  const named = start === -1 || base === undefined ? [] : [{ ...base, start, end: start + 5 }]
  const found = informantClues(passages, [people.ines, people.marc, people.costa], law.protections, {
    kin: { definite: new Map(), owned: new Map(), young: new Map(), functions: new Map() },
    ...{
      calls: {
        quiet: new Set(),
        readAsAny: new Set(),
        isPlain: () => false,
        isPlainCaller: () => false,
        informants: [],
      },
      named,
    },
    genderOf: (id) => (id === 'p4' ? 'f' : null),
    asksSilence: makeAsksSilence(law.protections),
  })
  return score(source, found)
}

export const scorePlace = (source: string, role: 'paragraph' | 'fields' | 'row' = 'paragraph'): Scored => {
  const flags = { flags: new Set(['protectedAddress'] as const), doubted: null }
  return score(source, protectPlaces(passagesOf(source, role), [], flags, law.protections, [people.ines], ['p1']))
}
