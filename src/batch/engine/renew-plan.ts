import type { DossierReceipt } from '../model/receipt.ts'
import type { ListedDossier } from '../model/source.ts'

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

/**
 * The dossiers of a plan, tried again: each in its former place, so that neutral names stay; those in quarantine as the source has
 * them today, those that are done as they were; what is new in the source comes after. Ranks are given anew.
 */
export async function* renewed(
  former: () => AsyncIterable<Former>,
  fresh: AsyncIterable<ListedDossier>,
): AsyncIterable<ListedDossier> {
  const identified = await identities(former())
  const { mended, added, late } = await sortFresh(fresh, identified)
  const rankFrom = numberer()
  const names = namer()
  for await (const one of former()) {
    const name = names(one.listed)
    yield rankFrom(isOpen(one) ? (mended.get(name) ?? withoutPlace(one.listed, late)) : one.listed)
  }
  for (const listed of added) yield rankFrom(listed)
}

/**
 * It was moved or taken away since: said, and kept in its place so that every other keeps its own. One whose dossier was done without it is
 * not gone: it waits until a person says that this dossier is to be made again.
 */
const withoutPlace = (listed: ListedDossier, late: ReadonlySet<string>): ListedDossier => ({
  ...listed,
  trouble: listed.items.some(({ source }) => late.has(source))
    ? { end: 'quarantined', problem: { code: 'batch.late' } }
    : { end: 'rejected', problem: { code: 'batch.gone' } },
})

/** `alone`: where the items lie that are open and belonged to no dossier. */
type Identities = {
  readonly open: ReadonlySet<string>
  readonly known: ReadonlySet<string>
  readonly alone: ReadonlySet<string>
}

const identities = async (former: AsyncIterable<Former>): Promise<Identities> => {
  const open = new Set<string>()
  const known = new Set<string>()
  const alone = new Set<string>()
  const names = namer()
  for await (const one of former) {
    const name = names(one.listed)
    known.add(name)
    if (!isOpen(one)) continue
    open.add(name)
    if (one.listed.key === null) for (const { source } of one.listed.items) alone.add(source)
  }
  return { open, known, alone }
}

const sortFresh = async (
  fresh: AsyncIterable<ListedDossier>,
  { open, known, alone }: Identities,
): Promise<{
  readonly mended: ReadonlyMap<string, ListedDossier>
  readonly added: readonly ListedDossier[]
  /** Where items lie that a dossier has now which is done, and is not made again. */
  readonly late: ReadonlySet<string>
}> => {
  const late = new Set<string>()
  const mended = new Map<string, ListedDossier>()
  const added: ListedDossier[] = []
  const names = namer()
  for await (const listed of fresh) {
    const name = names(listed)
    if (open.has(name)) mended.set(name, listed)
    else if (!known.has(name)) added.push(listed)
    else for (const { source } of listed.items) if (alone.has(source)) late.add(source)
  }
  return { mended, added, late }
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
