import { type Span, spanOfMatch } from '../../model/record/span.ts'
import { listSource } from '../cues.ts'
import { type DateRange, yearsRange } from '../dates/calendar.ts'
import { generalJobs, lifeStages, professional } from '../lexicon.ts'
import { numberNames, numberOf } from '../numbers.ts'

/**
 * A stage of life or an event that asks for an age. `stage`: of whoever the clause is about; `couple`: of a couple, a spouse named beside
 * is no other; `title`: of the name that follows it, if one does. Each says no more than a span of years: none tells that
 * somebody is the right one.
 */
export type StageTold = Span & {
  readonly ranges: readonly DateRange[]
  readonly by: 'stage' | 'couple' | 'title'
  readonly isSelf: boolean
}

export const firstYear = 1880

/** Years of age in each section of the list (`pipelines/lexicon/roles/life-stages.txt`), with a year or two on either side. By hand. */
const ages: Readonly<Record<string, readonly [number, number]>> = {
  ...{ baby: [0, 3], preschool: [2, 7], primary: [5, 13], 'middle-school': [10, 17], 'high-school': [13, 21] },
  ...{ teenager: [10, 19], adult: [15, 120], veteran: [40, 120], old: [45, 120], 'old-has': [45, 120] },
  // Who had children very young, or is back from a war, is asked about.
  ...{
    grandparent: [40, 120],
    'grandparent-has': [40, 120],
    'in-laws-has': [38, 120],
    'grown-children-has': [38, 120],
  },
}

/** `text`: one sentence, folded; `now`: the year of writing. */
export const stagesTold = (text: string, now: number): readonly StageTold[] => [
  ...sections.flatMap(({ patterns, least, most }) =>
    patterns.flatMap(({ by, pattern }) =>
      placed(text, pattern, () => [yearsRange(now - most - 1, now - least)], by).filter((one) => !isDenied(text, one)),
    ),
  ),
  ...lasting.flatMap(({ pattern, base, by }): readonly StageTold[] =>
    placed(text, pattern, ([, number]) => before(now - lengthOf(number ?? '') - base), by),
  ),
  ...weddings.flatMap(([years, pattern]) => placed(text, pattern, () => before(now - years - grown), 'couple')),
  ...since.flatMap(({ pattern, base, by }) => placed(text, pattern, ([, year]) => before(Number(year) - base), by)),
]

const before = (year: number): readonly DateRange[] => [yearsRange(firstYear, year)]

const number = `\\d{1,2}|${numberNames}`
const sourceOf = (list: string): string => listSource(list).replaceAll('#', `(?:${number})`)

/** In apposition, after a verb of being, or first in the sentence. */
const said =
  "(?<=^[^a-z]{0,4}|[,;:(–-] ?|(?<![a-z])(?:est|etait|suis|desormais|deja|devenue?|reste|aujourd'hui|maintenant) (?:un |une |le |la )?|[,;:(–-] ?(?:un |une |le |la |l'))"
const article = "(?<![a-z]|(?<![a-z])a )(?:le |la |l'|ce |cet |cette |un |une )"

type Telling = { readonly by: StageTold['by']; readonly pattern: RegExp }

const hasPatterns = (words: string): readonly Telling[] => [
  { by: 'stage', pattern: new RegExp(`(?<![a-z0-9'-])${words}`, 'g') },
]
const statePatterns = (words: string): readonly Telling[] => [
  { by: 'stage', pattern: new RegExp(`${said}${words}`, 'g') },
  { by: 'title', pattern: new RegExp(`${article}${words}`, 'g') },
]

const sections = lifeStages
  .split(/^@/m)
  .slice(1)
  .map((section) => {
    const [name = '', ...lines] = section.trim().split('\n')
    const words = `(?:${sourceOf(lines.join('\n'))})(?![a-z0-9-])`
    const [least, most] = ages[name] ?? [0, 120]
    return { least, most, patterns: name.endsWith('-has') ? hasPatterns(words) : statePatterns(words) }
  })

/** « pas encore à la retraite », « bat en retraite », « maison de retraite ». */
const isDenied = (text: string, { start }: Span): boolean =>
  /(?<![a-z])(?:pas|jamais|bientot|avant|maison|maisons|bat|battu|battre|caisse|prepare|future?|sans|ni|comme|d'apres)(?: encore| de)? $/.test(
    text.slice(Math.max(0, start - deniedBefore), start),
  )

/** Characters before: « pas encore ». By hand. */
const deniedBefore = 14

/** Years of age that work, a marriage, a licence ask for. By hand. */
const grown = 15

/** Years of age of who retires, at least: soldiers first. By hand. */
const retiredFrom = 40

const roughly = '(?:(?:plus|pres|moins) de |environ |bientot |deja |maintenant |au moins |quelque )?'
const years = `(${number}|(?:une )?(?:bonne |petite )?(?:vingt|trent|quarant|cinquant|soixant)aine)(?: ans| d'annees| annees)`
const works =
  'travaille|exerce|conduit|enseigne|emploie|dirige|tient|employee?|salariee?|embauchee?|titulaire|mariee?|installee?|cotise'
