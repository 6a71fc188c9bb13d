import { categoriesWith } from '../../../model/category.ts'
import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Ground } from '../../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { contains, overlaps, type Span } from '../../../model/record/span.ts'
import { entriesOf } from './entries.ts'
import { phonesIn } from './numbers.ts'

/**
 * Where a record stays whole, a mask on who gave the alert is little if her number, or her name beside « voisine du 3e », stands
 * there all the same: it may leave nothing by which she is known. What is closed: in an entry that tells of her, names that the
 * record does not declare and ways to reach somebody; then the same names and numbers everywhere, and the entries where they stand.
 */
export const closeInformants = (draft: Draft): Closed => {
  const desk = deskOf(draft)
  const closed = new Set(draft.decisions.filter(isInformant).map(({ findingId }) => findingId))
  const known = new Set(closed)
  // Her number leads to another call, which gives her name, which leads to a note: each round reaches one step. By hand.
  for (let round = 0; round < 4; round += 1) {
    const before = closed.size
    for (const finding of nearIn(desk, closed)) closed.add(finding.id)
    for (const finding of sameIn(desk, closed)) closed.add(finding.id)
    if (closed.size === before) break
  }
  const callers = callersIn(desk, closed)
  return {
    findings: callers,
    decisions: [...[...closed].filter((id) => !known.has(id)), ...callers.map(({ id }) => id)].map(informantMask),
  }
}

/** Findings that this adds, and decisions on them and on those that were there. */
export type Closed = { readonly findings: readonly Finding[]; readonly decisions: readonly Decision[] }

const ground: Ground = 'AUT-SIGN'

const isInformant = (decision: Decision): boolean => decision.outcome === 'withhold' && decision.ground === ground

const informantMask = (findingId: string): Decision => ({
  ...{ findingId, outcome: 'withhold', ground, needsSecond: false, by: { rule: 'informant-near' } },
})

const reaching = categoriesWith('reaching')
type Desk = {
  readonly draft: Draft
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly textOf: ReadonlyMap<string, string>
  /** Persons whose names everybody knows: those of the file, the request and the service. */
  readonly open: ReadonlySet<string>
}

const deskOf = (draft: Draft): Desk => ({
  draft,
  byPassage: groupByPassage(draft.findings),
  textOf: new Map(draft.dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text]))),
  open: new Set(
    draft.persons.flatMap(({ id, role, source }) =>
      role !== 'informant' && (source !== 'text' || role === 'professional' || role === 'magistrate') ? [id] : [],
    ),
  ),
})

const isTelling = ({ category, personId }: Finding, { open }: Desk): boolean =>
  reaching.has(category) || category === 'address' || (category === 'person' && !open.has(personId ?? ''))

/** « appel de l'assistante maternelle du petit (tél. …) : … »: what she is stands where her name would. */
const calledBy =
  /(?<!\p{L})(?:appels?(?: t[ée]l(?:[ée]phonique)?s?\.?)?|message|courrier|mail|visite|de la part|contact[ée]{1,2}s?|inform[ée]{1,2}s?|signal[ée]{1,2}s?|alert[ée]{1,2}s?)(?: (?:de la part )?(?:de|du|des|par) | d['’])(?<who>[^:;–\n\t(]{2,80})/giu

const callersIn = (desk: Desk, closed: ReadonlySet<string>): readonly Finding[] => {
  const found = desk.draft.dossier.pieces.flatMap((piece) => {
    const entryOf = entriesOf(piece)
    return piece.passages.flatMap((passage) => {
      const own = desk.byPassage.get(passage.id) ?? []
      const entries = own.filter(({ id }) => closed.has(id)).map((one) => entryOf(passage, one))
      if (entries.length === 0) return []
      const declared = own.filter(({ category, personId }) => category === 'person' && desk.open.has(personId ?? ''))
      return [...passage.text.matchAll(calledBy)].flatMap(({ 0: said, index, groups }): Finding[] => {
        const who = (groups?.who ?? '').trimEnd()
        const start = index + said.lastIndexOf(groups?.who ?? '')
        const at = { start, end: start + who.length }
        if (who === '' || !isIn(entries, at) || declared.some((name) => overlaps(name, at))) return []
        return [{ ...callerFinding, pieceId: piece.id, passageId: passage.id, ...at }]
      })
    })
  })
  return found.map((finding, at) => ({ ...finding, id: `IN${String(at + 1).padStart(5, '0')}` }))
}

const callerFinding = {
  ...({ id: '', category: 'person', kind: 'informant-clue', personId: null } as const),
  ...({ confidence: 1, detector: 'protection', why: 'informant-near' } as const),
}

/** Names and numbers of the entries that tell of an informant. */
const nearIn = (desk: Desk, closed: ReadonlySet<string>): readonly Finding[] =>
  desk.draft.dossier.pieces.flatMap((piece) => {
    const entryOf = entriesOf(piece)
    return piece.passages.flatMap((passage) => {
      const own = desk.byPassage.get(passage.id) ?? []
      const entries = own.filter(({ id }) => closed.has(id)).map((one) => entryOf(passage, one))
      return own.filter((one) => isTelling(one, desk) && isIn(entries, one))
    })
  })

const isIn = (entries: readonly Span[], one: Span): boolean => entries.some((entry) => contains(entry, one))

/** The same person, and the same numbers, wherever they stand. */
const sameIn = (desk: Desk, closed: ReadonlySet<string>): readonly Finding[] => {
  const { findings } = desk.draft
  const told = findings.filter((one) => closed.has(one.id) && isTelling(one, desk))
  const persons = new Set(
    told.flatMap(({ category, personId }) => (category === 'person' && personId !== null ? [personId] : [])),
  )
  const numbers = new Set(told.flatMap((one) => (one.category === 'phone' ? phonesOf(one, desk) : [])))
  return findings.filter(
    (one) =>
      (one.category === 'person' && persons.has(one.personId ?? '')) ||
      (one.category === 'phone' && phonesOf(one, desk).some((number) => numbers.has(number))),
  )
}

const phonesOf = ({ passageId, start, end }: Finding, { textOf }: Desk): readonly string[] =>
  phonesIn((textOf.get(passageId) ?? '').slice(start, end)).map(({ digits }) => digits)
