import { readPath, type ShapeOf } from '../paint/pdf-outlines.ts'
import type { Painting, UsedFont } from '../paint/pdf-state.ts'
import { distance, type Grid, gridOf } from './letter-grid.ts'
import { likenessOf } from './letter-honesty.ts'
import type { Model } from './letter-models.ts'
import { unknownCharacter } from './pdf-glyph-text.ts'
import { signOfShape } from './sign-shapes.ts'

/** By the name of a shape, what it shows. */
type Shown = ReadonlyMap<string, string>

/**
 * The fonts of a page that say one thing and show another, with what they show: signs that a file calls letters, or does not
 * name; letters in a font that calls itself one of signs. What no one can tell is said unread. Fonts that show words are
 * never asked: what they say is searched for names.
 */
export const shownByFonts = async (
  { fonts }: Pick<Painting, 'fonts'>,
  shapeOf: ShapeOf,
  models: () => Promise<readonly Model[]>,
): Promise<ReadonlyMap<string, Shown>> => {
  const shown = new Map<string, Shown>()
  for (const [id, used] of fonts) {
    if (used.hasWords || used.claims.size === 0 || greekAndNames.has(used.font.symbols ?? '')) continue
    const glyphs = glyphsOf(id, used, shapeOf)
    if (glyphs.length === 0) continue
    const letters = await models()
    if (letters.length === 0) continue
    const found = used.font.symbols === null ? signsIn(glyphs, letters) : lettersIn(glyphs, letters)
    if (found !== null) shown.set(id, found)
  }
  return shown
}

/** Fonts of signs that have letters too. */
const greekAndNames: ReadonlySet<string> = new Set(['symbol', 'awesome', 'material'])

type Shaped = { readonly name: string; readonly claim: string; readonly path: readonly number[]; readonly grid: Grid }

const glyphsOf = (id: string, { claims }: UsedFont, shapeOf: ShapeOf): readonly Shaped[] =>
  [...claims].flatMap(([name, claim]) => {
    // A space is a space, whatever shape a subset has left it.
    if (/^\s+$/.test(claim)) return []
    const path = readPath(shapeOf(`${id}_path_${name}`))
    const grid = path === null ? null : gridOf(path)
    return path === null || grid === null ? [] : [{ name, claim, path, grid }]
  })

/** A shape this near to a letter is a letter: those of fonts on disk are 0.00 to 0.19 from their models. */
const alike = 0.19
/** The « 1 » of Arial is 0.28 from every model. */
const alikeDigits = 0.3
/** Where a file claims nothing, or a sign: letters of other fonts are that near to one of the models. By hand. */
const nearest = 0.15
/** And this far, it is none, however it is drawn. By hand. */
const unlike = 0.25
/** A font in use for a few signs: one for a page of writing has more. By hand. */
const mostSigns = 6

/** A font of signs has no shape that looks like the letter it claims to be. */
const signsIn = (glyphs: readonly Shaped[], letters: readonly Model[]): Shown | null => {
  const claimed = glyphs.filter(({ claim }) => !isOwnSign(claim))
  const signs = new Map<string, string>()
  for (const { name, claim, path, grid } of claimed) {
    const sign = signOfShape(path, grid, letters)
    if (sign !== null && !isMarkLike(claim, sign)) signs.set(name, sign)
    else if (isLetter(claim, grid, letters)) return null
  }
  if (claimed.length === 0 || (signs.size === 0 && !isStray(claimed, letters))) return null
  return new Map(claimed.map(({ name }) => [name, signs.get(name) ?? unknownCharacter]))
}

/**
 * A few small letters, each by itself, that look like no letter: a tick that its table calls « ü ». Those with accents alone:
 * a font can be in use for the number of a page.
 */
const isStray = (glyphs: readonly Shaped[], letters: readonly Model[]): boolean =>
  glyphs.length <= mostSigns &&
  glyphs.every(({ claim, grid }) => /^[ß-ÿ]$/.test(claim) && (likenessOf(claim, grid, letters) ?? 0) >= unlike)

/** What a file calls by the name of a sign is that sign. */
const isOwnSign = (claim: string): boolean => /^[\u2000-\u2bff\u3000-\u303f\u{1f000}-\u{1fbff}]$/u.test(claim)

/** A full stop is a small square or disc: it is what it claims. */
const isMarkLike = (claim: string, sign: string): boolean => /^\P{L}$/u.test(claim) && /[▪•■●]/.test(sign)

const isLetter = (claim: string, grid: Grid, letters: readonly Model[]): boolean => {
  const own = likenessOf(claim, grid, letters)
  if (own !== null) return own < (/^\d$/.test(claim) ? alikeDigits : alike)
  return (claim === '' || /^[\p{L}\p{N}\ue000-\uf8ff]/u.test(claim)) && isNearAny(grid, letters)
}

const isNearAny = (grid: Grid, letters: readonly Model[]): boolean =>
  letters.some((model) => distance(grid, model.grid) < nearest)

/** A letter in a font that calls itself one of signs: the eye reads words, and we signs. */
const lettersIn = (glyphs: readonly Shaped[], letters: readonly Model[]): Shown | null => {
  const claimed = glyphs.filter(({ claim }) => /^\p{L}$/u.test(claim))
  const isWriting = claimed.some(({ claim, grid }) => (likenessOf(claim, grid, letters) ?? 1) < nearest)
  return isWriting ? new Map(glyphs.map(({ name }) => [name, unknownCharacter])) : null
}
