import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

export const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?:^|(?<=[\s;{(]))\/\/.*$/gm, '')

/** What is compiled is left out: the word lists hold surnames and phrases of records, the rules stand in `pipelines/`. */
export const allSources: readonly string[] = readdirSync(join(root, 'src'), {
  recursive: true,
  encoding: 'utf8',
}).filter(
  (path) =>
    path.endsWith('.ts') && !/^(?:(?:detect|language)\/lexicon|detect\/phrases|model\/law\/shipped)\.ts$/.test(path),
)

export const sources: readonly string[] = allSources.filter((path) => !path.startsWith('language/'))

export const sourceText = (path: string): string => withoutComments(readFileSync(join(root, 'src', path), 'utf8'))
