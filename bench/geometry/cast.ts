import { makeRandom, pick, type Random } from '../random.ts'
import { nears, sentences, titles } from './prose.ts'

export type Person = { readonly given: string; readonly family: string }

/**
 * What must not be read on the copy, in folded letters. `pieces`: how the page cuts it. `ordinary`: heads and tails that
 * are words by themselves.
 */
export type Withheld = {
  readonly letters: string
  readonly pieces: readonly string[]
  readonly form: 'name' | 'short' | 'number'
  readonly ordinary: readonly string[]
}

type Pool = keyof typeof pools

/** Invented people, drawn so that pages of one split rarely share a name. Who is drawn is declared. */
export type Cast = {
  readonly random: Random
  readonly person: (pool?: Pool) => Person
  readonly declared: readonly Person[]
}

const pools = {
  plain: [
    ...['ROSTAGNE', 'QUÉMÉNEUR', 'VAUQUELIN', 'BRAMOULLE', 'TRÉVIGNON', 'CHASTENET', 'GUILLERMIN', 'KERBORIOU'],
    ...['LAVAISSIÈRE', 'MONTARNAL', 'PÉLISSARD', 'SARREBOURSE', 'TOURNEMIRE', 'ESCOFFROY', 'BOUSCATEL', 'GRIMONPREZ'],
    ...['HAUDIQUET', 'JAUBERTOU', 'MAUGENDRE', 'NOIRCLERC', 'PEYRELADE', 'QUINTALLET', 'RIGAUDIÈRE', 'SOUBEYRAND'],
    ...['TEISSONNIER', 'VALADOUX', 'WASSELIN', 'YVERNAULT', 'ZURBACHER', 'ABRAVARD', 'CORMONTEL', 'DESPLANQUES'],
  ],
  wordHead: ['ROSETTI', 'MARINELLI', 'JARDINOUX', 'PORTALIER', 'FLEURIOT', 'PRINCETEAU', 'CHARBONNET', 'TABLEROC'],
  short: ['KERVADEC', 'PLOUVIER', 'BARNOUD', 'TESSEYRE', 'MORVILLEZ', 'CAZENABE'],
  compound: ['LE GUENNOC', 'SAINT-ÉVRIN', 'PETIT-RUISSEL', 'DE LA MORINAIE', 'BEL-AUBREY', 'HAUT-CLAIRVAL'],
  apostrophe: ['D’ESCRIVAN', 'L’HOSTELLIER', 'N’GUÉMAR', 'O’SÉLIAN', 'D’AUBERVAL', 'L’ÉPERVANCHE'],
  accents: ['BÉRÉNÈRE', 'HÉLOUËT', 'DÉSORMIÈRE', 'GÉHÂNNEC', 'CRÉPINÉAU', 'TRÉMÈGÈS'],
  ligature: ['Grifinel', 'Rafinot', 'Souflard', 'Défilan', 'Pontfleury', 'Séfilhac'],
  fresh: [
    ...['AIGREVAUD', 'AUBRILLON', 'AVRILLAUX', 'BASQUÉRAN', 'BÉDARIEU', 'BOISGELOT', 'BRINGUELLE', 'CADOUIN'],
    ...['CALVARRAC', 'CHÉNETIER', 'CLAVERIDE', 'COUDERVAL', 'CRESPIOLLE', 'DAGUERVIL', 'DELORMAZ', 'DOUVRELEUR'],
    ...['DRUGEONNE', 'ESCAMBRAY', 'ESPÉROUX', 'FARGUETTAZ', 'FÉNELOUX', 'FOUGERAUD', 'FRÉMIGNAC', 'GALINDRAS'],
    ...['GARDÉNOT', 'GÉRONVAL', 'GODIVELLE', 'GOURMELIN', 'GUÉRANDEL', 'HERBELAUX', 'HUGOTTEAU', 'ISSERMOND'],
    ...['JOUVANCEL', 'JURIGNAC', 'KERLAOUEN', 'KERSAUDIC', 'LAMBERTYE', 'LARDÉCHOL', 'LESQUIVIT', 'LIGNEVAL'],
    ...['LUZERCHE', 'MALVOISON', 'MARQUEVIS', 'MÉRIGNOLLE', 'MIRAMBEAUX', 'MOULÉNAT', 'NANTILLAC', 'NÉGREVILLE'],
    ...['OLLIÉRAC', 'ORGEMOND', 'OUDINELLE', 'PARIZOLLE', 'PÉRAULTIN', 'PLANCHUREL', 'POUYDEBAT', 'PRADELOUP'],
    ...['QUERCIZE', 'QUILLÉVÉRÉ', 'RABASTIN', 'RÉMUZOL', 'RICHEVAL', 'ROQUEVERT', 'ROUMÉGAS', 'SABLONCEL'],
    ...['SALIGNAT', 'SAUVETERRAZ', 'SÉGUIROL', 'SIGNORBET', 'SOLIGNAUX', 'TARDIVEL', 'TAVERNOLLE', 'THÉVENARD'],
    ...['TOUZERIE', 'TRÉLISSAN', 'UZERCHAT', 'VALDÉRIÈS', 'VAREILHES', 'VERGNOUX', 'VÉZINOT', 'VIGNEROT'],
    ...['VILLARDEL', 'VOLCLAIR', 'XAINTRIGES', 'YSSANDON', 'ZELLÉMANN', 'ARGENTOLLE', 'BELVÉZET', 'CHAMBOREL'],
  ],
  freshShort: ['GUILVINEC', 'MERSEUIL', 'TALLÉGUY', 'BRÉZOLLE'],
} as const

