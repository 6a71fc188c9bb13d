import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { screen } from '../../../messages/screen.ts'
import { RequisError } from '../../../model/problem.ts'
import { readDossier } from '../../../pipeline/load/read-dossier.ts'
import { type ReadPerson, readActText } from '../../../pipeline/propose/read-act.ts'
import { emptyDossierFile } from '../../../request/empty-dossier-file.ts'
import { type RequestYaml, writeRequestYaml, type YamlPerson } from '../../../request/request-yaml.ts'
import { sha256 } from '../../draft/draft-folder.ts'
import { exitCodes } from '../../exit-codes.ts'
import { clearLeftovers } from '../../files/aside.ts'
import { readBytes, writeFileAside } from '../../files/disk.ts'
import { withReaders } from '../../files/reader-pool.ts'
import { readAssets } from '../../installed.ts'
import type { Output } from '../../say/output.ts'
import { readLaw } from '../../settings.ts'
import { askRequest } from './ask-request.ts'

export type RequestNewOptions = { readonly from: string | undefined; readonly out: string; readonly input: boolean }

/** Writes `request.yaml`, from the act itself or from questions. It holds personal data: only its owner may read it. */
export const commandRequestNew = async (options: RequestNewOptions, output: Output): Promise<number> => {
  const { from, out } = options
  if (existsSync(out)) throw new RequisError({ code: 'request.exists' })
  if (from === undefined && !options.input) throw new RequisError({ code: 'request.no-input' })
  const form = from === undefined ? await askRequest(readLaw(), output) : await readRequest(from, output)
  clearLeftovers(out, output)
  writeFileAside(out, Buffer.from(writeRequestYaml(form), 'utf8'), 0o600, { code: 'request.exists' })
  const facts = { file: out, count: form.fields.length, persons: form.persons.length }
  if (output.json) output.data(JSON.stringify({ file: out, fields: form.fields.map(({ key }) => key) }))
  else output.say(screen(output.language, from === undefined ? 'request.written' : 'request.confirm-read', facts))
  return exitCodes.done
}

/** The words of the act by the readers of the dossier: PDF, DOCX, mail, scan or text. */
const readRequest = async (path: string, output: Output): Promise<RequestYaml> => {
  const bytes = readBytes(path, { code: 'request.act-not-found' })
  const files = [{ name: basename(path), bytes }]
  const assets = readAssets()
  const { dossier, problems } = await withReaders((readFile) =>
    readDossier({ files, described: emptyDossierFile, assets, sha256, readFile }),
  )
  for (const problem of problems) output.problem(problem)
  const [act] = dossier.pieces
  if (act === undefined || act.problem !== null)
    throw new RequisError(act?.problem ?? { code: 'request.act-not-found' })
  const text = act.passages
    .filter(({ role }) => role !== 'hidden')
    .map((passage) => passage.text)
    .join('\n')
  const { values, persons, delay } = readActText(text, readLaw())
  const say = (key: Parameters<typeof screen>[1]): string => screen(output.language, key)
  const note = say('request.read')
  const noteOf = (key: string): string => (key === 'dueBy' && delay === 'reckoned' ? say('request.reckoned') : note)
  return {
    head: [
      say('request.head-read'),
      say('request.head-missing'),
      ...(delay === 'not-dated' ? [say('request.not-dated')] : []),
    ],
    fields: [
      ...Object.entries(values).map(([key, value]) => ({ key, value, note: noteOf(key) })),
      { key: 'sha256', value: act.sha256, note: null },
    ],
    persons: persons.map((person) => ({ ...yamlPerson(person), note })),
  }
}

/** One string where a string says all: « Inès BARTOLI ». */
const yamlPerson = ({ given, family, other, born, role }: ReadPerson): Omit<YamlPerson, 'note'> => {
  const name = [...given, family.toUpperCase()].join(' ')
  return { name: other.length === 0 ? name : { given, family: [family], other }, born, role }
}
