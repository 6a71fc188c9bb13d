import { extensionOf } from '../../read/entry/reading.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import {
  type CarriedDossier,
  type CarriedFile,
  floorRestrictions,
  type MaskedCopy,
  type PieceRestriction,
  pieceRestrictions,
  type Restriction,
} from '../model/carried.ts'
import type { ItemEnd, Target } from '../model/ends.ts'
import type { PlanHead } from '../model/plan.ts'
import type { OpenedFile } from '../model/source.ts'
import type { TargetFile, Treated, TreatedFacts } from '../model/treated.ts'
import { lostNotes, withheldFrom } from './lost.ts'
import { dossierFolder, namer } from './paths.ts'
import type { TargetForm } from './target.ts'

type At = Parameters<TargetForm['write']>[1]

/** A carried file with what becomes of it here; `name` is its path below the folder of the dossier, '' where it is not written. */
export type Landed = {
  readonly carried: CarriedFile
  readonly name: string
  readonly written: TargetFile | null
  readonly targets: readonly Target[]
  readonly isTwin: boolean
}

/** Folders and files say nothing of who may open them: what the floor closes is masked, what closes a piece lies apart. */
export const folders: TargetForm = {
  expresses: new Set<Restriction>(),
  write: async (carried, at, { plan }) => {
    return treated(landIn(carried, at.place, plan), at)
  },
}

/** Where each file of a dossier lies in its folder: each is hashed, so it is asked once. */
export const landIn = (carried: CarriedDossier, place: number, { dossiers }: PlanHead): readonly Landed[] => {
  const { source, hiddenWords } = carried
  return land(carried, dossierFolder({ key: source.key, hiddenWords }, { place, dossiers }))
}

/** The files that are written, each once, and where: for a target that says more beside them. */
export const writtenFiles = (landed: readonly Landed[]) =>
  landed.flatMap(({ carried, name, written, targets: [target], isTwin }) =>
    isTwin || written === null || target === undefined ? [] : [{ carried, name, ...target, bytes: written.bytes }],
  )

const land = ({ files, hiddenWords }: CarriedDossier, folder: string): readonly Landed[] => {
  const nameOf = namer(hiddenWords)
  const known = new Map<string, { readonly holds: OpenedFile['holds']; readonly targets: Target[] }>()
  return files.map((carried, at): Landed => {
    const bytes = carried.masked?.bytes ?? carried.original
    const { file } = carried
    const unwritten = { carried, name: '', written: null }
    if (carried.problem !== null || bytes === null) return { ...unwritten, targets: [], isTwin: false }
    const key = file.made || file.bytes === null ? `${at}` : sha256Hex(file.bytes)
    const first = known.get(key)
    // What one file became several of shares what it holds.
    if (first !== undefined && first.holds !== file.holds) return { ...unwritten, targets: first.targets, isTwin: true }
    const name = nameOf(file.name, at, carried.masked?.extension ?? null)
    const target = { path: `targets/${closedIn(carried.restrictions)}${folder}/${name}`, sha256: sha256Hex(bytes) }
    if (first === undefined) known.set(key, { holds: file.holds, targets: [target] })
    else first.targets.push(target)
    return { carried, name, written: { path: target.path, bytes }, targets: [target], isTwin: false }
  })
}

/** What closes a piece whole; null where nothing does. */
export const closingOf = (restrictions: readonly Restriction[]): PieceRestriction | null =>
  pieceRestrictions.find((one) => restrictions.includes(one)) ?? null

/** Those who may open a piece are fewer than those who may open the dossier: it never lies among the open files. */
export const closedIn = (restrictions: readonly Restriction[]): string => {
  const closed = closingOf(restrictions)
  return closed === null ? '' : `apart/${closed}/`
}

/** The end of each item by the files that hold it, and what the report says of them. */
export const treated = (landed: readonly Landed[], { items }: Pick<At, 'items'>): Treated => ({
  files: landed.flatMap(({ written }) => written ?? []),
  ends: Array.from({ length: items }, (_, item) => endOf(item, landed)),
  leaf: null,
  facts: factsOf(landed),
})

