import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BatchFile, batchNames } from '../batch-file.ts'
import { readCheckpoint } from '../checkpoint.ts'
import { hashChunks, readChunks } from '../read-chunks.ts'

/** What a folder says was signed: nothing of it is believed before its signature is verified. */
export type SignedState = {
  readonly folder: string
  readonly batch: BatchFile
  readonly text: Buffer
  readonly signature: Buffer
  readonly checkpoint: ReturnType<typeof readCheckpoint>
  /** The ledger is there, as it was signed. */
  readonly isLedger: boolean
}

export const readSigned = (folder: string, batch: BatchFile): SignedState => {
  const text = bytesOrNone(join(folder, batchNames.checkpoint))
  const checkpoint = readCheckpoint(text.toString('utf8'))
  const ledger = join(folder, batchNames.ledger)
  return {
    ...{ folder, batch, text, checkpoint, signature: bytesOrNone(join(folder, batchNames.signature)) },
    isLedger: existsSync(ledger) && hashChunks(readChunks(ledger)) === checkpoint?.fields.get('ledger'),
  }
}

export const bytesOrNone = (path: string): Buffer => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0))
