import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type Looking, lookAt } from '../../desk/view/looking.ts'
import type { ExportDone, ProgressView } from '../../desk/view/types.ts'
import type { Fall } from '../../model/copy/fall.ts'
import {
  type DraftOpening,
  draftFiles,
  holdsDraft,
  type OpenedDraft,
  openDraft,
} from '../../store/draft/draft-folder.ts'
import { pipelineOf } from '../../store/draft/draft-rules.ts'
import { readLaw } from '../../store/installed/settings.ts'
import type { ExportOptions } from '../commands/command-export.ts'
import type { Output } from '../say/output.ts'
import type { Proposed } from './start/start-proposing.ts'
import type { Start } from './start/starting.ts'

/** How the page was started. */
export type BenchOptions = {
  /** Where the draft lies, or will. */
  readonly folder: string
  readonly opening: DraftOpening
  /** The record to begin with, where there is no draft yet. */
  readonly dossier: string | null
  /** Where what is entered before the proposal is kept; null: in memory alone. */
  readonly kept: string | null
  readonly preparedBy: string | undefined
  readonly journal: string | undefined
  /** Where the draft's own pipeline file lies, when it is none of `pipelines/`. */
  readonly pipeline: string | undefined
  readonly date: Date
  readonly documents: 'fr' | 'en'
  /** How the page exports; null where no folder was given for it. */
  readonly exporting: ExportOptions | null
}

/** What the server keeps between two requests: all of it can be made again from the draft's folder. */
export type Bench = {
  readonly options: BenchOptions
  readonly output: Output
  /** The draft as its folder holds it now, and as the page looks at it. */
  readonly look: (second?: string | null) => { readonly opened: OpenedDraft; readonly looking: Looking }
  /** The same; null where nothing was proposed yet. */
  readonly find: () => { readonly opened: OpenedDraft; readonly looking: Looking } | null
  /** The first step: whose record, what is in it, what is asked. Null until somebody looks at it. */
  start: Start | null
  /** The last proposal made here, and the one that it replaced; null where it is the first. */
  delta: Proposed | null
  /** Files of the last preview, by name, below its code. */
  readonly preview: { code: string; files: ReadonlyMap<string, Uint8Array>; falls: readonly Fall[] }
  /** The letter alone, as it was last shown, by a name of its own. */
  readonly letter: { code: string; bytes: Uint8Array }
  readonly running: { progress: ProgressView }
  readonly done: { export: ExportDone | null }
  /** What the page says before all else. */
  readonly notices: string[]
}

export const makeBench = (options: BenchOptions, output: Output): Bench => {
  let known: { readonly stamp: string; readonly opened: OpenedDraft; readonly looking: Looking } | null = null
  const look = (second: string | null = null): { readonly opened: OpenedDraft; readonly looking: Looking } => {
    const stamp = `${stampOf(options.folder)} ${second ?? ''}`
    if (known?.stamp !== stamp) known = { stamp, ...openAt(options, second) }
    return known
  }
  const idle: ProgressView = { stage: null, done: 0, total: 0 }
  return {
    ...{ options, output, look, start: null, delta: null },
    find: () => (holdsDraft(options.folder) ? look() : null),
    preview: { code: '', files: new Map(), falls: [] },
    letter: { code: '', bytes: new Uint8Array() },
    running: { progress: idle },
    done: { export: null },
    notices: [],
  }
}

const openAt = (
  { folder, opening, pipeline }: BenchOptions,
  second: string | null,
): { readonly opened: OpenedDraft; readonly looking: Looking } => {
  const opened = openDraft(folder, opening)
  const { draft, hash } = opened
  const policy = pipelineOf(draft, pipeline)?.policy ?? null
  return {
    opened,
    looking: lookAt({ state: hash, draft, review: opened.openReview(), law: readLaw(), policy }, second),
  }
}

/** Files are replaced, never written over: another file has another number. */
const stampOf = (folder: string): string =>
  [draftFiles.draft, draftFiles.review, draftFiles.code]
    .map((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false, bigint: true })
      return stat === undefined ? '-' : `${stat.ino} ${stat.mtimeNs} ${stat.size}`
    })
    .join(',')
