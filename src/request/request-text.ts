import { type Problem, RequisError } from '../model/problem.ts'
import { isDossierFile } from './dossier-file.ts'
import { hasRequestKey, isRequestText } from './request-file.ts'
import { garbledLine, isForeignText, settingText } from './setting-text.ts'

/** PDF, archives and office files, RTF, old office files, pictures: an act, not a file of settings. */
const documents = /^(?:%PDF-|PK\x03\x04|\{\\rtf|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|II\*\0|MM\0\*)/

const settings: readonly string[] = ['.yaml', '.yml', '.json']

/** The words of a request's file. What is an act, or describes a dossier, is refused with what to do instead. */
export const requestText = (
  bytes: Uint8Array,
  file: string,
  extension: string,
): { readonly text: string; readonly problems: readonly Problem[] } => {
  if (documents.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1')))
    throw new RequisError({ code: 'request.is-act' })
  const text = settingText(bytes)
  if (!isRequestText(text)) refuseOther(text, extension)
  const line = garbledLine(text)
  if (line !== null) throw new RequisError({ code: 'yaml.garbled', file, line })
  return { text, problems: isForeignText(bytes) ? [{ code: 'yaml.not-utf8', file }] : [] }
}

/** What is left is a request with a mistake in it: the schema tells the line. */
const refuseOther = (text: string, extension: string): void => {
  if (isDossierFile(text)) throw new RequisError({ code: 'request.is-description' })
  const isProse = !/^[ \t]{0,8}["']?[A-Za-z]{2,30}["']?[ \t]{0,2}:/m.test(text)
  if (!hasRequestKey(text) && (isProse || !settings.includes(extension)))
    throw new RequisError({ code: 'request.is-act' })
}
