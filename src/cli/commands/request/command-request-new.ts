import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { screen } from '../../../messages/screen.ts'
import { RequisError } from '../../../model/problem.ts'
import { maxBytes } from '../../../read/entry/reading.ts'
import { type RequestYaml, writeRequestYaml } from '../../../request/request-yaml.ts'
import { clearLeftovers } from '../../../store/files/aside.ts'
import { readBytes, writeFileAside } from '../../../store/files/disk.ts'
import { readActFile } from '../../../store/files/read-act-file.ts'
import { readLaw } from '../../../store/installed/settings.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Output } from '../../say/output.ts'
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

const readRequest = async (path: string, output: Output): Promise<RequestYaml> => {
  const bytes = readBytes(path, { code: 'request.act-not-found' }, maxBytes)
  const { form, problems } = await readActFile({ name: basename(path), bytes }, output.language)
  for (const problem of problems) output.problem(problem)
  return form
}
