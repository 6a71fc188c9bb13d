import { foldText } from '../../model/fold.ts'
import { type Span, spanOfMatch } from '../../model/record/span.ts'
import { numberOf } from '../numbers.ts'

/** Where somebody was born: « née le 3 mai 1988 à Vesoul », « natif de Vesoul », « Lieu de naissance : Vesoul ». */
export type PlaceTold = Span & { readonly town: string }

const joins = "(?:sur|sous|lès|les|le|la|en|de|du|des|d['’]|l['’]|aux?|et)"
const name = String.raw`(?:(?:[LD]['’]|Le |La |Les )?\p{Lu}[\p{L}'’]+(?:[ -](?:${joins}[ -]?)?\p{Lu}[\p{L}'’]+){0,4}(?:-${joins}-\p{L}+)?(?: ?\(\d[\dABab]\d{0,3}\))?)`

// « né à vesoul », of hands without capitals, is one word.
const places = [
  new RegExp(
    String.raw`(?<!\p{L})n(?:é|É|e(?=[ (]))(?:e|E|\(e\)|\.e)?,? (?:le |en )?(?:[^.;:!?\n]{2,40}? )?(?:à|A|À) (${name})`,
    'gu',
  ),
  /(?<!\p{L})née? à (\p{Ll}[\p{L}-]{3,24})(?=[ ,.;)]|$)/gu,
  new RegExp(String.raw`(?<!\p{L})(?:natif|native) (?:de |d['’])(${name})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:[Ll]ieu|[Vv]ille|[Cc]ommune) de naissance ?:? ?(${name})`, 'gu'),
] as const

/** `text` as it is written: a capital opens a town. */
export const placesTold = (text: string): readonly PlaceTold[] =>
  places
    .flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .filter(([words, town = '']) => !noTown.test(town) && numberOf(foldText(town)) === 0 && !betweenVerb.test(words))
    .map((match) => ({ ...spanOfMatch(match), town: match[1] ?? '' }))

/** « née à Noël », « née à terme ». */
const noTown = /^(?:no[ëe]l|p[âa]ques|pentec[ôo]te|terme|domicile|maternit[ée]|h[ôo]pital|midi|minuit)(?!\p{L})/iu

/** « née en 1990, elle vit à Vesoul »: another verb stands between. */
const betweenVerb =
  /(?<!\p{L})(?:vit|habite|r[ée]side|loge|est|arriv\p{L}{1,4}|suivie?|plac[ée]e?|qui|elle|il|travaille|h[ée]berg\p{L}{1,3}|d[ée]c[ée]d\p{L}{1,3}|domicili\p{L}{1,3}|demeurant|scolaris\p{L}{1,3}|mari\p{L}{1,3}|chez)(?!\p{L})/iu
