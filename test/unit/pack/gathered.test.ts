import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import program from '../../../rolldown.program.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const manifest = (path: string) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))

const isExternal = (name: string): boolean =>
  typeof program.external === 'function' && program.external(name, undefined, false) === true

test('what package.json installs is not part of the program, and nothing else is left out of it', () => {
  const { dependencies, peerDependencies } = manifest('.')
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) expect(isExternal(name), name).toBe(true)
  for (const name of ['node:fs', 'fs', 'pdfjs-dist/legacy/build/pdf.mjs']) expect(isExternal(name), name).toBe(true)
  // `yauzl` needs `pend`, which an installed Requis has not.
  for (const name of ['yauzl', 'yazl', 'parse5', 'iconv-lite'])
    for (const one of [name, ...Object.keys(manifest(`node_modules/${name}`).dependencies ?? {})])
      expect(isExternal(one), one).toBe(false)
})
