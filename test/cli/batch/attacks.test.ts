import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { batchScreen } from '../../../src/messages/batch/batch-screen.ts'
import { signCades } from '../../../src/seal/cms/cades.ts'
import { loadDemoKey, makeDemoKey } from '../../../src/seal/keys/demo-key.ts'
import { openWorkshop, requis, type Said } from '../program.ts'

// One change each to a finished batch that was tried again once, and what `verify` says of it.

const workshop = openWorkshop()

afterAll(() => workshop.remove())

const rules = `to: { target: tddui }
from: { finess: 350012345 }
archives: { agencies: { archival: FRAD999 }, agreement: FRAD999-2026-12 }
retention:
  - { id: aemo-10-ans, years: 10, from: closed, action: archive, source: Tableau de tri 2024 }
`

const batch = (source: string, out: string, ...more: readonly string[]): Said =>
  requis(
    workshop,
    ...['batch', 'migration', source, '--out', out, '--date', '2026-11-01', '--migration', 'migration.yaml', ...more],
  )

/** The name of its one file, or of its first. */
const firstIn = (folder: string): string => `${folder}/${readdirSync(workshop.path(folder)).sort()[0]}`

beforeAll(() => {
  workshop.write('migration.yaml', rules)
  const described = (id: string): string =>
    `id: ${id}\npersons: [{ id: p1, name: Maëlle ROSTAING, role: mineure confiée }]\n`
  for (const base of ['base', 'other']) {
    workshop.write(`${base}/D1/dossier.yaml`, described('D1'))
    workshop.write(`${base}/D1/note.txt`, `Visite à domicile le 4 mars 2025 (${base}).\n`)
    workshop.write(`${base}/D2/dossier.yaml`, described('D2'))
    workshop.write(`${base}/D2/note.txt`, 'Monsieur va bien.\n')
    workshop.write(`${base}/D2/casse.docx`, 'PK\u0003\u0004abîmé')
    workshop.write(
      `${base}/D3/dossier.yaml`,
      'id: D3\nclosed: 2010-05-06\npieces:\n  - { file: bilan.txt, date: 2009-02-03 }\n',
    )
    workshop.write(`${base}/D3/bilan.txt`, 'Bilan.\n')
  }
  expect(batch('other', 'foreign').code).toBe(5)
  expect(batch('base', 'out').code).toBe(5)
  workshop.write('base/D2/casse.docx', '')
  rmSync(workshop.path('base/D2/casse.docx'))
  workshop.write('base/D2/bilan.txt', 'Tout va bien.\n')
  expect(batch('base', 'out', '--retry', 'quarantine').code).toBe(0)
}, 240_000)

const at = (path: string): string => workshop.path(`out/${path}`)

const edit = (path: string, change: (text: string) => string): void => {
  const [before, after] = [readFileSync(at(path), 'latin1'), change(readFileSync(at(path), 'latin1'))]
  expect(after).not.toBe(before)
  writeFileSync(at(path), after, 'latin1')
}

const append = (path: string): void => edit(path, (text) => `${text} `)

const fromOther = (path: string): void => cpSync(workshop.path(`foreign/${path}`), at(path), { recursive: true })

/** The same bytes, by a link to a copy elsewhere. */
const link = (path: string): void => {
  renameSync(at(path), workshop.path('elsewhere'))
  symlinkSync(workshop.path('elsewhere'), at(path))
}

const plan = 'plan/00000/00000000.jsonl'
const receipt = 'receipts/00000/00000000.json'
const inclusion = 'inclusion/00000/00000000.jsonl'

const said = {
  plan: 'Le plan du lot a été modifié',
  ledger: 'Le registre a été modifié',
  ends: 'Le compte n’y est pas',
  names: 'batch.json dit une autre chaîne ou un autre signataire',
  root: 'L’empreinte signée est celle d’autres dossiers',
  receipts: 'Un reçu n’est pas ce que dit le registre signé',
  targets: 'Un fichier remis manque, a changé, ou a été ajouté',
  inclusion: 'Une preuve d’appartenance',
  lists: 'Une liste du service manque, a changé, ou a été ajoutée',
  report: 'Le rapport n’est pas celui qui a été signé',
  history: 'Un état antérieur du lot manque ou a changé',
} as const

type Attack = readonly [title: string, sentence: string, change: () => void | Promise<void>]

