import type { Finding } from '../model/finding.ts'
import { foldText } from '../model/fold.ts'
import type { Ground } from '../model/ground.ts'
import type { Passage } from '../model/passage.ts'
import type { Person } from '../model/person.ts'
import type { Piece } from '../model/piece.ts'
import type { Scope } from '../model/request.ts'
import type { OnSubject } from './subjects.ts'
import { type Unit, unitsOf } from './units.ts'
import { type DateRange, datesIn, isInPeriod } from './when.ts'

/** What was judged of one unit: `ground` null means in scope. `about` are the targeted persons it is about. */
export type Judgement = { readonly unit: Unit; readonly ground: Ground | null; readonly about: readonly string[] }

export type ScopeInput = {
  readonly scope: Scope
  readonly onSubject: OnSubject
  readonly persons: ReadonlyMap<string, Person>
  readonly findingsOf: (passage: Passage, unit: Unit) => readonly Finding[]
  readonly reference: string | null
}

/** What the reading has learned so far in a piece: whom it is about, when, and whether the last unit was kept. */
type Thread = {
  readonly about: readonly string[]
  readonly dates: readonly DateRange[]
  readonly reference: string | null
  readonly kept: boolean
  /** An informant speaks in this piece: its pronouns are his, and only a name says whom a sentence is about. */
  readonly byNameOnly: boolean
  /** Whose record it is, among the targeted persons. */
  readonly owners: readonly string[]
}

/**
 * Judges every unit of a piece against persons, period and subjects. All three must hold, otherwise the ground says
 * which failed first. What nothing dates is outside the period asked: doubt withholds.
 */
export const judgePiece = (piece: Piece, input: ScopeInput): readonly Judgement[] => {
  const pieceDate = piece.date ?? letterDate(piece, input)
  const accompanied = input.scope.personIds.filter((id) => isAccompanied(input.persons.get(id)))
  let thread: Thread = {
    about: accompanied,
    dates: pieceDate === null ? [] : [{ from: pieceDate, to: pieceDate }],
    reference: pieceDate ?? input.reference,
    kept: false,
    byNameOnly: namesInformant(piece, input),
    owners: accompanied,
  }
  const judgements: Judgement[] = []
  for (const passage of piece.passages) {
    if (passage.role === 'hidden') continue
    if (opensEntry(passage)) thread = { ...thread, about: accompanied, kept: false }
    for (const [rank, unit] of unitsOf(passage).entries()) {
      const judged = judgeUnit(unit, rank === 0, thread, input)
      judgements.push(judged.judgement)
      thread = judged.thread
    }
  }
  return keepHeadings(judgements)
}

/** A heading or a dated entry starts afresh: the record is again that of the accompanied person. */
const opensEntry = (passage: Passage): boolean =>
  passage.role === 'heading' || datesIn(foldText(passage.text.slice(0, 60)), '2000-01-01').length > 0

const isAccompanied = (person: Person | undefined): boolean =>
  person?.role === 'accompanied' || person?.role === 'minor'

const namesInformant = (piece: Piece, input: ScopeInput): boolean =>
  piece.passages.some((passage) =>
    input
      .findingsOf(passage, { passage, start: 0, end: passage.text.length, folded: '' })
      .some((finding) => finding.personId !== null && input.persons.get(finding.personId)?.role === 'informant'),
  )

/** The first full date of the first lines, when nobody gave the piece a date. */
const letterDate = (piece: Piece, input: ScopeInput): string | null => {
  for (const passage of piece.passages.filter((p) => p.role !== 'hidden').slice(0, 6)) {
    for (const unit of unitsOf(passage)) {
      const isBirth = input.findingsOf(passage, unit).some((finding) => finding.category === 'birth-date')
      const date = isBirth ? undefined : datesIn(unit.folded, null)[0]
      if (date !== undefined) return date.from
    }
  }
  return null
}

const judgeUnit = (unit: Unit, opens: boolean, thread: Thread, input: ScopeInput) => {
  const findings = input.findingsOf(unit.passage, unit)
  const known = namedIn(findings, input)
  const named: Named = { ...known, others: known.others || opensWithOther(unit) }
  const about = aboutOf(unit, named, thread)
  const own = ownDates(unit, findings, thread.reference)
  const dates = own.length > 0 ? own : thread.dates
  const onSubject = input.onSubject(unit.folded, findings) || (thread.kept && continues(unit))
  const ground = groundOf(about, dates, onSubject, input.scope)
  const setsDate = own.length > 0 && (unit.passage.role === 'heading' || (opens && startsWithDate(unit)))
  const next: Thread = {
    about,
    dates: setsDate ? own : thread.dates,
    reference: setsDate ? (own[0]?.from ?? thread.reference) : thread.reference,
    kept: ground === null && unit.passage.role !== 'heading',
    byNameOnly: thread.byNameOnly,
    owners: thread.owners,
  }
  return {
    judgement: { unit, ground, about },
    thread: apart.has(unit.passage.role) ? { ...thread, kept: false } : next,
  }
}

/** Rows and groups of values: each is judged for itself. */
const apart: ReadonlySet<Passage['role']> = new Set<Passage['role']>(['fields', 'labels', 'row'])

type Named = { readonly targets: readonly string[]; readonly others: boolean }

