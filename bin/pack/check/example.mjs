// The worked example of docs/library.md as an editor of case software has it: a folder of their own, the packed file installed there.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The request of the example. */
export const request = `kind: requisition
basis: 77-1-1
authority: Brigade de gendarmerie de Valverte
requester: { name: Nadège KERMOREC, quality: OPJ }
reference: PV 2026/004512
authorisation: { magistrate: Hélène ROUVIER, date: 2026-11-03 }
receivedAt: 2026-11-04T09:30
persons: [ { name: Inès BARTOLI, born: 1991-02-14 }, { name: Marc DELMAS } ]
period: { from: 2026-01-01, to: 2026-10-31 }
asks: Copie des écrits relatant des violences ou menaces.
`

const told = ['Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l’a menacée de mort.', 'Sa voisine Quitterie ZANGRANDI est suivie pour un diabète.']

/** What the case software holds: one sentence that answers the request, one of somebody else. */
export const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        ...{ resourceType: 'Patient', id: 'a1', name: [{ family: 'BARTOLI', given: ['Inès'] }], birthDate: '1991-02-14' },
        telecom: [{ system: 'phone', value: '06 39 98 12 34' }],
      },
    },
    {
      resource: {
        ...{ resourceType: 'Communication', id: 'c1', status: 'completed', subject: { reference: 'Patient/a1' } },
        ...{ sent: '2026-03-03T10:00:00+01:00', payload: told.map((contentString) => ({ contentString })) },
      },
    },
  ],
}

/** The code of an example of docs/library.md, by the name in its first line. Throws where there is none. */
export const exampleIn = (root, name) => {
  const guide = readFileSync(join(root, 'docs', 'library.md'), 'utf8')
  const found = new RegExp(`\`\`\`js\\n// example: ${name}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1]
  if (found === undefined) throw new Error(`docs/library.md has no example « ${name} »`)
  return found
}

const run = (given) => `import { answer } from './example.mjs'
const { container, verdict } = await answer(${JSON.stringify(given.bundle)}, ${JSON.stringify(given.request)}, 'Claire Vasseur')
if (!verdict.verdict.startsWith('accepted') || container.includes('ZANGRANDI')) throw new Error(verdict.verdict)
`

/** Runs it in a folder where the packed file is installed. Throws with what it said. */
export const runExample = (root, folder, env) => {
  writeFileSync(join(folder, 'example.mjs'), exampleIn(root, 'fhir-in-container-out'))
  writeFileSync(join(folder, 'run.mjs'), run({ bundle, request }))
  const { status, stderr } = spawnSync(process.execPath, ['run.mjs'], { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0 || stderr !== '') throw new Error(stderr)
}
