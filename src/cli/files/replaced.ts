import { screen } from '../../messages/screen.ts'
import type { Draft } from '../../model/draft.ts'
import { type Replacement, replaceExport } from '../../pipeline/export/supersede.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import type { Output } from '../say/output.ts'
import { withExport } from './read-export.ts'

/** The export of `--supersedes`, verified before any work; null when the new one replaces none. */
export const openReplaced = async (path: string | undefined, draft: Draft, date: Date): Promise<Replacement | null> =>
  path === undefined ? null : await withExport(path, (parts) => replaceExport(parts, draft, date))

export const sayReplaced = (replaced: Replacement | null, signer: Signer, output: Output): void => {
  if (replaced === null || output.json) return
  output.say(screen(output.language, 'export.supersedes', { version: replaced.version }))
  if (replaced.signer !== sha256Hex(signer.certificate)) output.say(screen(output.language, 'export.other-signer'))
}
