import { join } from 'node:path'
import { screen } from '../../messages/screen.ts'
import { RequisError } from '../../model/problem.ts'
import { dossierYaml } from '../../request/dossier-yaml.ts'
import { emptyDossierFile } from '../../request/empty-dossier-file.ts'
import { clearLeftovers } from '../../store/files/aside.ts'
import { writeFileAside } from '../../store/files/disk.ts'
import { openDossierAt } from '../../store/files/open-source.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

/** Writes a `dossier.yaml` to fill in beside the pieces of a folder; one that exists is left alone. */
export const commandInit = async (folder: string, output: Output): Promise<number> => {
  const { described, files } = await openDossierAt(folder, null)
  if (described !== emptyDossierFile) throw new RequisError({ code: 'out.exists' })
  const names = files.map(({ name }) => name).sort()
  const path = join(folder, 'dossier.yaml')
  clearLeftovers(path, output)
  writeFileAside(path, Buffer.from(dossierYaml(names), 'utf8'), 0o600, { code: 'out.exists' })
  if (output.json) output.data(JSON.stringify({ file: 'dossier.yaml', pieces: names.length }))
  else output.say(screen(output.language, 'init.written', { pieces: names.length }))
  return exitCodes.done
}
