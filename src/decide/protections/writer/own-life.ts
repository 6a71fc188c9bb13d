import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { compileCues, hasCue } from '../../../language/cues.ts'
import { writerOwn } from '../../../language/family/words.ts'
import { allKin, foldedKin } from '../../../language/kinship.ts'
import { bodyWords } from '../../../language/lexicon.ts'
import { blankQuotes } from '../../../language/sentences.ts'
import { type Category, categoriesWith } from '../../../model/category.ts'
import type { Span } from '../../../model/record/span.ts'
import type { Bench } from '../../bench.ts'
import type { Unit } from '../../scope/units/units.ts'
import { clueLimits } from '../../thresholds.ts'
import { type Clause, clausesIn } from './clauses.ts'
import { isSignedAt, isWritersVoice, personsAt } from './voice.ts'

/** Words of the law by which a writer tells of their own life, and thinks of somebody. */
export type WriterWords = Readonly<Record<'own' | 'scorn' | 'works' | 'marks', readonly RegExp[]>>

/** `own`: what is masked; `isDoubted`: « I » in it is no work of the writer, and nothing tells what it is. */
export type WritersIn = { readonly own: readonly Span[]; readonly isDoubted: boolean }

/** Of a unit that the service wrote: what its writer tells of their own life, feels, or thinks of somebody; places in the unit. */
export const ownLifeIn = (unit: Unit, words: WriterWords, bench: Bench): WritersIn => {
  const folded = blankQuotes(unit.folded)
  const clauses = clausesIn(folded)
  const found = clauses.map((clause) => spanIn(clause, unit, words, bench))
  const own = clauses.map((clause, at): Span | null => {
    const last = clauses[at - 1]
    if (found[at] !== null) return found[at] ?? null
    const goesOn = found[at - 1] !== null && last !== undefined && (isMarker(last) || takesUp.test(clause.words))
    const leads = found[at + 1] !== null && found[at + 1] !== undefined && isTold(unit, clause, ofLife, bench)
    return (goesOn || leads) && isOfWriter(clause, unit, words, bench) ? clause : null
  })
  const isDoubted = clauses.some((clause, at) => own[at] === null && isDoubtful(clause, unit, words, bench))
  return { own: own.flatMap((span) => span ?? []), isDoubted }
}

/** « Je la sens perdue », « franchement… »: nothing says that it is work, or a fact. */
const isDoubtful = (clause: Clause, unit: Unit, { works, marks }: WriterWords, bench: Bench): boolean =>
  firstOf(marks, clause.words) !== null ||
  (isOwn.test(clause.words) &&
    firstOf(works, clause.words) === null &&
    !isTold(unit, clause, ofViolence, bench) &&
    isWritersVoice(unit, clause.start, bench))

/** « je », « mon », « m' »; « nous » is the service. « Je 05/03 » is a Thursday. */
const isOwn =
  /(?<![a-z])(?:moi|mon|mes|personnellement)(?![a-z])|(?<![a-z])(?:je|m[ea])(?![a-z])(?![. ]{0,2}\d)|(?<![a-z])[jm]'/
const kinOf = new RegExp(
  `(?<![a-z])(?:mon|ma|mes) (?:[a-z-]{3,9} )?(?:${foldedKin(allKin)}|enfants?|gosses?|homme|mec|ados?|ex|jum(?:eau|elle)s?|jumeaux|bebe|famille|parents|chien|chat|couple)s?x?(?![a-z])`,
)
const bodyOf = new RegExp(`^(?:et |que |quand )?(?:mon|ma|mes) (?:${bodyWords.split('\n').join('|')})(?![a-z])`)
const self =
  /(?<![a-z])(?:je suis|j'etais|je me |j'ai (?:eu|pris(?! rendez| rdv| contact| note| le relais)|attrape|fait une|mal|une? )|pour moi)/
