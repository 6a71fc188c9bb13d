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
const isOpen = (one: Former): boolean => one.receipt === null || isQuarantined(one.receipt) || isAnswered(one)

export const isQuarantined = ({ ends }: DossierReceipt): boolean => ends.some(({ end }) => end === 'quarantined')

/** A person has said something of it since it was done. */
export const isAnswered = ({ receipt, answered }: Former): boolean => receipt !== null && receipt.answered !== answered

/**
 * The dossiers of a plan, tried again: each in its former place, so that neutral names stay; those in quarantine as the source has
 * them today, those that are done as they were; what is new in the source comes after. Ranks are given anew.
 */
export async function* renewed(
  former: () => AsyncIterable<Former>,
  fresh: AsyncIterable<ListedDossier>,
): AsyncIterable<ListedDossier> {
  const { open, known } = await identities(former())
  const { mended, added } = await sortFresh(fresh, open, known)
  const rankFrom = numberer()
  const names = namer()
  for await (const one of former()) {
    const name = names(one.listed)
    yield rankFrom(isOpen(one) ? (mended.get(name) ?? goneOf(one.listed)) : one.listed)
  }
  for (const listed of added) yield rankFrom(listed)
}

/** It was moved or taken away since: said, and kept in its place so that every other keeps its own. */
const goneOf = (listed: ListedDossier): ListedDossier => ({
  ...listed,
  trouble: { end: 'rejected', problem: { code: 'batch.gone' } },
})

type Identities = { readonly open: ReadonlySet<string>; readonly known: ReadonlySet<string> }

const identities = async (former: AsyncIterable<Former>): Promise<Identities> => {
  const open = new Set<string>()
  const known = new Set<string>()
  const names = namer()
  for await (const one of former) {
    const name = names(one.listed)
    known.add(name)
    if (isOpen(one)) open.add(name)
  }
  return { open, known }
}

const sortFresh = async (
  fresh: AsyncIterable<ListedDossier>,
  open: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Promise<{ readonly mended: ReadonlyMap<string, ListedDossier>; readonly added: readonly ListedDossier[] }> => {
  const mended = new Map<string, ListedDossier>()
  const added: ListedDossier[] = []
  const names = namer()
  for await (const listed of fresh) {
    const name = names(listed)
    if (open.has(name)) mended.set(name, listed)
    else if (!known.has(name)) added.push(listed)
  }
  return { mended, added }
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
