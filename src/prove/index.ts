import type { MediaForm } from '../model/copy/media.ts'
import { csvEngine, jsonEngine } from './data-engines.ts'
import type { Engine } from './read-copy.ts'
import { xlsxEngine } from './xlsx-engine.ts'
import { xmlEngine } from './xml-engine.ts'

/** What reads a copy of data again, by the ending of its name. A PDF is read by several (`prove-all.ts`). */
export const dataEngines: { readonly [form in MediaForm]?: Engine } = {
  csv: csvEngine,
  json: jsonEngine,
  xml: xmlEngine,
  xlsx: xlsxEngine,
}
