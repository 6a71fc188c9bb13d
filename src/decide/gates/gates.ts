import { compileCues, hasCue } from '../../language/cues.ts'
import type { Ruling } from '../../model/ask/ruling.ts'
import { foldText } from '../../model/fold.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { BasisTable, Law, RegimeTable } from '../../model/law/law.ts'
import type { Policy, Stance } from '../../model/law/policy.ts'
import type { Problem } from '../../model/problem.ts'
import type { Piece, Regime } from '../../model/record/piece.ts'
import { hasMotif } from '../hand/settled.ts'
import { gateLimits } from '../thresholds.ts'
import { readAddressee } from './addressee.ts'
import { certificateOf } from './certificate.ts'
import { handIn, natureOf } from './nature.ts'

/** How the author of a piece is bound, with the ground that says so; `known` is false when the profession is not in the table. */
export type Bound = {
  readonly regime: Regime
  readonly ground: Ground
  readonly withhold: boolean
  readonly known: boolean
}

type Basis = BasisTable[number]

/** The law as it binds one service: a name (« CHRS … ») tells the mission, unless the table names it already. */
export const atService = (law: Law, service: string | null): Law => ({
  ...law,
  regimes: { ...law.regimes, service: law.regimes.service ?? missionOf(service ?? '', law.regimes) },
})

/**
 * The regime of a piece by its author's quality. A secret of one's own profession comes first (an AS keeps it in a CHRS);
 * who else takes part in a mission of the law is bound by it (CASF L221-6, L345-1…), also when nobody said who wrote.
 * An unknown profession owes discretion (docs/contract.md), and it is said.
 */
export const boundOf = (piece: Pick<Piece, 'authorQuality'>, table: RegimeTable): Bound => {
  const quality = foldText(piece.authorQuality ?? '')
  const row = professionOf(quality, table)
  if (row?.regime.startsWith('profession')) return { ...pick(row), known: true }
  const own = missionOf(quality, table)
  if (row?.withhold === true && (own === null || own !== table.service)) return { ...pick(row), known: true }
  const mission = own ?? (row !== undefined || quality === '' ? table.service : null)
  if (mission !== null) return { regime: 'mission', ground: mission, withhold: false, known: true }
  return row === undefined
    ? { regime: 'discretion', ground: 'L1110-4-D', withhold: false, known: quality === '' }
    : { ...pick(row), known: true }
}

const professionOf = (quality: string, { professions }: RegimeTable): RegimeTable['professions'][number] | undefined =>
  professions.find(({ words }) => hasCue(compileCues(words), quality))

const pick = ({ regime, ground, withhold }: RegimeTable['professions'][number]): Omit<Bound, 'known'> => ({
  regime,
  ground,
  withhold,
})

const missionOf = (words: string, table: RegimeTable): Ground | null =>
  table.missions.find((row) => hasCue(compileCues(row.words), foldText(words)))?.ground ?? null

/**
 * The ground that holds a whole piece back, or null when it may be read for what the request needs (study 3.4). An
 * informal request gets nothing. What the text of the basis excludes goes first: no accord would let it out.
 */
export const gateOf = (piece: Piece, policy: Policy, law: Law, basis: Basis | null): Ground | null => {
  if (isInformal(policy, basis)) return 'CONS'
  const excluded = excludedBy(boundOf(piece, law.regimes), policy, basis)
  if (excluded !== null) return excluded
  return reasonsOf(piece, law.regimes).find((ground) => policy.gates.includes(ground)) ?? null
}

/** Nobody may hand over anything: no article is known that obliges, or allows, to answer. */
export const isInformal = (policy: Policy, basis: Basis | null): boolean => policy.needsBasis && basis === null

/** Is the disputed secrecy « protégé par un secret prévu par la loi » (CPP 60-2)? The association's position answers. */
const excludedBy = (bound: Bound, policy: Policy, basis: Basis | null): Ground | null => {
  const row = basis?.excludes.find((one) => one.regimes.includes(bound.regime))
  if (row === undefined) return null
  if (bound.regime !== 'disputed') return row.ground
  const answers: Readonly<Record<Stance, Ground | null>> = { secret: row.ground, director: 'CONS', discretion: null }
  return answers[policy.disputed ?? 'director']
}

/** What only a doctor or a lawyer may release (CPP 56-1, 56-3), or a text excludes (60-2): no answer opens it; an accord does. */
const onlyByAccord: ReadonlySet<Ground> = new Set<Ground>(['MED-56-3', 'AVO-56-1', 'SEC-60-2'])

/** What holds a piece holds it against answers too: nothing of it leaves, whatever was kept. */
export const isSealed = (
  piece: Piece,
  gate: Ground,
  {
    policy,
    basis,
    law,
    rulings,
  }: {
    readonly policy: Policy
    readonly basis: Basis | null
    readonly law: Law
    readonly rulings?: readonly Ruling[]
  },
): boolean =>
  onlyByAccord.has(gate) || isInformal(policy, basis) || hasMotif(rulings, piece.id) || needsAccord(piece, gate, law)

/** A notary's, a bailiff's, a journalist's: the law asks for their accord, as for a doctor's (CPP 56-2, 56-3). */
const needsAccord = (piece: Piece, gate: Ground, law: Law): boolean => {
  const bound = boundOf(piece, law.regimes)
  return bound.regime === 'profession-accord' && bound.ground === gate
}

/** Who gives that accord, where the ground that holds the piece does not tell. */
export const holderOf = (piece: Piece, law: Law): 'officer' | 'press' | null =>
  professionOf(foldText(piece.authorQuality ?? ''), law.regimes)?.holder ?? null

