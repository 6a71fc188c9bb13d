import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalPieces, readZip } from '../../../src/page/zip.ts'
import { mimetypeText, sortFiles, type TreeFile, treeNames } from '../../../src/seal/tree.ts'
import { readZip as readZipInNode, writeZip } from '../../../src/seal/zip.ts'
import { textFile } from '../seal/fixture.ts'

const type = textFile(treeNames.mimetype, mimetypeText)

const trees = fc
  .uniqueArray(fc.record({ name: fc.stringMatching(/^[a-zé]{1,8}$/), bytes: fc.uint8Array({ maxLength: 300 }) }), {
    selector: ({ name }) => name,
    maxLength: 6,
  })
  .map((files): readonly TreeFile[] => [type, ...sortFiles(files.filter(({ name }) => name !== 'mimetype'))])

const plain = (files: readonly TreeFile[]) => files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')])

test('the container that the page expects is the one that the library writes, and is read the same', async () => {
  await fc.assert(
    fc.asyncProperty(trees, async (files) => {
      const container = await writeZip(files)
      expect(Buffer.concat([...canonicalPieces(files)]).equals(container)).toBe(true)
      const { files: found, flaw } = await readZip(container)
      expect([plain(found), flaw]).toEqual([plain(files), null])
    }),
  )
})

test('a container with a changed byte is one that both refuse', async () => {
  const files = [type, textFile('a', 'first'), textFile('b', 'second')]
  const container = await writeZip(files)
  for (let at = 0; at < container.length; at += 1) {
    const changed = Buffer.from(container)
    changed[at] = (changed[at] ?? 0) ^ 0x20
    const [here, there] = [await readZip(changed), await readZipInNode(changed)]
    expect([at, here.flaw === null]).toEqual([at, there.flaw === null])
    expect([at, here.flaw]).not.toEqual([at, null])
  }
})
