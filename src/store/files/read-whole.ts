import { countUnread, heldPersons } from '../../model/draft.ts'
import type { Person } from '../../model/record/person.ts'
import { type LendReaders, type ReadRecord, readRecord } from '../../pipeline/load/read-record.ts'
import { taggerLayer } from '../../pipeline/load/tagger.ts'
import { sha256 } from '../draft/draft-folder.ts'
import type { Opened } from '../draft/draft-propose.ts'
import { readAssets, readWeights } from '../installed/installed.ts'
import { readPipeline } from '../installed/settings.ts'
import { withDetectors } from '../threads/detector-pool.ts'

type How = {
  /** Also what draws the pages again. */
  readonly withDrawing: boolean
  readonly lendReaders: LendReaders
  readonly onPiece?: (done: number, total: number) => void
}

/** Every piece of a record by every format and every detector: a person is held in whatever piece speaks of them. */
export const readWhole = async (
  { opened, asked }: Pick<Opened, 'opened' | 'asked'>,
  { withDrawing, ...how }: How,
): Promise<ReadRecord> => {
  const weights = readWeights('tagger')
  return await readRecord({
    source: { ...opened, assets: { ...readAssets(), withDrawing }, sha256 },
    lendThreads: (work) => withDetectors(weights, work),
    request: asked.request,
    use: readPipeline('redact-only').detect,
    extra: weights === null ? [] : [taggerLayer(weights)],
    ...how,
  })
}

type Read = Pick<ReadRecord, 'persons' | 'findings'> & { readonly pieces: Parameters<typeof countUnread>[0] }

/** Whom a record knows, and how many of its pieces could not be read; nothing is known of one that was not read. */
export const heldIn = (read: Read | null): { readonly persons: readonly Person[] | null; readonly unread: number } =>
  read === null ? { persons: null, unread: 0 } : { persons: heldPersons(read), unread: countUnread(read.pieces) }
