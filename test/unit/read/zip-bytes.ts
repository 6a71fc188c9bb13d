import { Buffer } from 'node:buffer'
import yazl from 'yazl'

export const zipBytes = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> => {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content), name)
  zip.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.outputStream) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="urn:wp" xmlns:mc="urn:mc" xmlns:wps="urn:wps" xmlns:v="urn:v"'

export const part = (root: string, content: string): string =>
  `<?xml version="1.0"?><w:${root} ${names}>${content}</w:${root}>`

/** A word-processing file with this body, and other parts. */
export const docxBytes = (body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
  zipBytes({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...parts })
