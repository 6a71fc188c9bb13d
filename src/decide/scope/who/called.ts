import { everyday, foldedTitles, ofGender, titlesOf } from '../../../language/civilities.ts'
import { foldedKin, kin } from '../../../language/kinship.ts'
import { numberPattern, units } from '../../../language/numbers.ts'
import { foldText } from '../../../model/fold.ts'
import type { Span } from '../../../model/record/span.ts'
import { besideName } from '../../thresholds.ts'
import { agreementLead, agreesAfter, agreesBefore, isGoverned } from './agreement.ts'
import type { Gender } from './gender.ts'

/** What a mention of somebody, and the words beside it, tell of whom it can mean. */
export type Called = {
  /** Words of the name, its title aside, and single letters of it. */
  readonly words: readonly string[]
  readonly letters: readonly string[]
  /** Of the title; of the words that agree with the name where there is none. */
  readonly gender: Gender | null
  /** « M. », « Mme »: a grown-up. « Mlle » (`isMiss`) may be a girl, and is no mother. */
  readonly isTitled: boolean
  readonly isMiss: boolean
  /** « le petit », « la fillette ». */
  readonly isOfChild: boolean
  /** « la famille », « M. et Mme », « les ». */
  readonly isGroup: boolean
  /** « M. X père », « la fille X »: of one generation of several who bear the name; the word that tells it. */
  readonly generation: string | null
  /** « le père, M. X »: of whose child that is, the record tells. */
  readonly isAsParent: boolean
}

export const calledAt = (text: string, { start, end }: Span): Called => {
  const own = foldText(text.slice(start, end))
  const lead = foldText(text.slice(Math.max(0, start - besideName.called), start))
  const title = titleIn(lead, own)
  const before = lead + (within.exec(own)?.[0] ?? '')
  const after = text.slice(end, end + besideName.agreement)
  return {
    words: wordsOf(own.replace(within, '')),
    letters: own.replace(within, '').match(/(?<![a-z])[a-z](?![a-z'’])/g) ?? [],
    gender: title?.gender ?? agreeing(agreementLead(text, { start, end }), after),
    isTitled: title?.isGrown === true,
    isMiss: title?.isGrown === false,
    isOfChild: child.test(before),
    isGroup: group.test(before),
    isAsParent: asParent.test(before),
    generation:
      (asParent.test(before) ? null : bornBefore.exec(before)?.[1]) ?? bornAfter.exec(foldText(after))?.[1] ?? null,
  }
}

/** Words of a name, folded; a single letter is none. */
export const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)

const titles = foldedTitles(everyday)
const within = new RegExp(`^(?:${titles})(?![a-z])\\.? ?`)
const atEnd = new RegExp(`(?<![a-z])(${titles})\\.? ?$`)
const ofWomen = new RegExp(`^(?:${foldedTitles(ofGender('f', everyday))})`)
const ofGirls = new RegExp(`^(?:${foldedTitles(titlesOf('mlle', 'mademoiselle'))})`)

const titleIn = (lead: string, own: string): { readonly gender: Gender; readonly isGrown: boolean } | null => {
  const word = within.exec(own)?.[0] ?? atEnd.exec(lead)?.[1]
  if (word === undefined) return null
  return { gender: ofWomen.test(word) ? 'f' : 'm', isGrown: !ofGirls.test(word) }
}

const agreeing = (before: string, after: string): Gender | null =>
  agreesBefore(before) ?? (isGoverned(before) ? null : agreesAfter(after))

const child = /(?<![a-z])(?:petite?|garcon(?:net)?|fillette|enfant|bebe|nourrisson|eleve|gamine?|gosse|mome) $/
const plain = foldedTitles(titlesOf('plain', 'mr'))
const group = new RegExp(
  `(?:(?<![a-z])(?:familles?|fratrie|couple|menage|consorts|clan|(?:les|des|aux|ces|chez les|entre) ?(?:[a-z]{4,9}s |epoux )?|(?:${numberPattern(...units)}) ?(?:[a-z]{4,9}s )?|epoux|parents|enfants|freres|soeurs)|(?<![a-z])(?:${plain})\\.?(?: et | & | ou |/)(?:${plain})\\.?) ?$`,
)
const generations = `${foldedKin(kin('parent', 'child', 'grandparent', 'sibling'))}|veuve|senior|junior|l'ainee?|l'aine|la cadette|le cadet|le jeune|le vieux`
const bornBefore = new RegExp(`(?<![a-z])(${generations}|jeune|vieille|vieux)[ ,:(]{0,3}(?:(?:${plain})\\.? ?)?$`)
const asParent = new RegExp(
  `(?<![a-z])(?:le|la|du|au|,) ?(?:${foldedKin(kin('parent', 'parent-fond'))})[ ,:(]{0,3}(?:(?:${plain})\\.? ?)?$`,
)
const bornAfter = new RegExp(`^,? ?\\(?(${generations})(?![a-z])(?! (?:de|du|des) | d')`)
