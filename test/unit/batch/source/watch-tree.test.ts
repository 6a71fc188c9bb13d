import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { recogniseSource } from '../../../../src/batch/source/index.ts'
import { openTree, watchTree } from '../../../../src/batch/source/tree.ts'

const root = mkdtempSync(join(tmpdir(), 'requis-watch-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

for (let dossier = 0; dossier < 200; dossier += 1) {
  mkdirSync(join(root, `D${dossier}`))
  writeFileSync(join(root, `D${dossier}`, 'note.txt'), 'Rien.')
}

test('a base of folders is recognised without a walk through all of it', () => {
  let seen = 0
  const tree = watchTree(openTree(root), () => {
    seen += 1
  })
  expect(recogniseSource(tree, null)).toBe('folder')
  expect(seen).toBeLessThan(100)
})

test('a walk tells how many entries it has given', () => {
  const seen: number[] = []
  const given = [...watchTree(openTree(root), (entries) => seen.push(entries)).list()]
  expect(seen).toEqual(given.map((_, place) => place + 1))
  expect(given).toHaveLength(200)
})
