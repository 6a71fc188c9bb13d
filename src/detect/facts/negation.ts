import type { Token } from '../engine/tokens.ts'

export type Polarity = { readonly kind: 'negated' | 'hypothetical'; readonly from: number }

/**
 * Whether the words before `from` deny or suppose what follows, and where that starts. The denial belongs to the fact:
 * « pas de violence » says as much as « violence ».
 */
export const polarityBefore = (tokens: readonly Token[], from: number): Polarity | null => {
  for (let at = from - 1; at >= from - reach && at >= 0; at -= 1) {
    if (tokens[at + 1]?.isBroken !== false) return null
    const word = tokens[at]?.folded ?? ''
    if (deniers.has(word) || (word === 'plus' && isDenyingPlus(tokens, at))) {
      return { kind: 'negated', from: verbStart(tokens, at) }
    }
    if (supposers.has(word)) return { kind: 'hypothetical', from: at }
    if (!passers.has(word)) return null
  }
  return null
}

/** « n'est pas placé », « séronégatif », « il tape plus »: the denial is in the phrase. */
export const isDeniedInside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ folded }, index, run) =>
      index === run.length - 1
        ? /^(?:pas|negati|seronegati)/.test(folded) ||
          (folded === 'plus' && /^(?:boit|fume|tape|frapp|consomme|plus)/.test(run[index - 1]?.folded ?? ''))
        : /^(?:pas|jamais|aucune?|ni|seronegati|negati)/.test(folded),
    )

/** « HIV : négatif », « tentative de suicide : non », « drépanocytose écartée ». */
export const isDeniedAfter = (flat: string, end: number): boolean => denialAfter.test(flat.slice(end, end + 40))

export const isQuestioned = (flat: string, end: number): boolean => /^ ?\?/.test(flat.slice(end, end + 3))

const reach = 7

const denialAfter =
  /^(?: ?[:=] ?| (?:est |sont |a été |ont été |revenue?s? |homozygote )?)(?:non(?! [a-zé])|néant|aucune?(?! [a-z])|négati(?:f|ve)s?|absente?s?|écartée?s?|exclue?s?|infirmée?s?|indétectable|RAS)(?![\p{L}])/iu

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const deniers = words(
  'pas aucun aucune aucuns jamais sans ni non nul nulle nie nient nier niait dement absence exclu exclut guere refuse refusent ecarte ecartee',
)

const supposers = words(
  'suspicion suspecte suspectee eventuel eventuelle eventuels eventuelles possible possibles probable hypothese ' +
    'risque risques crainte si envisage envisager envisagee',
)

/** Small words, and words that only announce a fact (« pas de signe d'alcoolisation »). */
const passers = words(
  'de d du des la le les l un une toute tout toutes tous en a au aux y ete eu est sont ait avoir etre fait subi encore autre autres non ' +
    'signe signes trace traces notion antecedent antecedents element elements episode episodes prise plainte forme ' +
    'nouvelle nouveau moindre veritable suivi sous indice indices geste gestes propos souhaite souhaitent voulu veut deposer porter accepte pu pris donne reconnu reconnue connu connue presente souffre son sa ses mon ma',
)

const isDenyingPlus = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.folded ?? ''
  const before = [at - 1, at - 2, at - 3].map((index) => tokens[index]?.folded ?? '')
  return before.includes('ne') || before.includes('n') || next === 'de' || next === 'd'
}

/** « n'est pas enceinte »: the verb goes with its negation. */
const verbStart = (tokens: readonly Token[], at: number): number => {
  for (const back of [1, 2]) {
    const word = tokens[at - back]?.folded
    const isJoined = Array.from({ length: back }, (_, step) => tokens[at - step]).every(
      (token) => token?.isBroken === false,
    )
    if (isJoined && (word === 'n' || word === 'ne')) return at - back
  }
  return at
}
