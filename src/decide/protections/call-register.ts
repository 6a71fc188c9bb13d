import { isNameAlone, isPlainCall } from '../../language/calls/caller.ts'
import { type Call, type CellName, callRegisterOf, wordsOfCell } from '../../language/calls/register.ts'
import { foldText } from '../../model/fold.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { contains, overlaps, type Span } from '../../model/record/span.ts'
import type { Clue } from './clues.ts'

/** What the registers of calls of a record show. A caller is no informant because she rang up. */
export type Calls = {
  /** Passages that tell of no informant: entries of callers who are none, and names of columns. */
  readonly quiet: ReadonlySet<string>
  /** Entries of callers asked about, and of officials: what they say is read like all sentences, others' words are their own. */
  readonly readAsAny: ReadonlySet<string>
  /** True where a stretch stands in the entry of a caller who is no informant. */
  readonly isPlain: (passageId: string, at: Span) => boolean
  /** True where a stretch is of the words that name such a caller. */
  readonly isPlainCaller: (passageId: string, at: Span) => boolean
  /** The cells of callers who are informants, or may be. */
  readonly informants: readonly Clue[]
}

type Known = 'asked' | 'official' | 'own' | 'kin' | null

type Who = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
  readonly isAsked: (personId: string) => boolean
}

export const readCalls = (pieces: readonly Piece[], who: Who): Calls => {
  const registers = pieces.flatMap((piece) => {
    const register = callRegisterOf(piece)
    return register === null ? [] : [{ ...register, pieceId: piece.id }]
  })
  const entries = registers.flatMap(({ calls, pieceId }) =>
    calls.map((call) => ({ ...call, pieceId, isPlain: isPlain(call, who), known: knownCaller(call, who) })),
  )
  const plain = entries.filter((entry) => entry.isPlain)
  const others = entries.filter((entry) => !entry.isPlain)
  const headers = registers.flatMap((register) => register.headers)
  return {
    quiet: without([...plain.map(({ passage }) => passage), ...headers], others),
    readAsAny: without(
      plain.filter(({ known }) => known === 'asked' || known === 'official').map(({ passage }) => passage),
      entries.filter(({ known }) => known !== 'asked' && known !== 'official'),
    ),
    isPlain: (passageId, at) => plain.some(({ passage, stretch }) => passage.id === passageId && contains(stretch, at)),
    isPlainCaller: (passageId, at) => plain.some(({ passage, cell }) => passage.id === passageId && overlaps(cell, at)),
    informants: others.map(({ pieceId, passage, cell }) => ({ pieceId, passage, ...cell })),
  }
}

const without = (passages: readonly Passage[], others: readonly Pick<Call, 'passage'>[]): ReadonlySet<string> => {
  const told = new Set(others.map(({ passage }) => passage.id))
  return new Set(passages.map(({ id }) => id).filter((id) => !told.has(id)))
}

const isPlain = ({ passage, cell, quality, message }: Call, who: Who): boolean => {
  // « Mme GALLET » where two bear the name has no person: it is a name all the same.
  const findings = (who.byPassage.get(passage.id) ?? []).filter(({ category }) => category === 'person')
  if (namesIn({ passage, cell }, who).some(({ personId }) => roleOf(personId, who) === 'informant')) return false
  const names = findings.map((finding): CellName => ({ ...finding, isKnown: isDeclared(finding.personId, who) }))
  const words = wordsOfCell(passage.text, cell, names)
  const known = knownCaller({ passage, cell }, who)
  const more = quality === null ? '' : ` ${wordsOfCell(passage.text, quality, names)}`
  return isPlainCall({ cell: words + more, message, known: known === 'official' ? 'own' : known })
}

const namesIn = ({ passage, cell }: Pick<Call, 'passage' | 'cell'>, { byPassage }: Who): readonly Finding[] =>
  (byPassage.get(passage.id) ?? []).filter((finding) => finding.personId !== null && overlaps(finding, cell))

/** Who the record knows the caller to be, where a name stands alone in the cell. */
const knownCaller = (call: Pick<Call, 'passage' | 'cell'>, who: Who): Known => {
  const names = namesIn(call, who)
  return isAlone(call.passage.text, call.cell, names) ? knownAs(names, who) : null
}

const isAlone = (text: string, cell: Span, inCell: readonly Span[]): boolean => {
  const start = Math.max(cell.start, Math.min(...inCell.map((name) => name.start)))
  const rest = { start: Math.min(cell.end, Math.max(...inCell.map((name) => name.end))), end: cell.end }
  return inCell.length > 0 && isNameAlone(foldText(text.slice(cell.start, start)), wordsOfCell(text, rest, []))
}

const roleOf = (personId: string | null, { personOf }: Who) => personOf.get(personId ?? '')?.role ?? null

const isDeclared = (personId: string | null, { personOf, isAsked }: Who): boolean =>
  personId !== null && (isAsked(personId) || personOf.get(personId)?.source !== 'text')

/** An official is known as one by the text too; who the others are, the file or the request says. */
const knownAs = (inCell: readonly Finding[], who: Who): Known => {
  const ids = inCell.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  if (ids.every(who.isAsked)) return 'asked'
  if (ids.every((id) => ['professional', 'magistrate'].includes(roleOf(id, who) ?? ''))) return 'official'
  if (!ids.every((id) => isDeclared(id, who))) return null
  return ids.every((id) => isOfHome(id, who)) ? 'own' : 'kin'
}

const isOfHome = (personId: string, { personOf, isAsked }: Who): boolean => {
  const person = personOf.get(personId)
  return (
    isAsked(personId) ||
    ['accompanied', 'minor', 'parent'].includes(person?.role ?? '') ||
    person?.flags.includes('allegedPerpetrator') === true
  )
}
