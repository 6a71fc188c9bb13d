import { sha256Hex } from '../../seal/container/hash.ts'
import type { DossierReceipt } from '../model/receipt.ts'
import type { ListedDossier } from '../model/source.ts'
import { findMoved } from './moved.ts'

/**
 * A dossier of the plan that is tried again, with what became of it; `receipt` is null where it was never reached. `answered`: what a
 * person says of it today.
 */
export type Former = {
  readonly listed: ListedDossier
  readonly receipt: DossierReceipt | null
  readonly answered: string | null
}

/** Something of it is in quarantine, it was never done, or a person says something else of it now. */
export const isOpen = (one: Former): boolean => one.receipt === null || isQuarantined(one.receipt) || isAnswered(one)

export const isQuarantined = ({ ends }: DossierReceipt): boolean => ends.some(({ end }) => end === 'quarantined')

/** A person has said something of it since it was done. */
const isAnswered = ({ receipt, answered }: Former): boolean => receipt !== null && receipt.answered !== answered

/** Two listings of a dossier that are of the same items, with the same bytes and the same trouble, whatever their ranks. */
export const isSameListing = (one: ListedDossier, other: ListedDossier): boolean => listingOf(one) === listingOf(other)

const listingOf = ({ items, trouble }: ListedDossier): string =>
  sha256Hex(
    Buffer.from(
      JSON.stringify([trouble?.problem.code ?? null, items.map(({ source, sha256 }) => `${source} ${sha256}`).sort()]),
      'utf8',
    ),
  )

/**
 * The dossiers of a plan, tried again: each in its former place, so that neutral names stay; as the source has them today, those whose
 * source is as it was being known by it; a folder that was renamed in the place of what it was; what is new in the source comes after. No
 * item stands in two of them. Ranks are given anew. `onMoved` is told how many were renamed.
 */
export async function* renewed(
  former: () => AsyncIterable<Former>,
  fresh: AsyncIterable<ListedDossier>,
  onMoved: (dossiers: number) => void = () => {},
): AsyncIterable<ListedDossier> {
  const sorted = await sortFresh(fresh, await identities(former()))
  const { seen, placed } = sorted
  const moved = await findMoved(goneOf(former(), sorted), sorted.added)
  onMoved(moved.size)
  const mended = new Map([...sorted.mended, ...[...moved].map(([listed, name]) => [name, listed] as const)])
  const added = sorted.added.filter((listed) => !moved.has(listed))
  const rankFrom = numberer()
  const names = namer()
  for await (const one of former()) {
    const name = names(one.listed)
    yield rankFrom(mended.get(name) ?? (seen.has(name) ? stillThere(one.listed) : withoutSource(one, placed)))
  }
  for (const listed of added) yield rankFrom(listed)
}

const stillThere = ({ left: _, ...listed }: ListedDossier): ListedDossier => listed

/** What is done stays as it was done, unless another has an item of it today. */
const withoutSource = (one: Former, placed: ReadonlySet<string>): ListedDossier =>
  isOpen(one) || one.listed.items.some(({ source }) => placed.has(source))
    ? goneFrom(one.listed, placed)
    : { ...one.listed, left: true }

/** Of a dossier of the plan: the source no longer held it when the plan was made. */
export const hasLeft = ({ left, trouble }: ListedDossier): boolean =>
  left === true || trouble?.problem.code === 'batch.gone'

/** Dossiers of the plan that the source has no more by their names. */
async function* goneOf(
  former: AsyncIterable<Former>,
  { mended, seen }: Sorted,
): AsyncIterable<readonly [string, ListedDossier]> {
  const names = namer()
  for await (const { listed } of former) {
    const name = names(listed)
    if (!mended.has(name) && !seen.has(name)) yield [name, listed]
  }
}

/**
 * It was moved or taken away since: said, and kept in its place so that every other keeps its own. Of its items those that another dossier
 * has today are told there.
 */
const goneFrom = (listed: ListedDossier, placed: ReadonlySet<string>): ListedDossier => ({
  ...stillThere(listed),
  items: listed.items.filter(({ source }) => !placed.has(source)),
  trouble: { end: 'rejected', problem: { code: 'batch.gone' } },
})

/** By the name of each dossier of the plan: its listing, or null where it is to be made again whatever the source holds. */
type Identities = ReadonlyMap<string, string | null>

const identities = async (former: AsyncIterable<Former>): Promise<Identities> => {
  const known = new Map<string, string | null>()
  const names = namer()
  for await (const one of former) known.set(names(one.listed), isOpen(one) ? null : listingOf(one.listed))
  return known
}

type Sorted = {
  /** Dossiers that are made again, by name, and those that no plan knew. */
  readonly mended: ReadonlyMap<string, ListedDossier>
  readonly added: readonly ListedDossier[]
  /** Names of those that the source still holds as they were. */
  readonly seen: ReadonlySet<string>
  /** Where the items of what is made again lie. */
  readonly placed: ReadonlySet<string>
}

const sortFresh = async (fresh: AsyncIterable<ListedDossier>, known: Identities): Promise<Sorted> => {
  const mended = new Map<string, ListedDossier>()
  const added: ListedDossier[] = []
  const seen = new Set<string>()
  const names = namer()
  for await (const listed of fresh) {
    const name = names(listed)
    if (!known.has(name)) added.push(listed)
    else if (known.get(name) === listingOf(listed)) seen.add(name)
    else mended.set(name, listed)
  }
  const placed = new Set([...mended.values(), ...added].flatMap(({ items }) => items.map(({ source }) => source)))
  return { mended, added, seen, placed }
}

/** What a dossier is known by from one listing to the next: its key, else where its first item lies; twins by their order. */
const namer = () => {
  const seen = new Map<string, number>()
  return ({ key, items }: ListedDossier): string => {
    const name = key === null ? `item ${items[0]?.source ?? ''}` : `key ${key}`
    const rank = seen.get(name) ?? 0
    seen.set(name, rank + 1)
    return `${rank} ${name}`
  }
}

const numberer = () => {
  let rank = 0
  return (listed: ListedDossier): ListedDossier => ({
    ...listed,
    items: listed.items.map((item) => ({ ...item, rank: rank++ })),
  })
}