const attacks: readonly Attack[] = [
  ['a target of other bytes', said.targets, () => append(firstIn('out/targets/tddui').slice(4))],
  ['a target that is a link to the same bytes', said.targets, () => link(firstIn('out/targets/tddui').slice(4))],
  ['targets that lie in a folder behind a link', said.targets, () => link('targets/tddui')],
  ['all targets behind a link', said.targets, () => link('targets')],
  ['a target that is gone', said.targets, () => rmSync(workshop.path(firstIn('out/targets/tddui')))],
  ['a file beside the targets', said.targets, () => writeFileSync(at('targets/ajout.json'), '{}')],
  [
    'two lines of the ledger in another order',
    said.ledger,
    () =>
      edit('ledger.jsonl', (text) => {
        const [one, two, ...rest] = text.split('\n')
        return [two, one, ...rest].join('\n')
      }),
  ],
  ['a line of the ledger that is gone', said.ledger, () => edit('ledger.jsonl', (text) => text.replace(/^.*\n/, ''))],
  ['an item of the plan renamed', said.plan, () => edit(plan, (text) => text.replace('D1/note.txt', 'D1/nota.txt'))],
  [
    'the hash of the rules in the plan',
    said.plan,
    () => edit('plan/head.json', (text) => text.replace(/"migration": "../, '"migration": "00')),
  ],
  ['a receipt of another end', said.receipts, () => edit(receipt, (text) => text.replace('"archived"', '"migrated"'))],
  [
    'a receipt of other facts',
    said.receipts,
    () => edit(receipt, (text) => text.replace(/"risk":[0-9.]+/, '"risk":0.123')),
  ],
  ['a receipt that is gone', said.receipts, () => rmSync(at(receipt))],
  ['a list of other words', said.lists, () => append('lists/restrictions.csv')],
  ['a list that is gone', said.lists, () => rmSync(at('lists/quarantaine.csv'))],
  ['a list that nobody made', said.lists, () => writeFileSync(at('lists/effacer.csv'), 'D1')],
  ['a list that is a link to the same bytes', said.lists, () => link('lists/versement.csv')],
  ['lists of another batch', said.lists, () => fromOther('lists/correspondance.csv')],
  [
    'lists of another batch with their sums',
    said.lists,
    () => {
      fromOther('lists')
      fromOther('sums.txt')
    },
  ],
  ['an address in a map of ids', said.lists, () => append(firstIn('out/lists/ids').slice(4))],
  ['a file of the package for the archives', said.lists, () => append('lists/versement/manifest.xml')],
  [
    'a wrong hash in a proof of inclusion',
    said.inclusion,
    () => edit(inclusion, (text) => text.replace(/"path":\["../, '"path":["00')),
  ],
  ['a proof of inclusion of nobody', said.inclusion, () => writeFileSync(at('inclusion/00000/00000001.jsonl'), '')],
  [
    'the report on the screen',
    said.report,
    () => edit('report.html', (text) => text.replace('</body>', '<p>0</p></body>')),
  ],
  ['the report on paper', said.report, () => append('report.pdf')],
  ['a report that is gone', said.report, () => rmSync(at('report.html'))],
  ['the script that a court runs', said.lists, () => writeFileSync(at('verify-inclusion.sh'), '#!/bin/sh\necho OK\n')],
  [
    'who signed, in batch.json',
    said.names,
    () => edit('batch.json', (text) => text.replace(/"sealedBy": "[^"]*"/, '"sealedBy": "Claire VASSEUR"')),
  ],
  [
    'the pipeline, in batch.json',
    said.names,
    () => edit('batch.json', (text) => text.replace('"pipeline": "migration"', '"pipeline": "archives"')),
  ],
  [
    'the root, in batch.json',
    said.ends,
    () => edit('batch.json', (text) => text.replace(/"root": "../, '"root": "00')),
  ],
  [
    'the checkpoint of another batch',
    said.ends,
    () => {
      fromOther('checkpoint.txt')
      fromOther('checkpoint.p7s')
    },
  ],
  [
    'batch.json, ledger and checkpoint of another batch',
    said.plan,
    () => {
      for (const name of ['batch.json', 'ledger.jsonl', 'checkpoint.txt', 'checkpoint.p7s']) fromOther(name)
    },
  ],
  [
    'a line of the checkpoint that is gone',
    'La signature',
    () => edit('checkpoint.txt', (text) => text.replace(/files: .*\n/, '')),
  ],
  [
    'a former root',
    said.history,
    () => edit('history/1/batch.json', (text) => text.replace(/"root": "../, '"root": "00')),
  ],
  ['a former ledger', said.history, () => append('history/1/ledger.jsonl')],
  [
    'a former receipt',
    said.history,
    () => edit(`history/1/${receipt}`, (text) => text.replace('"archived"', '"migrated"')),
  ],
  ['a former target', said.history, () => append(firstIn('out/history/1/targets/tddui').slice(4))],
  ['a former map of ids', said.history, () => append(firstIn('out/history/1/lists/ids').slice(4))],
  [
    'a former state that another batch had',
    said.history,
    () => {
      for (const name of [
        'batch.json',
        'ledger.jsonl',
        'checkpoint.txt',
        'checkpoint.p7s',
        'sums.txt',
        'plan',
        'receipts',
      ])
        cpSync(workshop.path(`foreign/${name}`), at(`history/1/${name}`), { recursive: true })
    },
  ],
  [
    'a former target that is gone',
    `${said.history} : history/1/targets`,
    () => rmSync(workshop.path(firstIn('out/history/1/targets/tddui'))),
  ],
  [
    'all former targets that are gone',
    `${said.history} : history/1/targets`,
    () => rmSync(at('history/1/targets'), { recursive: true }),
  ],
  [
    'a former map of ids that is gone',
    `${said.history} : history/1/lists`,
    () => rmSync(workshop.path(firstIn('out/history/1/lists/ids'))),
  ],
  [
    'a receipt that no shard of the plan has',
    `${said.receipts} : receipts/00000/00000001.json`,
    () => cpSync(at(receipt), at('receipts/00000/00000001.json')),
  ],
  ['a file among the receipts', `${said.receipts} : receipts/…`, () => writeFileSync(at('receipts/Maëlle.txt'), '')],
  [
    'a shard that the plan does not count',
    `${said.plan} : plan/00000/00000001.jsonl`,
    () => cpSync(at(plan), at('plan/00000/00000001.jsonl')),
  ],
  ['a line feed after the head of the plan', said.plan, () => edit('plan/head.json', (text) => `${text}\n`)],
  [
    'two lines of the head of the plan in another order',
    said.plan,
    () => edit('plan/head.json', (text) => text.replace(/( {2}"treatment".*\n)( {2}"versions": \{[^}]*\},\n)/, '$2$1')),
  ],
  [
    'a line of the head of the plan that stands twice',
    said.plan,
    () => edit('plan/head.json', (text) => text.replace(/( {2}"preparedBy".*\n)/, '$1$1')),
  ],
  [
    'a wrong hash in a former proof of inclusion',
    `${said.history} : history/1/inclusion`,
    () => edit(`history/1/${inclusion}`, (text) => text.replace(/"path":\["../, '"path":["00')),
  ],
  [
    'former proofs of inclusion that are gone',
    `${said.history} : history/1/inclusion`,
    () => rmSync(at('history/1/inclusion'), { recursive: true }),
  ],
  [
    'a receipt that no shard of a former plan has',
    `${said.history} : history/1/receipts/00000/00000001.json`,
    () => cpSync(at(receipt), at('history/1/receipts/00000/00000001.json')),
  ],
  [
    'two lines of the plan in another order',
    said.plan,
    () => edit(plan, (text) => text.replace(/^(.*\n)(.*\n)/, '$2$1')),
  ],
  [
    'two lines of a former plan in another order',
    said.history,
    () => edit(`history/1/${plan}`, (text) => text.replace(/^(.*\n)(.*\n)/, '$2$1')),
  ],
  [
    'a former state that there never was',
    said.history,
    () => cpSync(at('history/1'), at('history/2'), { recursive: true }),
  ],
]

const verify = (): Said => requis(workshop, 'verify', 'out')

const safely = async (change: () => void | Promise<void>, then: () => void): Promise<void> => {
  cpSync(workshop.path('out'), workshop.path('kept'), { recursive: true })
  try {
    await change()
    then()
  } finally {
    for (const name of ['out', 'elsewhere']) rmSync(workshop.path(name), { recursive: true, force: true })
    renameSync(workshop.path('kept'), workshop.path('out'))
  }
}

test('a batch that nobody touched is accepted, and what no signature covers is named', () => {
  const { code, out } = verify()
  expect(out).not.toContain('✗')
  expect(code).toBe(0)
  expect(out).toContain('Les états antérieurs du lot sont ceux que le plan nomme (1)')
  expect(out).toMatch(/Non couverts par la signature, à ne pas tenir pour prouvés : .*lists\/controle\.csv/)
  expect(out).toContain('; 0 fichier(s) étranger(s) au lot')
})

test.each(attacks)('%s is refused', async (_, sentence, change) => {
  await safely(change, () => {
    const { code, out } = verify()
    const failed = out.split('\n').filter((line) => line.startsWith('✗'))
    expect(failed.join('\n')).toContain(sentence)
    expect(out).toContain(batchScreen('fr', 'verify-refused'))
    expect(code).toBe(6)
  })
})

test.each([
  ['a space', (text: string) => text.replace('"planned": ', '"planned":  ')],
  ['a line feed at its end', (text: string) => `${text}\n`],
  ['a line that stands twice', (text: string) => text.replace(/( {2}"pipeline".*\n)/, '$1$1')],
])('batch.json with %s is refused', async (_, change) => {
  await safely(
    () => edit('batch.json', change),
    () => {
      const { code, err } = verify()
      expect(err).toContain('batch.json')
      expect(code).toBe(6)
    },
  )
})

const unproved: readonly Attack[] = [
  ['a list that a person fills in', 'lists/controle.csv', () => append('lists/controle.csv')],
  [
    'a file at the top that is none of the batch',
    '; 1 fichier(s) étranger(s)',
    () => writeFileSync(at('LISEZ-MOI.html'), 'x'),
  ],
  ['a file that no list shows', 'targets/**/.requis-part-*', () => writeFileSync(at('targets/.requis-part-1-a'), 'x')],
  [
    'a file in a former state that no retry leaves there',
    '; 1 fichier(s) étranger(s)',
    () => writeFileSync(at('history/1/LISEZ-MOI.html'), 'x'),
  ],
  [
    'a history that was put elsewhere',
    'États antérieurs non vérifiés',
    () => rmSync(at('history'), { recursive: true }),
  ],
]

test.each(unproved)('%s is not taken for proved: it is named', async (_, sentence, change) => {
  await safely(change, () => {
    const { code, out } = verify()
    expect(out).toContain(sentence)
    expect(code).toBe(0)
  })
})

test('what a process at work said of a shard after the signature is named', async () => {
  const late = 'plan/begun/00000/00000000-0123456789ab'
  const mark = (): void => {
    mkdirSync(at('plan/begun/00000'), { recursive: true })
    writeFileSync(at(late), '1')
  }
  await safely(mark, () => {
    const { code, out } = verify()
    expect(out).toContain(late)
    expect(code).toBe(0)
  })
})

test('a plan that says another preparer is refused where the source is given too', async () => {
  const change = (): void =>
    edit('plan/head.json', (text) => text.replace(/"preparedBy": "[^"]*"/, '"preparedBy": "x"'))
  await safely(change, () => {
    const { code, out } = requis(workshop, 'verify', 'out', '--source', 'base', '--migration', 'migration.yaml')
    expect(out).toContain(`✗ ${said.plan}`)
    expect(out).toContain('– Source non comparée : plan/head.json')
    expect(code).toBe(6)
  })
})

test('a plan whose dossier has a trouble that is none is refused where the source is given too', async () => {
  await safely(
    () => edit(plan, (text) => text.replace('"trouble":null', '"trouble":"x"')),
    () => {
      const { code, out } = requis(workshop, 'verify', 'out', '--source', 'base', '--migration', 'migration.yaml')
      expect(out).toContain(`✗ ${said.plan}`)
      expect(code).toBe(6)
    },
  )
})

test('a batch of a former version is accepted, and what its signature does not cover is named', async () => {
  const former = async (): Promise<void> => {
    edit('checkpoint.txt', (text) => text.replace(/(?:receipts|files|mac): .*\n/g, ''))
    rmSync(at('sums.txt'))
    const key = loadDemoKey(await makeDemoKey(new Date('2026-01-01T00:00:00Z')))
    const signature = await signCades(readFileSync(at('checkpoint.txt')), key, new Date('2026-11-01T00:00:00Z'))
    writeFileSync(at('checkpoint.p7s'), signature)
  }
  await safely(former, () => {
    const { code, out } = verify()
    expect(out).toContain('– Listes et verify-inclusion.sh non vérifiés')
    expect(out).toContain('– Rapport non vérifié : aucune signature connue ne le couvre : report.html, report.pdf')
    expect(code).toBe(0)
  })
})

test('a report with what a person compared is that of her signature, and no other', async () => {
  const rows = readFileSync(at('lists/controle.csv'), 'utf8').trim().split('\r\n')
  const fill = (row: string): string => {
    const cells = row.split(';')
    const items = cells[4] ?? '1'
    return [...cells.slice(0, 5), items, items, '0', 'Mme Odile FERRAND', '2026-11-30', ''].join(';')
  }
  workshop.write('controle.csv', rows.map((row, line) => (line === 0 ? row : fill(row))).join('\r\n'))
  const record = (): void => {
    const words = [
      'status',
      'out',
      '--checks',
      'controle.csv',
      '--by',
      'Mme Odile FERRAND',
      '--migration',
      'migration.yaml',
    ]
    expect(requis(workshop, ...words).code).toBe(0)
  }
  await safely(record, () => {
    expect(readFileSync(at('report.html'), 'utf8')).toContain('Odile FERRAND')
    const accepted = verify()
    expect(accepted.out).toContain('✓ Le rapport est celui qui a été signé')
    expect(accepted.code).toBe(0)
    append('report.pdf')
    expect(verify().code).toBe(6)
    edit('checks.json', (text) => text.replace('"defects": 0', '"defects": 1'))
    const refused = verify()
    expect(refused.out).toContain(said.report)
    expect(refused.code).toBe(6)
  })
})
