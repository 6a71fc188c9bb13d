import type { Span } from '../../model/record/span.ts'
import type { View } from '../engine/view.ts'
import { explainedCapitals } from '../lexicon.ts'
import { type NameToken, nameTokensOf } from './name-tokens.ts'

/** Words whose capital nothing explains. */
export const strangeWords = (view: View): readonly Span[] => {
  const tokens = nameTokensOf(view)
  return tokens.filter((token, at) => isStrange(token, tokens[at + 1])).map(({ start, end }) => ({ start, end }))
}

const explained: ReadonlySet<string> = new Set(explainedCapitals.split(/\s+/))

const isStrange = (token: NameToken, next: NameToken | undefined): boolean => {
  const { is, text } = token
  if (!/^\p{Lu}/u.test(text) || is.shape === 'initials' || text.length < 3 || token.loud) return false
  if (is.ordinary || is.acronym || is.author || is.particle || is.town !== null || is.area) return false
  if (explained.has(is.folded)) return false
  if (is.shape === 'upper' && text.length < 5 && !is.given && !is.family) return false
  return token.opens ? is.unknown && isNamed(token, next) : true
}

/** At the start of a sentence a word that no list knows may be a rare verb; before a verb or a name it is a name. */
const isNamed = (token: NameToken, next: NameToken | undefined): boolean => {
  if (next === undefined || next.gap !== 'space' || verbEnding.test(token.is.folded)) return false
  return verbs.has(next.is.folded) || (next.is.shape !== 'lower' && !next.is.ordinary && !next.is.acronym)
}

const verbEnding = /(?:ez|ons|ent|er|ir|re|ant)$/

const verbs: ReadonlySet<string> = new Set(
  `a est etait sera dit demande explique indique refuse accepte veut souhaite va vient arrive part rentre reste vit fait
  ne se lui nous m' s' n' l' a-t-il a-t-elle`.split(/\s+/),
)
