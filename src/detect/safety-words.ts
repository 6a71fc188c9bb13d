import type { Span } from '../model/span.ts'
import { type NameToken, nameTokensOf } from './name-tokens.ts'
import type { View } from './view.ts'

/** Words whose capital nothing explains. */
export const strangeWords = (view: View): readonly Span[] => {
  const tokens = nameTokensOf(view)
  return tokens.filter((token, at) => isStrange(token, tokens[at + 1])).map(({ start, end }) => ({ start, end }))
}

const isStrange = (token: NameToken, next: NameToken | undefined): boolean => {
  const { is, text } = token
  if (is.shape === 'lower' || is.shape === 'initials' || text.length < 3 || token.loud) return false
  if (is.ordinary || is.acronym || is.author || is.particle || is.town !== null || is.area) return false
  if (is.shape === 'upper' && text.length < 5 && !is.given && !is.family) return false
  if (token.opens) return is.unknown && followsLikeName(next)
  return true
}

/** At the start of a sentence a word that no list knows may be a rare verb; before a verb or a name it is a name. */
const followsLikeName = (next: NameToken | undefined): boolean =>
  next !== undefined && next.gap === 'space' && verbs.has(next.is.folded)

const verbs = new Set(
  'a est etait sera dit demande explique indique refuse accepte veut souhaite va vient arrive part rentre reste vit fait ne se lui nous'.split(
    ' ',
  ),
)
