import { compileCues, hasCue } from '../../language/cues.ts'
import { foldedKin, kin } from '../../language/kinship.ts'
import { foldText } from '../../model/fold.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { unitsOf } from '../scope/units/units.ts'
import type { Gender } from '../scope/who/gender.ts'
import { type KinWords, kinIn } from '../scope/who/kin.ts'
import { clueLimits } from '../thresholds.ts'
import type { Calls } from './call-register.ts'
import { type Clue, clueFindings, cluePattern, type FoldedPassage, findClues, toLineEnd, withWords } from './clues.ts'
import { antecedentsOf, clausesOf } from './informant-clause.ts'
import { isIdle } from './informant-idle.ts'
import { informantNames, ownClues } from './informant-own.ts'
import type { AsksSilence } from './silence.ts'
import { witnessClues } from './witness.ts'

type Around = {
  readonly kin: KinWords
  readonly calls: Calls
  readonly named: readonly Finding[]
  readonly genderOf: (personId: string) => Gender | null
  readonly asksSilence: AsksSilence
}

/**
 * When the record holds an informant, what would point at him (« la voisine du dessous ») is found in every passage. A
 * word of kinship that means a person asked about (`kin`), or a caller of a register who is no informant (`calls`), points at nobody.
 */
export const informantClues = (
  record: readonly FoldedPassage[],
  persons: readonly Person[],
  table: ProtectionTable,
  { kin, calls, named, genderOf, asksSilence }: Around,
): readonly Finding[] => {
  const { informant } = table
  const cue = compileCues(informant.words)
  const declared = persons.filter((person) => person.role === 'informant').map(({ id }) => id)
  const asked = findClues(record, informant.asks.map(cluePattern))
  const hasInformant =
    declared.length > 0 ||
    calls.informants.length > 0 ||
    record.some(({ passage, folded }) => !calls.quiet.has(passage.id) && hasCue(cue, folded))
  // Where nothing else shows an informant, one who asks for silence may be one: only beside her words is she pointed at.
  const hushed = hasInformant ? [] : hushedStretches(record, asksSilence)
  const passages = hasInformant
    ? record
    : record.filter(({ passage }) => [...asked, ...hushed].some((clue) => clue.passage === passage))
  const isBeside = (clue: Clue): boolean =>
    hasInformant ||
    asked.some(({ passage }) => passage === clue.passage) ||
    hushed.some((one) => one.passage === clue.passage && overlaps(one, clue))
  const pointers = withWords(informant.clues.join('|'), table.silence.words)
  const found = findClues(passages, [cluePattern(`(?:${pointers})(?![a-z0-9])`)])
    .map(toLineEnd)
    .filter(isBeside)
  const pointing = found.filter(
    ({ passage, start, end }) =>
      !isKinOnly(
        foldText(passage.text.slice(start, end)),
        foldText(passage.text.slice(end, end + clueLimits.alarmAfter)),
        kin,
      ) && !calls.isPlainCaller(passage.id, { start, end }),
  )
  const byPassage = groupByPassage(named)
  const names = informantNames(named, new Set(declared))
  const telling = new RegExp(`^(?:[a-z]{1,2}')?(?:${informant.tells.join('|')})`)
  const signsIn = ({ passage }: Clue): readonly Span[] => [
    ...(names.get(passage.id) ?? []),
    ...[...calls.informants, ...asked].filter((sign) => sign.passage === passage),
    ...(hasCue(cue, foldText(passage.text)) ? [{ start: 0, end: passage.text.length }] : []),
  ]
  const told = [...calls.informants, ...pointing.filter((clue) => !isIdle(clue, signsIn(clue), telling))]
  const speaks = compileCues(informant.words)
  const own = ownClues(
    passages.filter(({ passage }) => !calls.quiet.has(passage.id)),
    {
      signsOf: ({ passage, folded }) =>
        [
          ...(names.get(passage.id) ?? []),
          ...told.filter((clue) => clue.passage === passage),
          ...(speaks === null
            ? []
            : [...folded.matchAll(speaks)].map((m) => ({ start: m.index, end: m.index + m[0].length }))),
        ].filter((sign) => !calls.isPlain(passage.id, sign)),
      othersIn: ({ passage }) =>
        (byPassage.get(passage.id) ?? []).filter(
          ({ category, personId }) => category === 'person' && personId !== null && !declared.includes(personId),
        ),
      patterns: informant.own.map(cluePattern),
      genders: declared.map(genderOf),
    },
  )
  const clauses = passages
    .filter(({ passage }) => !calls.quiet.has(passage.id))
    .flatMap((folded) =>
      clausesOf(folded, names.get(folded.passage.id) ?? [], byPassage.get(folded.passage.id) ?? [], telling),
    )
  const asking = antecedentsOf(asked, ({ passage }) => byPassage.get(passage.id) ?? []).filter(
    ({ passage, start, end }) => !isKinOnly(foldText(passage.text.slice(start, end)), '', kin),
  )
  return clueFindings(
    [...told, ...own, ...clauses, ...asked, ...asking, ...witnessClues(record, table)],
    { category: 'person', kind: 'informant-clue', confidence: clueLimits.informant, why: 'informant-clue' },
    (rank) => `IC${String(rank).padStart(4, '0')}`,
  )
}

/** Sentences that ask for silence, as clues. */
const hushedStretches = (record: readonly FoldedPassage[], asks: AsksSilence): readonly Clue[] =>
  record.flatMap(({ pieceId, passage }) =>
    unitsOf(passage)
      .filter(({ folded }) => asks(folded))
      .map(({ start, end }) => ({ pieceId, passage, start, end })),
  )

/** « sa tante », and nothing more than the word itself; whoever gives an alarm (« la tante nous a alertés ») is not meant. */
const isKinOnly = (clue: string, after: string, kin: KinWords): boolean =>
  kinIn(clue, kin).length > 0 && ofBlood.test(clue) && !alarm.test(after)

const ofBlood = new RegExp(
  `^(?:le |la |l'|son |sa )(?:${foldedKin(kin('parent', 'uncle', 'child', 'sibling', 'grandparent'))})$`,
)
const alarm =
  /^[^.;]{0,50}(?:nous |m')|^[^.;]{0,50}(?:alert|signal|previen|prevenu|telephon|appel|confi|ecrit|raconte|dit que|en cachette)/