const lives = 'vit|habite|reside|demeure|loge|fume|boit|suivie?|connue?|hebergee?|accueillie?|locataire'

const lasting = [
  {
    pattern: new RegExp(
      `(?<![a-z])${years} (?:de |d')(?:metier|carriere|service|boutique|maison|anciennete|cotisations?|conduite|permis|pratique|boite|usine|travail|chantiers?|mer|route|enseignement|armee|legion|loyaux)(?![a-z])`,
      'g',
    ),
    base: grown,
    by: 'stage',
  },
  {
    pattern: new RegExp(
      `(?<![a-z])${years} (?:de |d')(?:mariage|vie commune|vie conjugale|concubinage|couple|union)(?![a-z])`,
      'g',
    ),
    base: grown,
    by: 'couple',
  },
  {
    pattern: new RegExp(`(?<![a-z])(?:marie|remarie|pacse|divorce|separe)e?s? depuis ${roughly}${years}`, 'g'),
    base: grown,
    by: 'couple',
  },
  {
    pattern: new RegExp(`(?<![a-z])(?:${works})(?![a-z])[^.;!?,]{0,40}? depuis ${roughly}${years}`, 'g'),
    base: grown,
    by: 'stage',
  },
  {
    pattern: new RegExp(`(?<![a-z])(?:${lives})(?![a-z])[^.;!?,]{0,40}? depuis ${roughly}${years}`, 'g'),
    base: 0,
    by: 'stage',
  },
] as const

const lengthOf = (words: string): number => numberOf(words.replace(/^(?:une )?(?:bonne |petite )?(.*)aine$/, '$1'))

/** Years of marriage that a feast tells. */
const weddings = (
  [
    [10, "d'etain"],
    [20, 'de porcelaine'],
    [25, "d'argent"],
    [30, 'de perle'],
    [40, "d'emeraude|de rubis"],
    [50, "d'or"],
    [60, 'de diamant'],
  ] as const
).map(([length, words]) => [length, new RegExp(`(?<![a-z])noces (?:${words})(?![a-z])`, 'g')] as const)

const jobs = `${generalJobs}\n${professional}`.replaceAll('\n', '|')
const year = '(?:depuis|en|des|de|fin|debut)(?: l.annee| l.an| fin| debut)? ((?:19|20)\\d\\d)(?!\\d)'

const since = [
  {
    pattern: new RegExp(`(?<![a-z])(?:marie|remarie|pacse|divorce|separe)e?s? (?:[a-z]{3,12} ){0,2}${year}`, 'g'),
    base: grown,
    by: 'couple',
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:(?:(?:condamne|incarcere|naturalise|engage|licencie|elu|nomme|promu|installe|diplome|reforme|demobilise|mobilise)e?|bachel(?:ier|iere)|veuf|veuve|permis (?:[a-z]{1,8} )?(?:obtenu|passe|delivre)|(?:cap|bep|bac|brevet|certificat d'etudes) (?:obtenu|passe))(?![a-z])[^.;!?,]{0,30}?) ${year}`,
      'g',
    ),
    base: grown,
    by: 'stage',
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:${jobs}|${works})(?![a-z])[^.;!?,]{0,40}? depuis (?:l.annee |l.an |fin |debut )?((?:19|20)\\d\\d)(?!\\d)`,
      'g',
    ),
    base: grown,
    by: 'stage',
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:${lives})(?![a-z])[^.;!?,]{0,40}? depuis (?:l.annee |l.an |fin |debut )?((?:19|20)\\d\\d)(?!\\d)`,
      'g',
    ),
    base: 0,
    by: 'stage',
  },
  {
    pattern: new RegExp(`(?<![a-z])parti(?:e)? (?:a la |en )retraite (?:[a-z]{2,12} )?${year}`, 'g'),
    base: retiredFrom,
    by: 'stage',
  },
] as const

const placed = (
  text: string,
  pattern: RegExp,
  ranges: (match: RegExpMatchArray) => readonly DateRange[],
  by: StageTold['by'],
): readonly StageTold[] =>
  Array.from(text.matchAll(pattern), (match) => {
    const span = spanOfMatch(match)
    // « Mon mari et moi fêtons nos noces »: a couple's is of both.
    return { ...span, ranges: ranges(match), by, isSelf: by !== 'couple' && isSelf(text, span) }
  })

const isSelf = (text: string, { start, end }: Span): boolean =>
  /^m(?:a|on|es) /.test(text.slice(start, end)) ||
  /(?<![a-z])(?:j'ai|je|moi|suis|m')(?: [a-z']{1,12}){0,2}[ ,]{0,2}$/.test(
    text.slice(Math.max(0, start - selfBefore), start),
  )

/** Characters before: « j'ai déjà fêté ». By hand. */
const selfBefore = 26
