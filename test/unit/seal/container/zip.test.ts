import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { crc32 as crc32OfPage } from '../../../../src/page/node-zlib.ts'
import { isSource, memorySource } from '../../../../src/seal/container/source.ts'
import { mimetypeText, sortFiles, type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import { readContainer, writeContainer } from '../../../../src/seal/container/zip.ts'
import { layOut } from '../../../../src/seal/container/zip-layout.ts'
import { withExport } from '../../../../src/store/exports/read-export.ts'
import { textFile } from '../invented.ts'
import { newFolder } from '../tools.ts'

const type = textFile(treeNames.mimetype, mimetypeText)

const trees = fc
  .uniqueArray(fc.record({ name: fc.stringMatching(/^[a-zé]{1,8}$/), bytes: fc.uint8Array({ maxLength: 300 }) }), {
    selector: ({ name }) => name,
    maxLength: 6,
  })
  .map((files): readonly TreeFile[] => [type, ...sortFiles(files.filter(({ name }) => name !== 'mimetype'))])

/** The container as a library in common use writes it. */
const byLibrary = async (files: readonly TreeFile[]): Promise<Buffer> => {
  const zip = new ZipFile()
  const options = { mtime: new Date(2000, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true }
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name, options)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const read = async (container: Uint8Array) => await readContainer(memorySource(container), () => true)

const plain = (files: readonly { readonly name: string; readonly bytes: Uint8Array | null }[]) =>
  files.map(({ name, bytes }) => [name, Buffer.from(bytes ?? []).toString('hex')])

describe('a container', () => {
  test('is the one that yazl writes of the same files, and holds them', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (files) => {
        const container = Buffer.concat(writeContainer(files))
        expect(container.equals(await byLibrary(files))).toBe(true)
        const { files: found, flaw } = await read(container)
        expect([plain(found), flaw]).toEqual([plain(files), null])
      }),
    )
  })

  test('with a changed byte is refused, wherever it is but inside a file, and there it reads otherwise', async () => {
    const files = [type, textFile('a', 'first'), textFile('b', 'second')]
    const container = Buffer.concat(writeContainer(files))
    for (let at = 0; at < container.length; at += 1) {
      const changed = Buffer.from(container)
      changed[at] = (changed[at] ?? 0) ^ 0x20
      expect([at, (await read(changed)).flaw]).not.toEqual([at, null])
    }
  })

  test('whose files share their bytes is not read: it could ask for the same gigabyte again and again', async () => {
    const container = Buffer.concat(writeContainer([type, textFile('a', 'x'.repeat(400)), textFile('b', '')]))
    const entry = container.lastIndexOf('a', container.length - 22) - 46
    const twins = Buffer.concat([
      container.subarray(0, entry),
      ...Array.from({ length: 4 }, () => container.subarray(entry, entry + 47)),
      container.subarray(entry + 47),
    ])
    twins.writeUInt16LE(6, twins.length - 12)
    twins.writeUInt32LE(twins.readUInt32LE(twins.length - 10) + 3 * 47, twins.length - 10)
    expect((await read(twins)).flaw).toBe('too-large')
  })

  test('of more files than a verifier opens is not written', () => {
    const files = Array.from({ length: 10_001 }, (_, at) => ({
      name: `f${at}`,
      size: 0,
      sha256: Buffer.alloc(32),
      crc: 0,
    }))
    expect(() => layOut(files)).toThrow()
    expect(layOut(files.slice(1)).heads).toHaveLength(10_000)
  })

  test('of more than four gigabytes is not written', () => {
    const file = { name: 'data/pieces/P01.pdf', size: 2 ** 32 - 50, sha256: Buffer.alloc(32), crc: 0 }
    expect(() => layOut([file])).toThrow()
    expect(layOut([{ ...file, size: 2 ** 32 - 200 }]).size).toBe(2 ** 32 - 200 + 30 + 46 + 2 * file.name.length + 22)
  })

  test('reads the same from the disk as from memory, and only what is asked for', async () => {
    const files = [type, textFile('a', 'first'), { name: 'b', bytes: Buffer.alloc(700_001, 'second') }]
    const container = Buffer.concat(writeContainer(files))
    const path = join(newFolder(), 'x.asice')
    writeFileSync(path, container)
    await withExport(path, async ([source]) => {
      if (source === undefined || !isSource(source)) return expect.unreachable()
      const isRead = (name: string): boolean => name === 'a'
      const facts = async (from: typeof source) => {
        const { files: found, flaw } = await readContainer(from, isRead)
        return { flaw, files: found.map(({ source: _, ...file }) => file) }
      }
      const here = await facts(source)
      expect(here).toEqual(await facts(memorySource(container)))
      expect(here.files.map(({ bytes }) => bytes?.toString())).toEqual([undefined, 'first', undefined])
      await expect(source.read(container.length - 1, 2)).rejects.toThrow()
      await expect(source.measure(container.length - 1, 2)).rejects.toThrow()
    })
  })
})

test('the page computes the CRC-32 of Node, at once or in parts', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (first, second) => {
      expect(crc32OfPage(first)).toBe(crc32(first))
      expect(crc32OfPage(second, crc32OfPage(first))).toBe(crc32(Buffer.concat([first, second])))
    }),
  )
})
