import { foldedList, isEverydayWord } from '../../language/everyday-words.ts'
import { acronyms } from '../../language/lexicon.ts'
import { foldText } from '../../model/fold.ts'
import { namedHeads, publicHeads } from './borrowed.ts'
import { drawBelow, type Key } from './key.ts'
import type { Lend, Slot } from './slots.ts'
import { inStyleOf } from './words.ts'

/** What places of a dossier borrow. */
export type Terrain = { readonly key: Key; readonly dossierKey: string; readonly lend: Lend }

const slot = (kind: 'town' | 'street' | 'body', word: string, { dossierKey }: Terrain): Slot => ({
  ...{
    kind,
    word: foldText(word)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    space: dossierKey,
    isLinked: false,
  },
  ...{ origin: 'french', gender: null },
})

const connector = /^(?:de|du|des|d|la|le|les|l|et|sur|sous|en|lès|lez|à|a|au|aux|saint|sainte|st|ste)$/iu

/** Words that begin with a capital, and what ties them. */
const isProper = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return (
    words.some((word) => /^\p{Lu}/u.test(word) && word.length > 1) &&
    !/\d/.test(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || connector.test(word))
  )
}

const lent = (kind: 'town' | 'street' | 'body', written: string, terrain: Terrain): string | null => {
  const word = terrain.lend(slot(kind, written, terrain))
  return word === null ? null : inStyleOf(written, word)
}