const given = [
  ...['Irène', 'Solène', 'Bastien', 'Corentin', 'Mathilde', 'Ludovic', 'Florent', 'Noémie', 'Gaëtan', 'Maëlle'],
  ...['Honorine', 'Aurélien', 'Clotilde', 'Evariste', 'Ghislaine', 'Thibault', 'Yolande', 'Fabrice'],
] as const
const shortGiven = ['Léa', 'Lou', 'Ali', 'Zoé', 'Noé', 'Eva', 'Ugo', 'Max'] as const
const freshGiven = [
  ...['Apolline', 'Blandine', 'Cyprien', 'Delphine', 'Edmond', 'Flavie', 'Gontran', 'Hermine', 'Isaure', 'Joachim'],
  ...['Léopold', 'Marceline', 'Nathanaël', 'Octavie', 'Perrine', 'Quentin', 'Rosalie', 'Sylvestre', 'Tiphaine'],
] as const
const freshShortGiven = ['Mia', 'Léo', 'Ida', 'Tom', 'Inès', 'Nils', 'Théo'] as const
const doubleGiven = ['Anne-Laure', 'Jean-Loup', 'Marie-Ange', 'Paul-Henri', 'Rose-May', 'Luc-Olivier'] as const

const givenOf = (pool: Pool): readonly [string, readonly string[]] => {
  if (pool === 'short') return ['short-given', shortGiven]
  if (pool === 'fresh') return ['fresh-given', freshGiven]
  return pool === 'freshShort' ? ['fresh-short-given', freshShortGiven] : ['given', given]
}

export const makeCast = (seed: number): Cast => {
  const random = makeRandom(seed)
  const declared: Person[] = []
  const turns = new Map<string, number>()
  const starts = new Map<string, number>()
  const next = (key: string, list: readonly string[]): string => {
    const start = starts.get(key) ?? random.below(list.length)
    const turn = turns.get(key) ?? 0
    starts.set(key, start)
    turns.set(key, turn + 1)
    return list[(start + turn * 5) % list.length] ?? ''
  }
  const person = (pool: Pool = 'plain'): Person => {
    const first = next(...givenOf(pool))
    const one = {
      given: pool === 'compound' ? next('double-given', doubleGiven) : first,
      family: next(pool, pools[pool]),
    }
    if (!declared.some(({ given: g, family: f }) => g === one.given && f === one.family)) declared.push(one)
    return one
  }
  return { random, person, declared }
}

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]/g, '')

/** Heads and tails of names of the pools that are French words. */
const words = [
  ...[
    'rose',
    'marin',
    'jardin',
    'port',
    'porta',
    'fleur',
    'prince',
    'charbon',
    'table',
    'tableau',
    'petit',
    'haut',
    'saint',
  ],
  ...[
    'clerc',
    'noir',
    'clair',
    'peyre',
    'mont',
    'tourne',
    'mire',
    'bourse',
    'rane',
    'bonnet',
    'fin',
    'mari',
    'beau',
    'morin',
  ],
] as const

const near = nears.map(({ before, after }) => `${before} ${after}`)
const ordinary = [
  ...new Set([...words, ...[...titles, ...sentences, ...near].flatMap((line) => line.split(/[ ’,.]+/).map(fold))]),
]

export const nameOf = (text: string, pieces: readonly string[] = []): Withheld => {
  const letters = fold(text)
  return { letters, pieces: pieces.map(fold), form: letters.length < 5 ? 'short' : 'name', ordinary }
}

export const numberOf = (text: string, pieces: readonly string[] = []): Withheld => ({
  ...{ letters: fold(text), pieces: pieces.map(fold), form: 'number', ordinary: [] },
})

/** Where a word is cut: two letters stay on each side at least. */
export const cutOf = (random: Random, word: string): readonly [string, string] => {
  const at = 2 + random.below(Math.max(1, word.length - 4))
  return [word.slice(0, at), word.slice(at)]
}

/** Family names are written in capitals in tables, with one capital in texts. */
export const soften = (family: string): string =>
  family.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.below(10))).join('')

/** Numbers that the regulator keeps for fiction (ARCEP, decision 2018-0881). */
export const phoneOf = (random: Random): string => `063998${digits(random, 4)}`

/** Thirteen digits and their key. */
export const birthNumberOf = (random: Random): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  const head = `${1 + random.below(2)}${two(60 + random.below(40))}${two(1 + random.below(12))}`
  const body = `${head}${two(1 + random.below(89))}${digits(random, 2)}${1 + random.below(8)}${digits(random, 2)}${1 + random.below(8)}`
  return `${body}${two(97 - Number(BigInt(body) % 97n))}`
}

const ways = ['rue des', 'allée des', 'impasse des', 'chemin des'] as const
const places = ['Glycinières', 'Tillerolles', 'Aubépinettes', 'Marronnades', 'Chênevottes', 'Sourcières'] as const
export const freshPlaces = ['Bruyérettes', 'Fougeraies', 'Noisetanes', 'Pervenchères', 'Verdinettes'] as const

export const addressOf = (
  random: Random,
  names: readonly string[] = places,
): { readonly number: number; readonly way: string; readonly name: string } => ({
  number: 2 + random.below(90),
  way: pick(random, ways, 'rue des'),
  name: pick(random, names, 'Glycinières'),
})
