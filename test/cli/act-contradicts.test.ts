import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { dossierYaml, filesBelow, noteText, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

// A contradiction between the act and the record, or inside the act, stops what it touches until a person answers
// (docs/contract.md, request.yaml).

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
})

afterEach(() => workshop.remove())

const declare = (more: string): void => {
  workshop.write('dossier/dossier.yaml', dossierYaml.replace('born: 1991-02-14', `born: 1991-02-14, ${more}`))
}

const ask = (persons: string, asks?: string): void => {
  const request = requestYaml.replace(/^persons: .*$/m, `persons: [ ${persons} ]`)
  workshop.write('request.yaml', asks === undefined ? request : request.replace(/^asks: .*$/m, `asks: >-\n  ${asks}`))
}

type Run = { readonly copies: readonly string[]; readonly text: string; readonly err: string }

const run = (...more: readonly string[]): Run => {
  const said = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', 'out'],
    ...['--prepared-by', 'Zélie TRONQUOY', '--second', 'Ignace OUVRARD', ...more],
  )
  expect(said.code, said.err).toBe(0)
  const copies = filesBelow(workshop.path('out')).filter((file) => file.includes('/data/pieces/'))
  return {
    copies,
    text: copies.map((file) => readFileSync(workshop.path(`out/${file}`), 'utf8')).join('\n'),
    err: said.err,
  }
}

const letterText = async (): Promise<string> => {
  const [letter = ''] = filesBelow(workshop.path('out')).filter((file) => file.endsWith('data/letter.pdf'))
  const pages = await pdfText(new Uint8Array(readFileSync(workshop.path(`out/${letter}`))))
  return pages.join(' ').replaceAll(/\s+/g, ' ')
}

