import { contentDrafts } from './block-draft.ts'
import { extensionOf, numberPassages, quarantine, type Reader, readWhole } from './reading.ts'
import { openArchive } from './zip.ts'

/**
 * An archive is a piece without a word of its own: what it holds are pieces that follow it. The names of its members
 * are read because they often name people; they are hidden, and printed nowhere.
 */
export const readArchive: Reader = async ({ pieceId, bytes }) => {
  const archive = await openArchive(bytes, isMember)
  if (typeof archive === 'string') return quarantine(pieceId, 'zip', `read.${archive}`)
  const attachments = [...archive.parts].map(([name, part]) => ({
    bytes: part,
    extension: extensionOf(name.trim()),
    name,
  }))
  if (attachments.length === 0) return quarantine(pieceId, 'zip', 'read.empty')
  const drafts = contentDrafts({ blocks: [], hidden: [archive.names.join('\n')] })
  return { ...readWhole('zip', numberPassages(pieceId, drafts)), attachments }
}

/** Folders, and what systems leave in archives by themselves, are no pieces. */
const isMember = (name: string): boolean =>
  !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name)
