import { everyday, foldedTitles } from '../../../../language/civilities.ts'
import { foldedKin, kin } from '../../../../language/kinship.ts'
import * as lists from '../../../../language/lexicon.ts'
import { foldText } from '../../../../model/fold.ts'
import type { Span } from '../../../../model/record/span.ts'
import { besideName } from '../../../thresholds.ts'
import { type Mark, marksIn, type Placed, type Stretch, type Whose, whoseIn } from '../births/whose-birth.ts'

/** A stage of life, and no day, year or age: whose it is follows from whom the clause is about. */
export const isOfLife = ({ by }: Pick<Placed, 'by'>): boolean => life.has(by)

const life: ReadonlySet<Placed['by']> = new Set<Placed['by']>(['stage', 'couple', 'title', 'kin'])

/** Whoever a stretch speaks of: persons named, kin, and people without a name. */
type Figure = Mark & { readonly tie: 'spouse' | 'child' | null }

/** Whose a birth or a stage of life is, as its own sentence says; null: nobody is named in it. */
export const whoseTold = (told: Placed, stretch: Stretch): Whose | null =>
  isOfLife(told) ? whoseLife(told, stretch) : whoseIn(told, stretch)

/**
 * Whose a stage of life is: of who stands last before it, in its sentence; where nobody does, of who stands first after it.
 * `null`: its sentence names nobody.
 */
const whoseLife = (told: Placed, stretch: Stretch): Whose | null => {
  if (told.by === 'title') return titledBy(told, stretch)
  if (isOfKinOf(told, stretch)) return 'other'
  const inside = told.by === 'kin' ? namedWithin(told, stretch) : null
  if (inside !== null) return whoseOf(inside)
  const figures = figuresIn(stretch, told.by).filter(({ tie }) => !isPassed(told, tie))
  const before = figures.findLast((figure) => figure.end <= told.start)
  const said = foldText(stretch.passage.text.slice(before?.end ?? stretch.start, told.start))
  if (before !== undefined) return saidOfThing.test(said) || isApposed(told, said, stretch) ? 'other' : whoseOf(before)
  if (!opening.test(said)) return hasSubject.test(said) ? 'other' : null
  const after = figures.find((figure) => figure.start >= told.end)
  return after === undefined ? null : whoseOf(after)
}

/** « La mère de Joris Palluau a 38 ans »: of him who is named in it. */
const namedWithin = ({ start, end }: Placed, stretch: Stretch): Mark | null =>
  marksIn(stretch).find((mark) => mark.personId !== null && mark.start >= start && mark.end <= end) ?? null

