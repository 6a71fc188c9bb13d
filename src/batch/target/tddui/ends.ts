import { extensionOf } from '../../../read/entry/reading.ts'
import { type CarriedFile, floorRestrictions, pieceRestrictions } from '../../model/carried.ts'
import type { ItemEnd, Target } from '../../model/ends.ts'
import type { OpenedSource } from '../../model/source.ts'
import type { TreatedFacts } from '../../model/treated.ts'
import { lostNotes, withheldFrom } from '../lost.ts'

/** The end of each item by the files that hold it: all of them are in the one Bundle, or the item is set aside. */
export const endsOf = (
  files: readonly CarriedFile[],
  items: number,
  target: Target,
  twins: ReadonlySet<CarriedFile>,
): readonly ItemEnd[] =>
  Array.from({ length: items }, (_, item): ItemEnd => {
    const own = files.filter(({ file }) => file.holds.some((hold) => hold.item === item))
    const failed = own.length === 0 ? 'batch.not-readable' : (own.flatMap((one) => failureOf(one) ?? [])[0] ?? null)
    if (failed !== null) return { end: 'quarantined', targets: [], rule: null, reason: failed }
    if (own.every((one) => twins.has(one))) return { end: 'merged', targets: [target], rule: null, reason: null }
    const masked = own.flatMap((one) => maskRule(one, item) ?? [])[0] ?? null
    const closing = order.find((one) => own.some(({ restrictions }) => restrictions.includes(one))) ?? null
    return {
      end: masked === null ? 'migrated' : 'minimised',
      targets: [target],
      rule: masked ?? closing,
      reason: withheldFrom(own, item),
    }
  })

const order = [...floorRestrictions, ...pieceRestrictions]

/** Why a file cannot be carried; null for one that is. */
export const failureOf = ({ problem, masked, original }: CarriedFile): string | null =>
  problem?.code ?? (masked === null && original === null ? 'batch.not-readable' : null)

/** The rule by which something of an item was masked; null where nothing of it was. */
const maskRule = ({ masked, file }: CarriedFile, item: number): string | null => {
  if (masked === null) return null
  const parts = file.holds.filter((hold) => hold.item === item).map(({ part }) => part)
  const isTouched =
    masked.extension !== extensionOf(file.name) ||
    parts.some((part) => part === null || masked.fields.some((field) => field.startsWith(part)))
  return isTouched ? (Object.keys(masked.rules).sort()[0] ?? 'rebuilt') : null
}

export const factsOf = (files: readonly CarriedFile[], { problems }: OpenedSource): TreatedFacts => {
  const [rules, converted, told] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const add = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by)
  for (const one of files) {
    for (const [rule, count] of Object.entries(one.masked?.rules ?? {})) add(rules, rule, count)
    const from = extensionOf(one.file.name)
    if (one.masked !== null && one.masked.extension !== from)
      add(converted, `${from || '?'}>${one.masked.extension}`, 1)
    for (const { code } of one.masked?.withheld ?? []) add(told, code, 1)
    const failure = failureOf(one)
    if (failure !== null) add(told, failure, 1)
  }
  for (const { code } of problems) add(told, code, 1)
  for (const [code, count] of Object.entries(lostNotes(files.map(({ masked }) => masked)))) add(told, code, count)
  const carried = files.filter((one) => failureOf(one) === null)
  const restrictions = carried.flatMap((one) => one.restrictions.map((id) => ({ id, outcome: 'mapped' as const })))
  const isGuarded = restrictions.some(({ id }) => floorRestrictions.some((one) => one === id))
  return {
    rules: Object.fromEntries(rules),
    restrictions,
    retention: null,
    converted: Object.fromEntries(converted),
    problems: Object.fromEntries(told),
    // By hand: somebody hides, then what did not pass, then what is closed. As for folders.
    risk: isGuarded ? 1 : told.size > 0 ? 0.7 : restrictions.length > 0 ? 0.5 : converted.size > 0 ? 0.3 : 0.1,
  }
}
