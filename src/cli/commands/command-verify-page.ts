import { createHash } from 'node:crypto'
import { screen } from '../../messages/screen.ts'
import { writeFileAside } from '../../store/files/disk.ts'
import { readVerifyPage } from '../../store/installed/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

/** Writes the page of this version of Requis, the same for every export; its hash is for the service's own web site. */
export const commandVerifyPage = async (path: string, output: Output): Promise<number> => {
  const page = readVerifyPage()
  const sha256 = createHash('sha256').update(page).digest('hex')
  writeFileAside(path, page, 0o644, { code: 'out.exists' })
  if (output.json) output.data(JSON.stringify({ page: path, sha256 }))
  else output.say(screen(output.language, 'verify-page.done', { path, fingerprint: sha256 }))
  return exitCodes.done
}
