import { everyday, foldedTitles } from '../civilities.ts'
import { allKin, foldedKin, type KinWord, kin, longFirst } from '../kinship.ts'
import { generalJobs, professional, trades } from '../lexicon.ts'

const tie = `(?:ex-)?(?:${foldedKin(longFirst(allKin))})`
const elder = new RegExp(`^(?:ex-)?(?:${foldedKin(kin('parent', 'parent-fond', 'spouse', 'partner', 'child'))})$`)
const owner = "(?:(?:son|sa|leur|mon|ma|ton|ta|notre|votre|le|la|un|une) |l')"
const quality = '(?:(?:grand|petit|jeune|vieux|vieil|vieille|nouveau|nouvelle|ancien|ancienne|autre|propre|futur) )?'

/** « X, son père », « X (l'oncle) », « X – le gendre », « X l'oncle ». */
const tieAfter = new RegExp(`^(?:(?:,|[ ]?\\(|[ ]?[-–])[ ]?${owner}?|[ ]${owner})${quality}(${tie})(?![a-z'’-])`)

/** « X, mère de famille », « X, compagne de Marc » tell her life; « X, sa voisine et leur gardien » lists three. */
const noTie = new RegExp(
  `^(?: (?:et|ou|ainsi) |, (?:sa|son|ses|leurs?|le|la|les|l') ?(?:${tie})(?![a-z]))|^[^a-z]{0,2}[a-z'’ -]{0,30} et (?:sa|son|ses|leurs?) `,
)
const tieBefore = new RegExp(`(?<![a-z])${owner}${quality}(${tie}) (?:(?:${foldedTitles(everyday)}) ?)?$`)

/** « Le cousin, X lui aussi, … »: who opens the sentence bears the name. */
const tieOpening = new RegExp(
  `(?:^|[.;:!?] ?|\\n)[^a-z]{0,3}${owner}${quality}(${tie}), (?:(?:${foldedTitles(everyday)}) ?)?$`,
)

/** « tonton X », where nothing owns the word. */
const fondBefore = new RegExp(
  `(?<![a-z])(${foldedKin(kin('elder-fond', 'elder-fond-more', 'grandparent-fond'))}) (?:(?:${foldedTitles(everyday)}) ?)?$`,
)

/** « père de X » alone in its cell, or before what a message says. */
const tieOfName = new RegExp(
  `(?:^|[\\n\\t;:|]|\\d[\\dh:]{1,4}) ?(?:le |la |l')?(?:${tie}) (?:de |d'|du )(?:(?:${foldedTitles(everyday)}) ?)?$`,
)

/** The word of a tie by which the words just before and just after a name, folded, say who bears it. */
export const tieSaid = (before: string, after: string): KinWord | null => {
  const behind = tieAfter.exec(after)
  if (behind !== null && !isNoTie(behind[1] ?? '', after.slice(behind[0].length))) return wordOf(behind[1] ?? '')
  const ahead = tieBefore.exec(before) ?? tieOpening.exec(before) ?? fondBefore.exec(before)
  return ahead === null ? null : wordOf(ahead[1] ?? '')
}

const isNoTie = (word: string, rest: string): boolean =>
  noTie.test(rest) || (elder.test(word) && /^ (?:de |d'|du |des )/.test(rest))

/** « père de X; … », « la mère de X : … »: what is told there is of the relative. */
export const isOfRelative = (before: string, after: string): boolean =>
  tieOfName.test(before) && /^\)? ?(?:[\n\t;:|]|$)/.test(after)

/** The word for a tie: « ex-compagnon » is one, « copain d'école » another. */
export const wordOf = (folded: string): KinWord | null => {
  const [first = ''] = folded
    .replace(/^ex[- ]/, '')
    .replaceAll('œ', 'oe')
    .split(/[ ,]/)
  return allKin.find((word) => word.folded === first) ?? null
}

/** What somebody does for a living, as alternatives of a pattern, the longest first. */
export const jobs = [...new Set(`${generalJobs}\n${professional}\n${trades}`.split('\n'))]
  .sort((a, b) => b.length - a.length)
  .join('|')
const tradeAfter = new RegExp(`^(?:,| ?\\() ?(?:(?:le|la|un|une) |l')?(${jobs})(?![a-z'’-])`)

/** « X, carreleur », « X (le pharmacien) »: what somebody does, where the words just after a name, folded, say it. */
export const tradeSaid = (after: string): string | null => tradeAfter.exec(after)?.[1] ?? null