/** Who is named in a unit. A professional who writes or hears is not whom the unit is about. */
const namedIn = (findings: readonly Finding[], input: ScopeInput): Named => {
  const persons = findings.filter((finding) => finding.category === 'person' && finding.detector !== 'safety-net')
  const targets = persons.flatMap((f) =>
    f.personId !== null && input.scope.personIds.includes(f.personId) ? [f.personId] : [],
  )
  const others = persons.some((f) => {
    const role = f.personId === null ? null : (input.persons.get(f.personId)?.role ?? null)
    return (
      (f.personId === null || !input.scope.personIds.includes(f.personId)) &&
      role !== 'professional' &&
      role !== 'magistrate'
    )
  })
  return { targets: [...new Set(targets)], others }
}

// Pronouns and nouns by which a French record takes up the person it has named before.
const takesUp =
  /(?<![a-z0-9])(?:elle|il|lui|l'(?:a|avait|aurait|ait|ont|avaient|insulte|appelle|attend|oblige|empeche|accuse|etrangle)|la jeune|le jeune|l'adolescent|l'enfant|madame|monsieur|mme|l'interesse|l'usager|la residente|le resident|la victime|m'a|m'avait|j'|je)(?![a-z0-9]{3})/

// « Sa cousine a été étranglée… », « La jeune fille de la chambre 8… »: somebody else, although nobody is named.
const otherSubject =
  /^[\s\-–•]{0,4}(?:sa|son|ses|leurs?|la|le|les|l'|une?|des|cette|ce|notre)\s?(?:jeune fille|jeune homme|petite? amie?|belle-[a-z]+|beau-[a-z]+|ex-[a-z]+|grand-?[a-z]+|cousine?s?|soeurs?|freres?|tante|oncle|niece|neveu|fils|filles?|mari|femme|mere|pere|parents|collegues?|voisine?s?|amie?s?|copine|copain|residente?s?|hebergee?s?|usagers?|dame|monsieur|gardienne?|facteur|patron|directrice|directeur|educatrice|educateur|equipe|psychologue|medecin|assistante sociale|proprietaire|bailleur|tuteur|compagn(?:e|on)|conjointe?)(?![a-z])/

const opensWithOther = (unit: Unit): boolean => otherSubject.test(unit.folded)

/** A unit that opens with somebody else is about the targeted person only when it takes her up after that. */
const afterOpening = (unit: Unit): string => unit.folded.replace(otherSubject, '')

// « Madame », « l’intéressé »: in a record, whose it is, whoever was spoken of just before.
const bareTitle = /(?<![a-z])(?:madame|l'interessee?|l'usagere?|la residente|le resident|la jeune|le jeune)(?![a-z])/

const aboutOf = (unit: Unit, named: Named, thread: Thread): readonly string[] => {
  if (named.targets.length > 0 || thread.byNameOnly) return named.targets
  if (!named.others) return thread.about.length === 0 && bareTitle.test(unit.folded) ? thread.owners : thread.about
  return takesUp.test(afterOpening(unit)) ? thread.about : []
}

const ownDates = (unit: Unit, findings: readonly Finding[], reference: string | null): readonly DateRange[] => {
  const births = findings.filter((finding) => finding.category === 'birth-date')
  let folded = unit.folded
  for (const birth of births) {
    const from = Math.max(0, birth.start - unit.start)
    const to = Math.max(from, birth.end - unit.start)
    folded = folded.slice(0, from) + ' '.repeat(to - from) + folded.slice(to)
  }
  return datesIn(folded, reference)
}

const startsWithDate = (unit: Unit): boolean =>
  /^[\s\-–•*[(]{0,6}(?:le |du |semaine du )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)?\.?,? ?(?:le )?\d{1,4}(?:er)?[\s/.-]/.test(
    unit.folded,
  )

/** A sentence that carries on what the one before told: speech, or a link word with a verb of saying. */
const continues = (unit: Unit): boolean =>
  /["«“]/.test(unit.passage.text.slice(unit.start, unit.end)) ||
  /^[\s\-–•]{0,4}(?:elle|il|puis|ensuite|alors|apres|selon|madame|monsieur|la jeune|le jeune|ce jour|ces|cela|cet|cette|depuis)\b.{0,60}(?:dit|ajout|precis|expliqu|racont|rapport|declar|indiqu|aurait|affirm|confi|evoqu|repet|poursui|date|situe)/.test(
    unit.folded,
  )

const groundOf = (
  about: readonly string[],
  dates: readonly DateRange[],
  onSubject: boolean,
  scope: Scope,
): Ground | null => {
  if (about.length === 0) return 'HORS-PERS'
  const open = scope.period.from === null && scope.period.to === null
  if (!open && !dates.some((range) => isInPeriod(range, scope.period))) return 'HORS-PER'
  return onSubject ? null : 'HORS-OBJ'
}

/** A heading stays only when something under it does; the heading row of a table or the keys of a file stay with it. */
const keepHeadings = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.map((judgement, at) => {
    if (!isHeading(judgement.unit)) return judgement
    const ground = hasKeptBelow(judgements, at) ? null : (judgement.ground ?? 'HORS-OBJ')
    return { ...judgement, ground }
  })

const hasKeptBelow = (judgements: readonly Judgement[], at: number): boolean => {
  const heading = judgements[at]?.unit.passage
  for (const { unit, ground } of judgements.slice(at + 1)) {
    if (unit.passage.role === 'heading' && (unit.passage.level ?? 9) <= (heading?.level ?? 9)) return false
    if (ground === null && !isHeading(unit)) return true
  }
  return false
}

const isHeading = ({ passage }: Unit): boolean => passage.role === 'heading' || passage.role === 'labels'
