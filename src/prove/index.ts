import type { MediaForm } from '../model/copy/media.ts'
import { csvEngine, jsonEngine } from './data/data-engines.ts'
import { xmlEngine } from './data/xml-engine.ts'
import { docxEngine } from './own/docx-engine.ts'
import { emlEngine } from './own/eml-engine.ts'
import { htmlEngine } from './own/html-engine.ts'
import { odsEngine } from './own/ods-engine.ts'
import { odtEngine } from './own/odt-engine.ts'
import { rtfEngine } from './own/rtf-engine.ts'
import { txtEngine } from './own/txt-engine.ts'
import type { Engine } from './read-copy.ts'
import { xlsxEngine } from './xlsx-engine.ts'

/** What reads a copy of data, or one in the format of its file, again, by the ending of its name. A PDF is read by several (`prove-all.ts`). */
export const dataEngines: { readonly [form in MediaForm]?: Engine } = {
  csv: csvEngine,
  json: jsonEngine,
  xml: xmlEngine,
  xlsx: xlsxEngine,
  docx: docxEngine,
  odt: odtEngine,
  ods: odsEngine,
  html: htmlEngine,
  rtf: rtfEngine,
  txt: txtEngine,
  eml: emlEngine,
}