const endOf = (item: number, landed: readonly Landed[]): ItemEnd => {
  const own = landed.filter(({ carried }) => carried.file.holds.some((hold) => hold.item === item))
  if (own.length === 0) return { end: 'quarantined', targets: [], rule: null, reason: 'batch.not-readable' }
  // One part that is not carried withholds the item: half of a record would pass for all of it.
  const failed = own.find(({ targets }) => targets.length === 0)
  if (failed !== undefined)
    return { end: 'quarantined', targets: [], rule: null, reason: failed.carried.problem?.code ?? 'batch.not-readable' }
  const targets = distinct(own.flatMap((one) => one.targets))
  if (own.every(({ isTwin }) => isTwin)) return { end: 'merged', targets, rule: null, reason: null }
  const rule = own.map(({ carried }) => maskRule(carried, item)).find((one) => one !== null) ?? null
  const reason = withheldFrom(
    own.map(({ carried }) => carried),
    item,
  )
  return { end: rule === null ? 'migrated' : 'minimised', targets, rule: rule ?? closingRule(own), reason }
}

/** Each place once. */
export const distinct = (targets: readonly Target[]): readonly Target[] => [
  ...new Map(targets.map((target) => [target.path, target])).values(),
]

/** What closes the piece is told of one that is whole too. */
const closingRule = (own: readonly Landed[]): string | null =>
  closingOf(own.flatMap(({ carried }) => carried.restrictions))

/** The rule by which something of an item was masked; null where nothing of it was. */
const maskRule = ({ masked, file, restrictions }: CarriedFile, item: number): string | null => {
  if (masked === null) return null
  const parts = file.holds.filter((hold) => hold.item === item).map(({ part }) => part)
  const isWhole = parts.some((part) => part === null) || isConverted(masked, file)
  const isTouched =
    isWhole || masked.fields.some((field) => parts.some((part) => part !== null && field.startsWith(part)))
  if (!isTouched) return null
  const [first] = Object.keys(masked.rules).sort()
  return floorRestrictions.find((one) => restrictions.includes(one)) ?? first ?? 'rebuilt'
}

const isConverted = ({ extension }: MaskedCopy, { name }: OpenedFile): boolean =>
  extension !== null && extension !== extensionOf(name)

const factsOf = (landed: readonly Landed[]): TreatedFacts => {
  const rules: Record<string, number> = {}
  const converted: Record<string, number> = {}
  const problems: Record<string, number> = {}
  const add = (counts: Record<string, number>, key: string, by: number): void => {
    counts[key] = (counts[key] ?? 0) + by
  }
  for (const { carried, isTwin } of landed) {
    if (isTwin) continue
    const { masked, file, problem } = carried
    for (const [rule, count] of Object.entries(masked?.rules ?? {})) add(rules, rule, count)
    const from = extensionOf(file.name)
    if (masked !== null && isConverted(masked, file)) add(converted, `${from || '?'}>${masked.extension}`, 1)
    if (problem !== null) add(problems, problem.code, 1)
    for (const { code } of masked?.withheld ?? []) add(problems, code, 1)
  }
  for (const [code, count] of Object.entries(lostNotes(landed.map(({ carried }) => carried.masked))))
    add(problems, code, count)
  const restrictions = landed.flatMap(restrictedAs)
  return { rules, restrictions, retention: null, converted, problems, risk: riskOf(restrictions, problems, converted) }
}

const restrictedAs = ({ carried, targets }: Landed): TreatedFacts['restrictions'] =>
  targets.length === 0
    ? []
    : carried.restrictions.map((id) => ({ id, outcome: floor.has(id) ? ('masked' as const) : ('apart' as const) }))

const floor: ReadonlySet<Restriction> = new Set(floorRestrictions)

/** Somebody hides, then what is closed, then what changed its form: whom a person compares first. By hand. */
const riskOf = (
  restrictions: TreatedFacts['restrictions'],
  problems: TreatedFacts['problems'],
  converted: TreatedFacts['converted'],
): number => {
  if (restrictions.some(({ id }) => floor.has(id))) return 1
  if (Object.keys(problems).length > 0) return 0.7
  if (restrictions.length > 0) return 0.5
  return Object.keys(converted).length > 0 ? 0.3 : 0.1
}
