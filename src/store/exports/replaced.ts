import { screen } from '../../messages/screen.ts'
import type { Draft } from '../../model/draft.ts'
import { type Replacement, replaceExport } from '../../pipeline/export/supersede.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import type { Telling } from '../telling.ts'
import { withExport } from './read-export.ts'

/** The export of `--supersedes`, verified before any work; null when the new one replaces none. */
export const openReplaced = async (path: string | undefined, draft: Draft, date: Date): Promise<Replacement | null> =>
  path === undefined ? null : await withExport(path, (parts) => replaceExport(parts, draft, date))

export const sayReplaced = (replaced: Replacement | null, signer: Signer, telling: Telling): void => {
  if (replaced === null || telling.json) return
  telling.say(screen(telling.language, 'export.supersedes', { version: replaced.version }))
  if (replaced.signer !== sha256Hex(signer.certificate)) telling.say(screen(telling.language, 'export.other-signer'))
}
