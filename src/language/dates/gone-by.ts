import { foldedKin, kin } from '../kinship.ts'

const young =
  '(?:petite?|enfant|jeune|bebe|gamine?|gosse|mome|minot|ado|adolescente?|mineure?|ecoliere?|collegien(?:ne)?|lyceen(?:ne)?)s?'
const being = '(?:etais|etait|etaient|etions)'
const own = "(?:son |sa |leur |mon |ma |notre |votre |l')"

/** « quand ils étaient petits », « étant enfant », « dans son enfance », « à l'époque », « autrefois ». */
const times = [
  `(?:quand|lorsqu(?:e |')|du temps ou|a l'epoque ou) ?(?:[a-z']{1,12} ){1,3}?${being} (?:encore |tout |toute )?${young}`,
  `(?:quand|lorsqu(?:e |')) ?(?:[a-z']{1,12} ){1,3}?(?:avait|avaient|avais) (?:\\d{1,2}|[a-z]{2,12}) ans`,
  `(?:etant|deja tout|deja toute) ${young}`,
  `(?:dans|pendant|durant|des) ${own}(?:petite |prime )?(?:enfance|adolescence|jeunesse)`,
  "autrefois|jadis|naguere|a l'epoque|par le passe|dans le temps|il y a (?:bien )?longtemps|il y a des annees|des annees plus tot",
  `avant (?:la |le |${own})(?:naissance|rencontre|mariage|vie commune|separation|divorce|placement|admission|arrivee|entree|incarceration)`,
  `avant (?:${own}|la |le |les )?(?:noel|paques|fetes|vacances|rentree)`,
  `du vivant d(?:e |u )(?:${own}|la |le )?(?:${foldedKin(kin('parent', 'grandparent', 'spouse', 'sibling', 'child'))})`,
]

const goneBy = new RegExp(`(?<![a-z])(?:${times.join('|')})(?![a-z])`)

/** Tells that the words of a sentence put what it tells in a time gone by, and no date says when. */
export const tellsGoneBy = (folded: string): boolean => goneBy.test(folded)
