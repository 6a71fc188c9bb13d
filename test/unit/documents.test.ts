import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** `requis letter` writes these; they are no documents of the project. */
const written = new Set(['letter.md', 'annex.md', 'annexe.md', 'fiche.md', 'extrait.md'])

const citing = execFileSync('git', ['ls-files', 'src', 'bench', 'pipelines', 'docs', 'README.md', 'CONTRIBUTING.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(?:ts|mjs|yaml|md|txt)$/.test(path) && existsSync(join(root, path)))

const isThere = (cited: string): boolean => existsSync(join(root, cited)) || existsSync(join(root, 'docs', cited))

test('every document that the code, the settings or another document cites is in this repository', () => {
  const missing = citing.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/(?<![\w./*-])[\w-]+(?:\/[\w-]+)*(?:\.en)?\.md(?!\w)/g)]
      .map(([cited]) => cited)
      .filter((cited) => !written.has(cited.replace(/^.*\//, '')) && !isThere(cited))
      .map((cited) => `${path}: ${cited}`),
  )
  expect(missing).toEqual([])
})
