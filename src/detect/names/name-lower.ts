import { entriesOf, isGivenName, isTrapInLower } from './name-lexicon.ts'
import { type Expectation, isListed } from './name-parts.ts'
import type { NameToken } from './name-tokens.ts'

/** In lower case, only what the lexicons know, or what follows a title and looks like no verb. */
export const isLowerStart = (tokens: readonly NameToken[], at: number, expected: Expectation): boolean => {
  const [title, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || token.is.folded.length < 3) return false
  if (expected === 'title' && token.is.family && title?.is.shape === 'lower' && (next?.gap !== 'space' || next.is.sure))
    return true
  if (isListed(token) && !token.is.ordinary) {
    if (expected !== 'free') return true
    return (
      isSureInLower(token) &&
      (token.is.folded.length > 3 || (next?.is.family === true && !next.is.ordinary && next.gap === 'space'))
    )
  }
  if (expected !== 'title' || !token.is.unknown || title?.is.shape !== 'lower') return false
  return next === undefined || next.gap !== 'space' || !afterVerb.has(next.is.folded)
}

const afterVerb = entriesOf(
  "le la les l' un une des du son sa ses pas que qu' de d' en au aux ce cet cette mon ma mes plus bien a",
)

/** « marin-pêcheur », « ping-pong » are no names: each half must be one. */
const isSureInLower = (token: NameToken): boolean =>
  token.is.sure &&
  !isTrapInLower(token.is.folded) &&
  (!token.text.includes('-') || token.is.folded.split('-').every((part) => isGivenName(part) && part.length > 3))

/** « sabrina lacroze (…) », « kouassi amenan prisca »: unknown, but a name before, a name or a sign after. */
export const isLowerSurname = (last: NameToken, next: NameToken | undefined): boolean =>
  (last.is.sure && (next === undefined || next.gap !== 'space')) ||
  (isListed(last) && next !== undefined && next.gap === 'space' && next.is.sure)
