import { ZipFile } from 'yazl'

export type ZipPart = { readonly name: string; readonly text: string }

/** Local components, which is what the format stores: the same bytes in every time zone. */
const fixedTime = new Date(2000, 0, 1)

/** An archive of these parts, in their order. Stored, not deflated: the same bytes whatever the version of zlib. */
export const storeParts = async (parts: readonly ZipPart[]): Promise<Uint8Array> => {
  const zip = new ZipFile()
  const options = { mtime: fixedTime, mode: 0o100644, compress: false, forceDosTimestamp: true }
  for (const { name, text } of parts) zip.addBuffer(Buffer.from(text, 'utf8'), name, options)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}
