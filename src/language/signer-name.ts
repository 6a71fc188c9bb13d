import { foldText } from '../model/fold.ts'
import { bareName } from './person-name.ts'

/**
 * Whether two written names may be one person's. Accents, case, titles, spaces, hyphens, the order of names and signs that the
 * eye takes for one another (Unicode UTS 39) make no second person. The same letters in another order are refused too: what
 * one person writes « Vasseur C laire » is told from another's name by nobody.
 */
export const isSameSigner = (a: string, b: string): boolean => skeletonOf(a) === skeletonOf(b)

/** A name of no Latin letter or figure signs nothing that a reader of the bordereau could check. */
export const isNoName = (name: string): boolean => !/[a-z0-9]/.test(foldText(name.normalize('NFKC')))

const skeletonOf = (name: string): string => {
  const latin = shaped(name.normalize('NFKC').replaceAll(unseen, ''), capitals)
  const letters = shaped(bareName(foldText(latin)), smalls)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
  return [...letters.replaceAll(/[^\p{L}\p{N}]/gu, '')].sort().join('')
}

/** Signs without a width. */
const unseen = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu

const shaped = (text: string, signs: ReadonlyMap<string, string>): string =>
  [...text].map((sign) => signs.get(sign) ?? sign).join('')

const signsOf = (taken: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(taken).flatMap(([latin, signs]) => [...signs].map((sign): [string, string] => [sign, latin])))

/** Capitals that are not the capital of what their small letter is taken for (Greek « Ν » is no « V »). */
const capitals = signsOf({
  ...{ A: 'ΑАᎪ', B: 'ΒВᏴ', C: 'СϹᏟ', D: 'ᎠꓓᗪⅮ', E: 'ΕЕᎬ', F: 'Ϝꓝ', G: 'ԌᏀ', H: 'ΗНᎻ', I: 'ΙІӀ', J: 'ЈᎫ' },
  ...{ K: 'ΚКᏦ', L: 'Ꮮꓡ', M: 'ΜМᎷ', N: 'Νꓠ', O: 'ΟОՕ', P: 'ΡРᏢ', Q: 'Ԛ', R: 'ᏒꓣƦ', S: 'ЅՏᏚ', T: 'ΤТᎢ' },
  ...{ U: 'Սꓴ', V: 'ѴᏙ', W: 'ԜᏔ', X: 'ΧХ', Y: 'ΥҮУ', Z: 'ΖᏃ' },
})

/** Small letters of other scripts, and figures, by the Latin letter that they are taken for. */
const smalls = signsOf({
  ...{ a: 'аαɑ', b: 'ьв', c: 'сϲᴄ', d: 'ԁժ', e: 'еєҽε', f: 'ſ', g: 'ɡց', h: 'һհн', j: 'јϳ', k: 'кκᴋ' },
  ...{ l: 'i1|ıіιӏǀɩɪ', m: 'мᴍ', n: 'пոռηɴ', o: '0оοσօᴏø', p: 'рρ', q: 'ԛգ', r: 'гᴦʀ', s: 'ѕꜱ5', t: 'тτᴛ' },
  ...{ u: 'υսᴜц', v: 'νѵᴠ', w: 'ԝωѡա', x: 'хχ×', y: 'уүγʏч', z: 'ᴢ' },
})