const subjectSelf = /^(?:et |que |mais |car |donc |puis )?(?:je |j'|moi)/
const takesUp = /^(?:et |mais |car |donc |puis )?(?:je |j'|ca |cela |c'est |moi(?![a-z]))/
const other = new RegExp(
  `(?<![a-z])(?:elles?|ils?(?! (?:faut|y a|faudra))|lui|eux|leur|${foldedTitles(everyday)}|l'(?=a |ai|av))(?![a-z])`,
)
const doneTo =
  /(?<![a-z])(?:l'(?=a |av|ont )|lui (?:a|donn|met|fait)|(?:la|le|les) (?:frapp|gifl|tap|bat|cogn|menac|insult|pouss|secou|touch|viol|serr|tir|enferm))/
const reports =
  /(?<![a-z])(?:dit|traite|accuse|insult|qualifi|reproch|appel|hurle|crie|lance|repete|trouve qu|pretend|affirme)[a-z]{0,4}/

const ofViolence: ReadonlySet<Category> = new Set<Category>(['violence'])
const ofLife = new Set([...categoriesWith('sensitive', 'intimate')].filter((one) => one !== 'violence'))

const spanIn = (clause: Clause, unit: Unit, { own, scorn }: WriterWords, bench: Bench): Span | null => {
  const isFact = isTold(unit, clause, ofViolence, bench)
  const said = isSpoken(clause, unit, bench) ? saidIn(clause, unit, own, bench) : null
  const despised = isFact || said !== null ? null : firstOf(scorn, clause.words)
  if (despised === null || reports.test(clause.words.slice(0, despised.index))) return said
  return { start: clause.start + despised.index, end: clause.end }
}

/** In the first person; « Agathe : migraine depuis midi », under the name of who writes, as well. */
const isSpoken = (clause: Clause, unit: Unit, bench: Bench): boolean =>
  isOwn.test(clause.words)
    ? isWritersVoice(unit, clause.start, bench)
    : isTold(unit, clause, ofLife, bench) && isSignedAt(unit, clause.start, bench)

/** Of a clause that who writes says. */
const saidIn = (clause: Clause, unit: Unit, own: readonly RegExp[], bench: Bench): Span | null => {
  const isFact = isTold(unit, clause, ofViolence, bench)
  const isOthers = namesOther(clause, unit, bench)
  const kin = kinOf.exec(clause.words)
  if (kin !== null) return ofKin(clause, kin, { isFact, isOthers })
  if (isFact) return null
  const felt = firstOf(own, clause.words)
  if (felt !== null) return isOthers ? { start: clause.start + felt.index, end: clause.end } : clause
  if (isOthers) return null
  const isSelf = (self.test(clause.words) || !isOwn.test(clause.words)) && isTold(unit, clause, ofLife, bench)
  return isSelf || bodyOf.test(clause.words) || hasCue(compileCues(writerOwn), clause.words) ? clause : null
}

/** « Mon fils passe au tribunal »: all of it; « il a menacé mes enfants » is the fact, and the children alone are of the writer. */
const ofKin = (clause: Clause, kin: RegExpExecArray, { isFact, isOthers }: { isFact: boolean; isOthers: boolean }) => {
  const isSubject = kin.index <= clueLimits.clauseOpens
  // « Mon mari l'a giflé »: done to somebody of the record, and no matter of the writer's own.
  if (isSubject && isFact && (isOthers || doneTo.test(clause.words))) return null
  const isWhole = isSubject || (subjectSelf.test(clause.words) && !isOthers && !isFact)
  const start = clause.start + kin.index
  return isWhole ? clause : { start, end: start + kin[0].length }
}

const isOfWriter = (clause: Clause, unit: Unit, { works }: WriterWords, bench: Bench): boolean =>
  firstOf(works, clause.words) === null &&
  !isTold(unit, clause, ofViolence, bench) &&
  !namesOther(clause, unit, bench) &&
  isWritersVoice(unit, clause.start, bench)

/** « À mon sens, »: what it says of what follows. */
const isMarker = ({ words }: Clause): boolean =>
  /^(?:et )?(?:a|selon|pour|d'apres|personnellement)(?: mon| moi)?(?: [a-z]+)?$/.test(words)

const namesOther = (clause: Clause, unit: Unit, bench: Bench): boolean =>
  other.test(clause.words) || personsAt(unit, clause, bench).some(({ isStaff }) => !isStaff)

/** A fact of the clause before may be read on over its end. */
const isTold = (
  { passage, start }: Unit,
  clause: Span,
  categories: ReadonlySet<Category>,
  { byPassage }: Bench,
): boolean =>
  (byPassage.get(passage.id) ?? []).some(
    (one) => categories.has(one.category) && start + clause.start <= one.start && one.start < start + clause.end,
  )

const firstOf = (patterns: readonly RegExp[], words: string): RegExpExecArray | null =>
  patterns.reduce<RegExpExecArray | null>((found, one) => found ?? one.exec(words), null)
