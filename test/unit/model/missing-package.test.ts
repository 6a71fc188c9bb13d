import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sentenceOf } from '../../../src/messages/index.ts'
import { loadOptional, optionalPackages } from '../../../src/model/missing-package.ts'
import { RequisError } from '../../../src/model/problem.ts'

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))

test('the packages that are installed apart are optional peers, of the versions that the sentence names', () => {
  expect(manifest.peerDependencies).toMatchObject(optionalPackages)
  for (const name of Object.keys(optionalPackages)) {
    expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true })
    expect(manifest.dependencies).not.toHaveProperty(name)
  }
})

test('a package that is not there gives a sentence that says how to add it', async () => {
  const failing = async (): Promise<never> => {
    throw new Error('Cannot find package')
  }
  const error = await loadOptional('koffi', failing).catch((thrown: unknown) => thrown)
  if (!(error instanceof RequisError)) throw error
  expect(sentenceOf(error.problem, 'fr')).toContain(`npm install koffi@${optionalPackages.koffi}`)
  expect(await loadOptional('pg', async () => 3)).toBe(3)
})