const questions = (): string => {
  requis(workshop, ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul'])
  return requis(workshop, 'questions', 'draft', '--json').out
}

const ines = 'name: Inès BARTOLI, born: 1991-02-14'

describe('another town of birth', () => {
  test.each([
    ['in the request', `{ ${ines}, bornAt: Brest }`, undefined],
    [
      'in the words of the act',
      `{ ${ines} }`,
      'Copie des écrits relatant des menaces faites à Mme Inès BARTOLI, née le 14 février 1991 à Brest.',
    ],
    ['of the same name elsewhere', `{ ${ines}, bornAt: Saint-Denis (974) }`, undefined],
  ])('%s lets nothing of her leave, and a person is asked', (_, persons, asks) => {
    declare('bornAt: Saint-Denis (93)')
    ask(persons, asks)
    const { copies, err } = run()
    expect(copies).toEqual([])
    expect(err).toContain('se contredisent')
    expect(questions()).toMatch(/malgré ce qui se contredit/)
  })

  test.each(['ST-DENIS', 'Saint Denis', '93200 SAINT-DENIS', 'Saint-Denis (93)', 'SAINT DENIS cedex'])(
    '« %s » is the same town',
    (town) => {
      declare('bornAt: Saint-Denis (93)')
      ask(`{ ${ines}, bornAt: "${town}" }`)
      expect(run().copies).not.toEqual([])
    },
  )

  test('an answer opens it', () => {
    declare('bornAt: Saint-Denis (93)')
    ask(`{ ${ines}, bornAt: Brest }`)
    const [, id = ''] = /"id":\s?"(Q\d+)",\s*"kind":\s?"person"/.exec(questions()) ?? []
    workshop.write('decisions.yaml', `answers:\n  - { question: ${id}, answer: p1 }\n`)
    const said = requis(
      workshop,
      ...['approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals', '--decisions', 'decisions.yaml'],
    )
    expect(said.code, said.err).toBe(0)
    const left = requis(workshop, 'export', 'draft', '--out', 'out', '--demo-key')
    expect(left.code, left.err).toBe(0)
    expect(filesBelow(workshop.path('out')).filter((file) => file.includes('/data/pieces/'))).not.toEqual([])
  })
})

describe('another address', () => {
  test('beside the same birth date, she moved', () => {
    declare('address: "12 rue des Lilas, Brécy"')
    ask(`{ ${ines}, address: "4 place du Marché, Lorient" }`)
    expect(run().copies).not.toEqual([])
  })

  test('beside the name alone, nothing leaves until a person answers; the same address confirms', () => {
    declare('address: "12 rue des Lilas, Brécy"')
    ask('{ name: Inès BARTOLI, address: "4 place du Marché, Lorient" }')
    const { copies, err } = run()
    expect(copies).toEqual([])
    expect(err).toContain('se contredisent')
    ask('{ name: Inès BARTOLI, address: "12, r. des Lilas – BRECY" }')
    const again = requis(
      workshop,
      'propose',
      'dossier',
      '--request',
      'request.yaml',
      '--draft',
      'd2',
      '--prepared-by',
      'Paul',
    )
    expect(again.err).not.toContain('retenue sur son nom seul')
  })
})

describe('two persons of the record born on the same day', () => {
  const twins = `id: D-2026-0001
service: Service social de Brécy
persons:
  - { id: p1, name: Inès BARTOLI, role: accompanied, born: 2009-02-14 }
  - { id: p2, name: Irène BARTOLI, role: accompanied, born: 2009-02-14 }
  - { id: p3, name: Marc DELMAS, role: beau-père }
pieces:
  - { file: suivi.csv, title: Suivi, kind: suivi, date: 2026-03-10, author: { profession: éducatrice } }
`
  const rows = `Nom;Prénom;Né(e) le;Date;Fait
BARTOLI;Inès;14/02/2009;10/03/2026;Menacée de mort au portail
BARTOLI;Irène;14/02/2009;12/03/2026;Menacée de mort dans l’escalier
`

  beforeEach(() => {
    workshop.write('dossier/dossier.yaml', twins)
    workshop.write('dossier/suivi.csv', rows)
  })

  test.each([
    ['Inès', 'portail', 'escalier'],
    ['Irène', 'escalier', 'portail'],
  ])('a request for %s alone frees nothing of the other', (given, hers, others) => {
    ask(`{ name: ${given} BARTOLI, born: 2009-02-14 }`)
    const { text } = run()
    expect(text).toContain(hers)
    expect(text).not.toContain(others)
  })

  test('a request that names both frees both', () => {
    ask('{ name: Inès BARTOLI, born: 2009-02-14 }, { name: Irène BARTOLI, born: 2009-02-14 }')
    const { text } = run()
    expect(text).toContain('portail')
    expect(text).toContain('escalier')
  })

  test('a family name and the day that both were born say neither', () => {
    ask('{ name: BARTOLI, born: 2009-02-14 }')
    expect(run().copies).toEqual([])
  })

  test('a mother and an aunt born on one day are two', () => {
    workshop.write(
      'dossier/dossier.yaml',
      twins.replace('Irène BARTOLI, role: accompanied', 'Irène COSTA, role: tante'),
    )
    workshop.write('dossier/suivi.csv', rows.replace('BARTOLI;Irène', 'COSTA;Irène'))
    ask('{ name: Inès BARTOLI, born: 2009-02-14 }')
    const { text } = run()
    expect(text).toContain('portail')
    expect(text).not.toContain('escalier')
  })
})

describe('an act that contradicts itself', () => {
  test.each([
    ['two birth dates', 'Copie des écrits relatant des menaces faites à Mme Inès BARTOLI, née le 2 novembre 1974.'],
    ['two birth dates, in figures', 'Copie des écrits relatant des menaces faites à BARTOLI Inès (née le 02/11/1974).'],
    ['other persons', 'Copie des écrits relatant des menaces faites à Mme Awa SARR par M. Karim DIALLO.'],
  ])('%s: nothing leaves until a person answers', (_, asks) => {
    ask(`{ ${ines} }`, asks)
    const { copies, err } = run()
    expect(copies).toEqual([])
    expect(err).toContain('se contredi')
    expect(questions()).toMatch(/"kind":\s?"person"/)
  })

  test.each([
    'Copie des écrits relatant des menaces faites à Mme Inès BARTOLI, née le 14/02/1991, par M. Marc DELMAS, né le 3 mars 1988.',
    'Vu la commission de M. Étienne HAURAT, juge d’instruction : copie des écrits relatant des menaces.',
    'Copie des écrits relatant des menaces faites à Mme BARTOLI.',
    'Copie des écrits relatant des menaces.',
  ])('is not: %s', (asks) => {
    ask(`{ ${ines} }`, asks)
    const { copies, err } = run()
    expect(copies).not.toEqual([])
    expect(err).not.toContain('se contredi')
  })

  test('two periods: what both cover is judged, and it is said', () => {
    workshop.write(
      'dossier/suivi.csv',
      'Nom;Prénom;Date;Fait\nBARTOLI;Inès;10/03/2026;Menacée de mort au portail\nBARTOLI;Inès;12/08/2026;Menacée de mort dans l’escalier\n',
    )
    ask(
      `{ ${ines} }`,
      'Copie des écrits relatant des menaces faites à Mme Inès BARTOLI entre le 1er janvier et le 30 juin 2026.',
    )
    const { text, err } = run()
    expect(err).toContain('deux périodes')
    expect(text).toContain('portail')
    expect(text).not.toContain('escalier')
  })

  const threats = [
    ...['BARTOLI;Inès;05/03/2026;Menacée de mort au portail', 'BARTOLI;Inès;22/03/2026;Menacée de mort à la fontaine'],
    ...[
      'BARTOLI;Inès;08/04/2026;Menacée de mort dans l’escalier',
      'BARTOLI;Inès;20/05/2026;Menacée de mort au kiosque',
    ],
  ]

  const askTwo = (period: string): ReturnType<typeof run> => {
    workshop.write('dossier/suivi.csv', `${['Nom;Prénom;Date;Fait', ...threats].join('\n')}\n`)
    ask(
      `{ ${ines} }`,
      'Copie des écrits relatant des menaces faites à Mme Inès BARTOLI du 3 au 9 mars et du 1er au 15 avril 2026.',
    )
    const path = workshop.path('request.yaml')
    workshop.write('request.yaml', readFileSync(path, 'utf8').replace(/^period: .*$/m, `period: ${period}`))
    return run()
  }

  test('two periods of the act are both judged, what lies between them is not, and all of it is said', async () => {
    const { text, err } = askTwo('{ from: 2026-03-03, to: 2026-04-15 }')
    for (const word of ['portail', 'escalier']) expect(text).toContain(word)
    for (const word of ['fontaine', 'kiosque']) expect(text).not.toContain(word)
    expect(err).toContain('du 03/03/2026 au 09/03/2026 et du 01/04/2026 au 15/04/2026')
    expect(await letterText()).toContain(
      'les périodes du 3 mars 2026 au 9 mars 2026 et du 1er avril 2026 au 15 avril 2026',
    )
  })

  test('a period of the act that the file leaves out is told to the director and in the letter', async () => {
    const { text, err } = askTwo('{ from: 2026-03-03, to: 2026-03-09 }')
    expect(text).toContain('portail')
    expect(text).not.toContain('escalier')
    expect(err).toMatch(/ne couvre pas en entier : du 01\/04\/2026 au 15\/04\/2026/)
    expect(await letterText()).toMatch(/porte aussi sur le temps du 1er avril 2026 au 15 avril 2026/)
  })

  test.each([
    'la nuit du 9 au 10 janvier 2026',
    'des faits commis du 9 au 12 janvier 2026',
    'une information suivie du chef d’incendie entre le 9 et le 12 janvier 2026',
  ])('when the facts were is no period of what is asked: « %s »', (when) => {
    workshop.write(
      'dossier/suivi.csv',
      'Nom;Prénom;Date;Fait\nBARTOLI;Inès;10/03/2026;Menacée de mort au portail\nBARTOLI;Inès;12/05/2026;Menacée de mort dans l’escalier\n',
    )
    ask(`{ ${ines} }`, `Vu ${when}, requérons copie des écrits relatant des menaces faites à Mme Inès BARTOLI.`)
    const { text, err } = run()
    expect(err).not.toContain('deux périodes')
    expect(text).toContain('portail')
    expect(text).toContain('escalier')
  })

  test('an article of the children’s judge, signed by a brigade: nothing leaves', () => {
    ask(`{ ${ines} }`)
    workshop.write('request.yaml', readFileSync(workshop.path('request.yaml'), 'utf8').replace('77-1-1', 'CPC 1183'))
    const { copies, err } = run()
    expect(copies).toEqual([])
    expect(err).toContain('Rien ne part')
  })
})
