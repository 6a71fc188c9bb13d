import { statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Law } from '../../model/law/law.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import { type LegalRequest, requestKinds } from '../../model/record/request.ts'
import { type OpenedDossier, openDossier } from '../../pipeline/load/open-dossier.ts'
import { parseRequestFile } from '../../request/request-file.ts'
import { requestText } from '../../request/request-text.ts'
import { sha256 } from '../draft/draft-folder.ts'
import { dayOf } from '../installed/day.ts'
import { readBytes } from './disk.ts'
import { readDossierFiles } from './dossier-folder.ts'

/** A request, its text, and what its reader should know of the file itself. `hash` is that of the file; null without one. */
export type OpenedRequest = {
  readonly request: LegalRequest
  readonly text: string
  readonly problems: readonly Problem[]
  readonly hash: string | null
}

/** The kind that a request has where it says none: that of the rules it is read for. */
export const kindFor = (policyKind: string): LegalRequest['kind'] =>
  requestKinds.find((name) => name === policyKind) ?? 'requisition'

/** Reads the file given as the request; one that is something else is refused with what to do. */
export const openRequest = (path: string | undefined, law: Law, kind: LegalRequest['kind']): OpenedRequest => {
  if (path === undefined) return requestOf('', law, kind)
  if (isFolder(path)) throw new RequisError({ code: 'request.is-folder' })
  const file = neutralName(path)
  const bytes = readBytes(path, { code: 'yaml.missing', file })
  const { text, problems } = requestText(bytes, file, extname(path).toLowerCase())
  return { ...requestOf(text, law, kind, file), problems, hash: sha256(bytes) }
}

/** A link to itself is no folder: whoever reads it says what it is. */
const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** The same of a text that lies in no file. */
export const requestOf = (text: string, law: Law, kind: LegalRequest['kind'], file = 'request.yaml'): OpenedRequest => {
  const request = parseRequestFile(text, file, law, kind)
  const today = dayOf(new Date())
  const [key] = daysAhead(request, today)
  if (key !== undefined) throw new RequisError({ code: 'yaml.day-ahead', file, key, today })
  return { request, text, problems: [], hash: null }
}

/** Nobody has checked anything tomorrow: a day mistyped, or a check that was not made. */
const daysAhead = ({ act }: LegalRequest, today: string): readonly string[] => [
  ...(isAhead(act?.callBack?.when ?? null, today) ? ['callBack.when'] : []),
  ...(act?.checks ?? []).flatMap(({ when }, at) => (isAhead(when, today) ? [`checks[${at}].when`] : [])),
]

const isAhead = (when: string | null, today: string): boolean => when !== null && when.slice(0, 10) > today

/** A name that names nobody is shown as it is; any other may hold the name of a person. */
const neutralName = (path: string): string =>
  /^(?:request|demande|requisition|réquisition)\.(?:ya?ml|txt)$/i.test(basename(path)) ? basename(path) : 'request.yaml'

/**
 * The pieces and their description, without Requis' own files and without the request and its act. `description`: the text that a
 * person left in the place of the one that lies there.
 */
export const openDossierAt = async (
  path: string,
  opened: OpenedRequest | null,
  description: string | null = null,
): Promise<OpenedDossier> =>
  await openDossier(readDossierFiles(path), {
    sha256,
    request: opened?.hash ?? null,
    act: opened?.request.act?.sha256 ?? null,
    description,
  })
