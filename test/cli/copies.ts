import { readdirSync, readFileSync } from 'node:fs'
import { pdfText } from '../unit/write/press.ts'
import type { Workshop } from './program.ts'

/** The words of every copy of an export (PDF), blanks made one. `tree`: its folder in the workshop. Throws where no piece left. */
export const copiesText = async (workshop: Workshop, tree: string): Promise<string> => {
  const folder = workshop.path(`${tree}/data/pieces`)
  const texts = readdirSync(folder).map(async (name) =>
    (await pdfText(new Uint8Array(readFileSync(`${folder}/${name}`)))).join('\n'),
  )
  return (await Promise.all(texts)).join('\n').replaceAll(/\s+/g, ' ')
}
