import yazl from 'yazl'
import { openArchive } from '../src/read/entry/zip.ts'
import { mutate } from './fuzz-mutations.ts'
import { pick, type Random } from './random.ts'

export const zipOf = async (parts: ReadonlyMap<string, Uint8Array>): Promise<Buffer> => {
  const zip = new yazl.ZipFile()
  const files = [...parts].filter(([name]) => !name.endsWith('/'))
  for (const [name, bytes] of files) zip.addBuffer(Buffer.from(bytes), name, { compress: false })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Changes what one part of an archive says, and closes it again: its checksums are right. */
export const mutateInside = async (bytes: Buffer, random: Random): Promise<Buffer> => {
  const archive = await openArchive(bytes, () => true)
  if (typeof archive === 'string') return mutate(bytes, random)
  const names = [...archive.parts.keys()].filter((name) => archive.parts.get(name)?.length !== 0)
  const chosen = pick(random, names, '')
  const part = Buffer.from(archive.parts.get(chosen) ?? [])
  return zipOf(new Map([...archive.parts, [chosen, part.length === 0 ? part : mutate(part, random)]]))
}