/** « Corvanne », « L’Escale », « Saint-Aubin-des-Grèves »: a town that is none. */
export const townLike = (text: string, terrain: Terrain): string | null => {
  const [, article = '', name = ''] = /^((?:[LlDd][’']|(?:à|À|de|La|Le|Les) )?)(.+)$/su.exec(text.trim()) ?? []
  if (!isProper(name)) return null
  const word = lent('town', name, terrain)
  return word === null ? null : `${article}${word}`
}

const types =
  'rue|r|avenue|av|ave|boulevard|bd|bld|bvd|allée|allee|allées|allees|chemin|chem|ch|impasse|imp|place|pl|route|rte|cours|quai|square|sq|passage|sentier|sente|ruelle|lotissement|lot|hameau|lieu-dit|lieudit|voie|villa|faubourg|fg|esplanade|rond-point|montée|montee|côte|traverse|venelle|clos|cour|parvis|promenade|mail'
const streetForm = new RegExp(`^((?:${types})\\.?\\s+)(.+)$`, 'isu')

/** « rue Jean-Moulin »: the kind of street stays, its name is one of flowers, birds or trades. */
export const streetLike = (text: string, terrain: Terrain): string | null => {
  const [, type, name = ''] = streetForm.exec(text.trim()) ?? []
  if (type === undefined || /\d{5}/.test(name)) return null
  const word = lent('street', name.replace(/^(?:d[eu]s? |de la |de l[’']|d[’'])+/iu, ''), terrain)
  return word === null ? null : `${type}${inStyleOf(name, 'des')} ${word}`
}

const numbered = /^(\d{1,4})(\s?(?:bis|ter|quater|[A-D])?[\s,]+)(.+)$/isu
const postal = /^(\d{2}\s?\d{3})(?:(\s+)(.+?)(\s+CEDEX(?:\s?\d{1,2})?)?)?$/isu
const side = '(?:\\s(?:gauche|droite|face|g|d))?'
const inside = new RegExp(
  `^(?:(?:b[âa]t(?:iment)?|esc(?:alier)?|apt|appt?|appart(?:ement)?|logement|logt|lot|chambre|ch|porte|hall|entr[ée]e|n°|bo[îi]te|bp|cs)\\.?\\s?(?:n°\\s?)?(?:[A-Z]|\\d{1,4})|\\d{1,2}\\s?(?:er|[èe]re|[èe]?me|e)(?:\\s[ée]t(?:age|\\.)?)?${side}|rez-de-chauss[ée]e|rdc)$`,
  'iu',
)
const settled = /^(r[ée]sidence|r[ée]s\.?|cit[ée]|hlm|quartier|foyer|lotissement|hameau|lieu-dit|le clos)\s+(.+)$/isu

/** Between two parts of an address. Before a postcode none may stand. */
const joints = /(\s*[,;–—\n]\s*|\s+-\s+|\s+(?=\d{2}\s?\d{3}\s+\p{L})|\s+(?=\d{5}$))/u

/** Part by part: number and street, what stands inside the building, postcode and town. Null where one part is none of these. */
export const addressLike = (text: string, terrain: Terrain): string | null => {
  const before = leadOf(text)
  const parts = text.slice(before.length).split(joints)
  const written = parts.map((part, at) => (at % 2 === 1 || part.trim() === '' ? part : partLike(part, terrain)))
  return written.some((part) => part === null) ? null : before + written.join('')
}

/** « vit 3 rue … », « hébergée au 12 avenue … »: everyday words before the number are no part of it. */
const leadOf = (text: string): string => {
  const lead = /^(?:[\p{Ll}\p{M}’']+\s+){1,4}(?=\d{1,4}\b)/u.exec(text)?.[0] ?? ''
  const words = lead.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.every((word) => isEverydayWord(foldText(word)) || connector.test(word)) ? lead : ''
}

const partLike = (part: string, terrain: Terrain): string | null => {
  if (/^\d{1,4}(?:\s?(?:bis|ter|quater|[A-D]))?$/i.test(part))
    return part.replace(/\d+/, (own) => numberLike(own, part, terrain))
  const [, number, gap = '', rest = ''] = numbered.exec(part) ?? []
  if (number !== undefined) {
    const street = streetLike(rest, terrain) ?? settledLike(rest, terrain)
    return street === null ? null : `${numberLike(number, part, terrain)}${gap}${street}`
  }
  const [, code, space = '', town, cedex = ''] = postal.exec(part) ?? []
  if (code !== undefined) {
    const name = town === undefined ? '' : townLike(town, terrain)
    return name === null ? null : `${postcodeLike(code, terrain)}${space}${name}${cedex}`
  }
  if (inside.test(part.trim())) return insideLike(part, terrain)
  return streetLike(part, terrain) ?? settledLike(part, terrain) ?? townLike(part, terrain) ?? namedLike(part, terrain)
}

/** « Maison des syndicats »: what stands at an address, and holds no number. */
const namedLike = (part: string, terrain: Terrain): string | null =>
  /\d/.test(part) || bodyIn(part.trim()).head === '' ? null : bodyLike(part, terrain)

/** By hand: streets of a test set have 98 numbers. Never the real one. */
const numberLike = (own: string, part: string, { key, dossierKey }: Terrain): string => {
  const drawn = 1 + drawBelow(key, 97, 'street number', dossierKey, foldText(part))
  return String(drawn >= Number(own) ? drawn + 1 : drawn)
}

/** No postcode begins with 96: departments end at 95, and those overseas begin at 971. */
export const postcodeLike = (code: string, { key, dossierKey }: Terrain): string => {
  const digits = code.replaceAll(/\D/g, '')
  const drawn = `96${String(drawBelow(key, 1000, 'postcode', dossierKey, digits)).padStart(3, '0')}`
  return code.length === 5 ? drawn : `${drawn.slice(0, 2)}${code.slice(2, -3)}${drawn.slice(2)}`
}

const insideLike = (part: string, { key, dossierKey }: Terrain): string => {
  const drawn = drawBelow(key, 8, 'inside', dossierKey, foldText(part))
  return part
    .replace(/\d{1,4}(?!.*\d)/s, (own) => String(drawn + (drawn >= Number(own) - 1 ? 2 : 1)))
    .replace(/(?<![\p{L}\d])[A-Z]$/u, (own) => 'ABCDEFGHJ'.replace(own, '').charAt(drawn))
}

const settledLike = (part: string, terrain: Terrain): string | null => {
  const [, head = '', name] = settled.exec(part.trim()) ?? []
  if (name === undefined || !isProper(name.replace(/^(?:d[eu]s? |de la |de l[’']|d[’'])+/iu, ''))) return null
  const word = lent('body', name, terrain)
  return word === null ? null : `${head} ${word}`
}

/** What a body is, then its name: « école Marguerite-Perrey », « accueil de jour Le Cantou ». */
type Body = { readonly head: string; readonly tie: string; readonly name: string; readonly isPublic: boolean }

/** The words that open it and say what it is: those of the lists, and everyday ones in lower case. */
const bodyIn = (text: string): Body => {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)]
  let end = 0
  let isPublic = false
  for (const [at, match] of words.entries()) {
    const folded = foldText(match[0])
    const isListed = publicHeads.has(folded) || namedHeads.has(folded) || isAcronym(match[0])
    const isLow = /^\p{Ll}/u.test(match[0])
    const opens = at === 0 && isEverydayWord(folded) && isOrdinary(words[1]?.[0])
    if (!isListed && !opens && !(isLow && (isEverydayWord(folded) || connector.test(match[0])))) break
    if (!connector.test(match[0])) end = match.index + match[0].length
    isPublic ||= publicHeads.has(folded) || isAcronym(match[0])
  }
  const rest = text.slice(end)
  const tie = /^[\s,:«"-]*(?:d[eu]s?\s+|de\s+la\s+|de\s+l[’']|d[’'])?/u.exec(rest)?.[0] ?? ''
  return { head: text.slice(0, end), tie, name: rest.slice(tie.length), isPublic }
}

/** « Équipe médico-sociale … », but not « Rose Blanche », nor « Fleur de … ». */
const isOrdinary = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word) && !connector.test(word)

const known: ReadonlySet<string> = foldedList(acronyms)

const isAcronym = (word: string): boolean => word === word.toUpperCase() && known.has(foldText(word))

/** What it is stays; its name is borrowed, or its town where one follows (« CCAS de … »). Null where nothing of it is a name. */
export const bodyLike = (text: string, terrain: Terrain): string | null => {
  const trimmed = text.trim()
  const [, article = '', rest = ''] = /^((?:[Ll][’']|[Ll]a |[Ll]e )?)(.+)$/su.exec(trimmed) ?? []
  const { head, tie, name, isPublic } = bodyIn(rest)
  if (head !== '' && /^\d{1,3}[AB]?$/.test(name)) return `${article}${head}${tie}96`
  if (!/\p{Lu}/u.test(name) || /\d{4}/.test(name)) return null
  const isTown = isPublic && tie.trim() !== ''
  const word = lent(isTown ? 'town' : 'body', name, terrain)
  if (word === null) return null
  return head === '' ? `${article}${word}` : `${article}${head}${isTown ? ' de ' : ' '}${word}`
}