/** Words alone hold the piece: it would be open if the director said what it is. */
export const isGuessed = (piece: Piece, policy: Policy, law: Law, basis: Basis | null): boolean =>
  piece.stated === undefined &&
  gateOf(piece, policy, law, basis) !== null &&
  gateOf({ ...piece, stated: '' }, policy, law, basis) === null

/** What the director is told of a piece: why it is held, whom to refer to, or that the choice is his. */
export const gateProblems = (
  piece: Piece,
  gate: Ground | null,
  { policy, law, basis }: { readonly policy: Policy; readonly law: Law; readonly basis: Basis | null },
): readonly Problem[] => {
  const bound = boundOf(piece, law.regimes)
  const unknown: readonly Problem[] = bound.known ? [] : [{ code: 'piece.unknown-profession', pieceId: piece.id }]
  if (gate === null) return [...unknown, ...directorProblems(piece.id, bound, policy)]
  if (isInformal(policy, basis)) return unknown
  if (gate === 'CONS' && excludedBy(bound, policy, basis) === 'CONS')
    return [...unknown, { code: 'gate.lawyer', pieceId: piece.id }]
  if (gate === 'CONS' && needsAccord(piece, gate, law))
    return [...unknown, { code: 'gate.accord-law', pieceId: piece.id }]
  const code = gateCodes[gate]
  const read: readonly Problem[] =
    gate === readAddressee(piece, law.regimes) ? [{ code: 'gate.made-for-read', pieceId: piece.id }] : []
  return [
    ...unknown,
    ...read,
    code === undefined ? { code: 'gate.held', pieceId: piece.id, ground: gate } : { code, pieceId: piece.id },
  ]
}

const gateCodes: Readonly<Partial<Record<Ground, 'gate.accord' | 'gate.excluded' | 'gate.court' | 'gate.source'>>> = {
  'MED-56-3': 'gate.accord',
  'AVO-56-1': 'gate.accord',
  CONS: 'gate.accord',
  'SEC-60-2': 'gate.excluded',
  'JUD-DOC': 'gate.court',
  'ORIG-TIERS': 'gate.source',
}

/** Secrecy does not forbid to answer an authority: the director weighs it. Who is bound by discretion only has none. */
const directorProblems = (pieceId: string, bound: Bound, policy: Policy): readonly Problem[] => {
  const isSecret = bound.regime !== 'discretion' && !(bound.regime === 'disputed' && policy.disputed === 'discretion')
  return isSecret && policy.needsBasis ? [{ code: 'gate.director', pieceId, ground: bound.ground }] : []
}

/**
 * What keeps a piece shut whatever the director says that it is: a doctor or a lawyer wrote it, as the service declared or as
 * their hand on it says; or pages were not read, where it may stand.
 */
export const handOf = (piece: Piece, table: RegimeTable): Ground | null => {
  const bound = boundOf(piece, table)
  if (bound.withhold && bound.regime === 'profession-accord') return bound.ground
  return declaredIn(piece, table) ?? handIn(piece, table) ?? (piece.unread.length > 0 ? 'CONS' : null)
}

/** What the service filed as a doctor's, a lawyer's or a judge's: the director corrects that in dossier.yaml, not in passing. */
const declaredIn = ({ kind }: Piece, table: RegimeTable): Ground | null =>
  heldKinds(foldText(kind ?? ''), table)[0] ?? null

const heldKinds = (called: string, { kinds }: RegimeTable): readonly Ground[] =>
  kinds.filter((row) => row.withhold && hasCue(compileCues(row.words), called)).map(({ ground }) => ground)

const reasonsOf = (piece: Piece, table: RegimeTable): readonly Ground[] => {
  const bound = boundOf(piece, table)
  const addressee = foldText(piece.madeFor ?? '')
  const madeFor = table.madeFor.filter((row) => addressee !== '' && hasCue(compileCues(row.words), addressee))
  const author: readonly Ground[] = bound.withhold ? [bound.ground] : []
  const certificate = certificateOf(piece, piece.authorQuality !== null && bound.known, table)
  // What its first lines seem to be is a guess, and the director settled it.
  const read =
    piece.stated === undefined
      ? [readAddressee(piece, table), ...headReasons(piece, table)]
      : [handIn(piece, table), ...(piece.unread.length > 0 ? headReasons(piece, table) : [])]
  return [
    ...heldKinds(natureOf(piece), table),
    certificate.isSure ? certificate.ground : null,
    ...[...madeFor.map((row) => row.ground), ...author, ...read],
    certificate.ground,
  ].filter((ground) => ground !== null)
}

/** What the first lines say of a piece: its letterhead too when nobody said who wrote it. */
const headReasons = (piece: Piece, table: RegimeTable): readonly Ground[] => {
  const head = foldText(headOf(piece))
  const titles = table.heads.filter((row) => hasCue(compileCues(row.words), head))
  const isDescribed = piece.authorQuality !== null || piece.kind !== null
  const letterheads = isDescribed
    ? []
    : table.letterheads.filter((row) => hasCue(compileCues(row.words), head.slice(0, gateLimits.letterhead)))
  return [...titles, ...letterheads].map((row) => row.ground)
}

const headOf = (piece: Piece): string =>
  piece.passages
    .filter((passage) => !['hidden', 'fields', 'labels'].includes(passage.role))
    .slice(0, gateLimits.head.passages)
    .map((passage) => passage.text)
    .join('\n')
    .slice(0, gateLimits.head.characters)
