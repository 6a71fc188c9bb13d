/** A value of a record, and what stands below it. Paths are those of the mapping. */
export type RecordValue = {
  /** The texts at a path: several where it goes through a list, none where nothing stands there. */
  readonly texts: (path: string) => readonly string[]
  /** What stands at a path, to be read further. */
  readonly below: (path: string) => readonly RecordValue[]
}

/** Where a record stands in a file: by its name there, and its bytes `[start, end)`. `mapping`: by which of those asked. */
export type FoundRecord = {
  readonly place: string
  readonly start: number
  readonly end: number
  readonly asked: number
}

/** What a file holds: the records that were asked for, and the rest, by its largest parts, so that nothing vanishes. */
export type FoundIn = { readonly records: readonly FoundRecord[]; readonly rest: readonly Omit<FoundRecord, 'asked'>[] }

/** A format of records: how they are found, read and put together again. No byte of a record is written anew. */
export type RecordFormat = {
  readonly ending: 'json' | 'xml'
  readonly isFile: (path: string) => boolean
  /** Largest file that is opened, in octets: it is read whole. */
  readonly most: number
  /** Null where the file breaks its format's rules. `paths` are those of the mapping. */
  readonly find: (bytes: Uint8Array, paths: readonly string[]) => FoundIn | null
  /** `head` is what the file says once for all its records (the encoding, names of namespaces). */
  readonly headOf: (bytes: Uint8Array) => string
  readonly read: (bytes: Uint8Array, head: string) => RecordValue | null
  readonly join: (records: readonly Uint8Array[], head: string) => Uint8Array
  /** How field paths of the made file begin that are of its record `rank`. */
  readonly partOf: (rank: number) => string
}
