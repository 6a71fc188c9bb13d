import { pdfjsEngine } from '../../prove/pdfjs-engine.ts'

/** What a PDF prints, page after page, as it was painted. Throws where it is no PDF that can be read. */
export const textOfPdf = async (bytes: Uint8Array): Promise<string> => {
  const { readings } = await pdfjsEngine.read(Uint8Array.from(bytes))
  return readings.find(({ where }) => where === 'text-painted')?.text ?? ''
}
