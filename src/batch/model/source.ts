import type { Problem } from '../../model/problem.ts'
import type { DossierFile } from '../../request/dossier-file.ts'

/**
 * One thing that the source holds, and that comes to exactly one end: a file, a row, a record, a resource. `source` says where:
 * a path below the source with `/` between its parts, then for a part of a file `#` and its row (`personnes.csv#12`, the
 * first row of values is 1) or its JSON pointer (`export.json#/usagers/3`). `sha256` (hex) and `bytes` are of its own bytes as they
 * lie in the source. `rank` is its place in the order of the source, from 0.
 */
export type SourceItem = {
  readonly rank: number
  readonly source: string
  readonly sha256: string
  readonly bytes: number
}

/**
 * What a connector lists: a dossier, or an item that belongs to none (`key` null: an orphan, a file that is not of the export).
 * `locator` is what `open` needs to find it again, in the connector's own words; it holds no content. `trouble` ends all its
 * items without opening it: set aside (a person answers), or refused (it cannot enter the target, said in a sentence). `services`
 * are those whose dossier the source says it is; none said where it is empty, and left out where the source has no place for it.
 * No plan holds them.
 */
export type ListedDossier = {
  readonly key: string | null
  readonly locator: string
  readonly items: readonly SourceItem[]
  readonly trouble: { readonly end: 'quarantined' | 'rejected'; readonly problem: Problem } | null
  readonly services?: readonly SaidService[] | undefined
  /** In the plan of a batch that was tried again: done before, and no longer in the source by then. No connector says so. */
  readonly left?: true
}

/** All that a source calls one service: its name, its numbers. */
export type SaidService = readonly string[]

/** Facts of a dossier that retention is judged by. Dates are ISO; null where the source says none. */
export type DossierDates = {
  readonly closed: string | null
  readonly lastContact: string | null
  /** The first day that the dossier says something of. */
  readonly first?: string | null
  readonly born: string | null
}

/**
 * A file of an opened dossier. `made`: the connector wrote it from rows or records, so that one reader serves all sources; else
 * its bytes are those of the source. `holds` are the items it carries, by their place in `ListedDossier.items`: the whole file
 * (`part` null), or the values whose field path begins with `part` (`/12/` for a row of a table, `/events/3/`).
 */
export type OpenedFile = {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly made: boolean
  readonly holds: readonly { readonly item: number; readonly part: string | null }[]
  /** Restrictions that the source itself states of this file (« confidentiel psychologue »), by their ids. */
  readonly stated: readonly string[]
  /** What its records say happened, for a target that knows events; the file is carried all the same. */
  readonly events?: readonly SaidEvent[]
}

/** `part` is that of the record. The day is ISO; null where the source says none that can be read. */
export type SaidEvent = {
  readonly part: string
  readonly day: string | null
  readonly label: string | null
  readonly text: string | null
}

/** A dossier read again from the source, in a worker. `kind` is the service's own word for it (AED, AEMO, placement…), or null. */
export type OpenedSource = {
  readonly key: string
  readonly kind: string | null
  readonly dates: DossierDates
  readonly described: DossierFile
  readonly files: readonly OpenedFile[]
  /** An explicit key that links the accompanied person across dossiers (a column the mapping names); null: none. */
  readonly personKey: string | null
  readonly problems: readonly Problem[]
}

/** A file of the source. `bytes` is its size; `kind`: what is not a plain file is told, and never followed. */
export type SourceEntry = {
  readonly path: string
  readonly bytes: number
  readonly kind: 'file' | 'link' | 'other'
}

/** The source's files, by paths below it with `/`. Listing is sorted by path, part by part, the same on every machine. */
export type SourceTree = {
  readonly list: () => Iterable<SourceEntry>
  /** What of it lies at the root: nothing below is looked at. */
  readonly top: () => Iterable<SourceEntry>
  readonly read: (path: string) => Uint8Array
  /** Some bytes of a file, from `start`. */
  readonly readRange: (path: string, start: number, length: number) => Uint8Array
}

/** `mapping` is the connector's own part of migration.yaml, already parsed by its schema; null where none is given. */
export type ConnectorInput = { readonly tree: SourceTree; readonly mapping: unknown }

/**
 * A way to read a source. `recognise` looks at names and first bytes only. `list` streams the dossiers in the order of their
 * first item; it reads, hashes and groups, and keeps no content. `open` reads one dossier again. `parseMapping` throws a
 * `RequisError` that tells line and key.
 */
export type Connector = {
  readonly recognise: (tree: SourceTree) => boolean
  readonly parseMapping: (yaml: string, file: string) => unknown
  readonly list: (input: ConnectorInput) => AsyncIterable<ListedDossier>
  readonly open: (listed: ListedDossier, input: ConnectorInput) => Promise<OpenedSource>
}