/** « Il a frappé le cordonnier, retraité », « la porte qui… »: of what was named last, whatever it is. */
const saidOfThing =
  /(?<![a-z])(?:le |la |les |l'|une? |des |du |au |aux |cette? |cet |son |sa |ses )(?:[a-z'-]{2,20} ){0,2}[a-z'-]{2,20}(?:, ?| qui )$/

/** « X, son petit-fils, »: who X is to somebody, and nobody of theirs. */
const isApposed = ({ start, end }: Placed, said: string, { passage }: Stretch): boolean =>
  /^ ?[,(] ?$/.test(said) &&
  /^(?:son|sa|leur|mon|ma|notre|votre) /.test(foldText(passage.text.slice(start, end))) &&
  /^ ?[,)]/.test(passage.text.slice(end))

/** « Avec ses trente ans de métier, … », « Depuis sa retraite, … »: before who the sentence is about. */
const opening = /^[^a-z]{0,4}(?!(?:le|la|les|une?|des|il|elle|on|qui|ce) |l')(?:[a-z]{1,9} ){0,2}$/

const hasSubject = /(?<![a-z])(?:le|la|les|une?|des|cette?|cet) [a-z]|(?<![a-z])l'[a-z]/

/** « Elle vient avec ses enfants, son fils de 19 ans… », « menace sa femme, mariés depuis… »: those whom they are hers by. */
const isPassed = ({ by }: Placed, tie: Figure['tie']): boolean =>
  (by === 'couple' && tie === 'spouse') || (by === 'kin' && tie === 'child')

/** Whoever the sentences before speak of, where they speak of nobody else: « il » would be either. */
export const whoseBefore = (stretch: Stretch, before: readonly Stretch[]): Whose => {
  for (const one of before.toReversed()) {
    if (one.passage !== stretch.passage) return 'other'
    const figures = figuresIn(one, 'couple').filter(({ tie }) => tie !== 'spouse')
    const [first] = figures
    if (first === undefined) continue
    return figures.every(({ personId }) => personId === first.personId) ? whoseOf(first) : 'other'
  }
  return 'other'
}

const whoseOf = ({ personId }: Mark): Whose => (personId === null ? 'other' : { personId })

const titles = new RegExp(`^[\\s,]{1,2}(?:(?:${foldedTitles(everyday)}) ?)?$`)

/** « Le retraité Joris Palluau »: of the name that follows at once. */
const titledBy = (told: Placed, stretch: Stretch): Whose => {
  const next = marksIn(stretch).find(({ start }) => start >= told.end)
  const between = next === undefined ? 'no' : foldText(stretch.passage.text.slice(told.end, next.start))
  return next !== undefined && titles.test(between) ? whoseOf(next) : 'other'
}

const spouse = new RegExp(`^(?:ex-)?(?:${foldedKin(kin('spouse', 'partner'))})s?$`)
const child = new RegExp(`^(?:(?:${foldedKin(kin('child'))})s?|enfants?|bebe|ainee?|cadet(?:te)?)$`)
const couple = `(?:ex-)?(?:${foldedKin(kin('spouse', 'partner'))})`

const people = [
  ...([lists.professional, lists.generalJobs, lists.thirdParty, lists.accompanied, lists.minor] as const),
  ...([lists.informant, lists.relative, lists.magistrate, lists.parent] as const),
]
  .join('\n')
  .replaceAll('\n', '|')

const figure = new RegExp(
  `(?<=(?<![a-z])(?:une?|des|le|la|les|l'|d'une?|du|au|aux|sa|son|ses|leurs?|ma|mon|mes|nos|notre|cette?|cet|ce|chaque|#) ?(?:[a-z]{3,10} )?)(?:${couple}|beaux-parents|grands-parents|parents|femme|homme|dame|monsieur|personne|type|gars|${people})s?(?![a-z-])`,
  'g',
)

const figuresIn = (stretch: Stretch, by: Placed['by']): readonly Figure[] => {
  const { passage, start, end } = stretch
  const marks = marksIn(stretch)
  const folded = foldText(passage.text.slice(start, end))
  const others = Array.from(folded.matchAll(figure), ({ index, 0: word }) => ({
    ...{ start: start + index, end: start + index + word.length, personId: null },
  })).filter((one) => !marks.some((mark) => one.start < mark.end && mark.start < one.end))
  const all = [...marks, ...others]
    .map((one) => ({ ...one, tie: tieOf(foldText(passage.text.slice(one.start, one.end))) }))
    .sort((a, b) => a.end - b.end)
  return all.filter((one, at) => !isOwner(all[at - 1], one, passage.text, by))
}

/** « Les parents de Joris Palluau sont… »: he is not who it is told of; « je suis la femme de Joris Palluau, mariés depuis… » is. */
const isOwner = (near: Figure | undefined, { start, personId }: Figure, text: string, by: Placed['by']): boolean =>
  near !== undefined &&
  personId !== null &&
  near.personId === null &&
  !(near.tie === 'spouse' && by === 'couple') &&
  ofName.test(foldText(text.slice(near.end, start)))

const ofName = new RegExp(`^ (?:de |d'|du )(?:(?:${foldedTitles(everyday)}) ?)?$`)

const tieOf = (folded: string): Figure['tie'] => (spouse.test(folded) ? 'spouse' : child.test(folded) ? 'child' : null)

/** « Je suis la mère de Joris Palluau, nous sommes mariés depuis… »: « nous » is not him. */
const isOfKinOf = (told: Span, { passage }: Stretch): boolean => {
  const folded = foldText(passage.text)
  const said = folded.slice(Math.max(0, told.start - besideName.saidBefore), told.end)
  return /(?<![a-z])(?:nous|nos|notre)(?![a-z])/.test(said) && kinOfWriter.test(folded)
}

const kinOfWriter = new RegExp(
  `(?<![a-z])(?:je (?:suis|soussignee?)[^.;!?]{0,40} (?:la|le|l'|une?) ?(?:${foldedKin(kin('parent', 'parent-fond', 'sibling', 'child', 'grandparent', 'uncle', 'nephew', 'cousin'))})(?![a-z])|(?:mon|ma) (?:${foldedKin(kin('parent', 'parent-fond', 'child', 'sibling', 'nephew', 'cousin', 'grandchild'))})(?![a-z]))`,
)
