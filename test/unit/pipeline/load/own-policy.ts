import { existsSync, readFileSync } from 'node:fs'
import { RequisError } from '../../../../src/model/problem.ts'
import { loadPipeline, type ReadSetting } from '../../../../src/pipeline/load/load-pipeline.ts'

export const shipped: ReadSetting = (path) =>
  existsSync(`pipelines/${path}`) ? readFileSync(`pipelines/${path}`, 'utf8') : null

/** The shipped settings, but for the files given. */
export const settings =
  (files: Readonly<Record<string, string>>): ReadSetting =>
  (path) =>
    files[path] ?? shipped(path)

/** Rules of a service that say everything themselves, without a base. */
export const requisition = readFileSync('fixtures/policies/whole.yaml', 'utf8')
export const association = shipped('association.yaml') ?? ''

export const loadPolicy = (policy: string, position = association) =>
  loadPipeline(
    'name: mine\npolicy: mine',
    'mine.yaml',
    settings({ 'policies/mine.yaml': policy, 'association.yaml': position }),
  )

export const problemOf = (policy: string, position = association): unknown => {
  try {
    return loadPolicy(policy, position)
  } catch (error) {
    return error instanceof RequisError ? error.problem : error
  }
}

/** A rule put first: the first that fits decides. */
export const withRule = (rule: string): string => requisition.replace('rules:\n', `rules:\n  - ${rule}\n`)
