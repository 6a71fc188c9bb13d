import type { StartInput, StartView } from '../../view/start-types.ts'

/** What is on the screen and may differ from what the server keeps. */
export type StartForm = Omit<StartInput, 'state'>

export const formOf = (view: StartView): StartForm => ({
  ...{ preparedBy: view.preparedBy, id: view.id, service: view.service },
  persons: view.persons.map(({ row, name, aliases, role, born, address, flags }) => ({
    row,
    name,
    aliases,
    role,
    born,
    address,
    flags,
  })),
  pieces: view.pieces.map(({ file, title, kind, date, profession, madeFor }) => ({
    ...{ file, title, kind, date, profession, madeFor },
  })),
  values: view.request.values,
  asked: view.request.persons,
  subjects: view.request.subjects,
  checks: view.request.checks,
})

export const isSameForm = (a: StartForm, b: StartForm): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A list with one entry changed, or gone where `change` gives null. */
export const changeAt = <Entry>(
  list: readonly Entry[],
  at: number,
  change: (entry: Entry) => Entry | null,
): readonly Entry[] =>
  list.flatMap((entry, rank) => {
    if (rank !== at) return [entry]
    const changed = change(entry)
    return changed === null ? [] : [changed]
  })
