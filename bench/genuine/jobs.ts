import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One export to write: `requis run` with these words, all but where it is written. */
export type Job = { readonly name: string; readonly group: string; readonly words: readonly string[] }

type Ask = { readonly group: string; readonly pieces: string; readonly request: string }

/** Forms that each record is written in. */
const forms = [
  { form: 'rebuilt', words: ['--copies', 'rebuilt'] },
  { form: 'facsimile', words: ['--copies', 'facsimile', '--second', 'Ada Blériot'] },
] as const

/** Every request of the fixtures over its record, by the pipeline of its kind, in each form; then those of a folder beside, where it lies. */
export const jobsOf = (beside: string): readonly Job[] => [...asksIn(beside)].flatMap((ask) => jobsOfAsk(ask))

const jobsOfAsk = ({ group, pieces, request }: Ask): readonly Job[] =>
  forms.map(({ form, words }) => ({
    ...{ group: `${group}, ${form}`, name: `${request.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${form}` },
    words: [pipelineOf(request), pieces, '--request', request, ...words],
  }))

const asksIn = (beside: string): readonly Ask[] => [
  ...['demo', 'ase', 'chrs', 'protection-adulte'].map((name) => ({
    ...{ group: 'records', pieces: `fixtures/${name}/pieces`, request: `fixtures/${name}/request.yaml` },
  })),
  ...requestsUnder('fixtures/modes').map((request) => ({ group: 'modes', pieces: 'fixtures/demo/pieces', request })),
  ...['fixtures/ask', 'fixtures/scope', 'fixtures/blind/scope', beside].flatMap((folder) =>
    requestsUnder(folder).flatMap((request) => {
      const pieces = [join(dirname(request), 'pieces'), join(dirname(dirname(request)), 'pieces')].find(existsSync)
      return pieces === undefined ? [] : [{ group: folder, pieces, request }]
    }),
  ),
]

const requestsUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('request.yaml'))
        .sort()
        .map((path) => join(folder, path))
    : []

/** The pipeline that a folder of modes is called as; else that of the request's kind, or of its folder; a requisition's where none is. */
const pipelineOf = (request: string): string => {
  const kind = /^kind: *([a-z-]+)/m.exec(readFileSync(request, 'utf8'))?.[1] ?? ''
  const folder = dirname(request).split('/').at(-1) ?? ''
  const names = request.startsWith('fixtures/modes/') ? [folder, kind] : [kind, folder]
  return names.find((name) => existsSync(`pipelines/${name}.yaml`)) ?? 'requisition'
}
