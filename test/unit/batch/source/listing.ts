import type { Connector, ConnectorInput, ListedDossier, OpenedSource } from '../../../../src/batch/model/source.ts'

export const listAll = async (connector: Connector, input: ConnectorInput): Promise<readonly ListedDossier[]> => {
  const listed: ListedDossier[] = []
  for await (const one of connector.list(input)) listed.push(one)
  return listed
}

/** The items of all that was listed, in the order of the source: what a plan must add up to. */
export const sourcesOf = (listed: readonly ListedDossier[]): readonly string[] =>
  listed
    .flatMap(({ items }) => items)
    .sort((a, b) => a.rank - b.rank)
    .map(({ source }) => source)

/** What was set aside, by where it stands, with its code. */
export const asideOf = (listed: readonly ListedDossier[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listed.flatMap(({ items, trouble }) =>
      trouble === null ? [] : items.map(({ source }) => [source, trouble.problem.code] as const),
    ),
  )

export const openAll = async (
  connector: Connector,
  input: ConnectorInput,
): Promise<readonly (OpenedSource & { readonly listed: ListedDossier })[]> => {
  const opened = []
  for (const listed of await listAll(connector, input))
    if (listed.trouble === null) opened.push({ ...(await connector.open(listed, input)), listed })
  return opened
}

export const textOf = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('utf8')
