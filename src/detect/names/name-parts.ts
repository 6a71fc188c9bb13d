import type { NameToken } from './name-tokens.ts'

/**
 * How sure we are that a name starts here. `title`: a title stands before, any capital is a name. `label`: a form asks
 * for a name. `cue`: kinship, a profession. `free`: nothing but the words themselves.
 */
export type Expectation = 'title' | 'label' | 'cue' | 'free'

export const isJoined = (token: NameToken | undefined): boolean =>
  token !== undefined && (token.gap === 'space' || token.gap === 'none' || token.gap === 'line')

export const isCapital = (token: NameToken): boolean =>
  token.is.shape === 'capital' || token.is.shape === 'upper' || token.is.shape === 'mixed'

export const isListed = (token: NameToken): boolean => token.is.given || token.is.family

export const isTownOrArea = ({ is }: NameToken): boolean => is.area || is.town === 'large'

/** « Idriss Fontvieille », « Sami Bayonne »: nothing stands between a given name and a name that is a town's too. */
export const isSurnameOfGiven = ({ is, gap, loud }: NameToken, last: NameToken): boolean =>
  last.is.sure && last.is.shape === 'capital' && gap === 'space' && is.shape !== 'lower' && !loud && !is.ordinary
