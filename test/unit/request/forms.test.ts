import { describe, expect, test } from 'vitest'
import { parseDossierFile } from '../../../src/request/dossier-file.ts'
import {
  editDossier,
  personRows,
  pieceRows,
  readDossierForm,
  writeDossierForm,
} from '../../../src/request/dossier-form.ts'
import {
  askedRows,
  checkRows,
  editRequest,
  readRequestForm,
  requestValue,
  writeRequestForm,
} from '../../../src/request/request-form.ts'

const dossier = `id: D-1
service: { name: Service de Brécy, phone: "01 39 98 00 01" }
persons:
  - { id: p7, name: { given: [Inès], family: [BARTOLI], birth: MORVAN }, role: Mère, born: 14/02/1991, protectedAddress: true }
  - { name: Soizic, role: voisine }
pieces:
  - { file: a b.txt, title: Note, date: 02/04/2026, author: { profession: éducatrice, name: Ana RUIZ }, madeFor: judge }
  - { file: "c: d.pdf", author: psychologue }
`

const request = `kind: requisition
basis: 77-1-1
requester: Adjudant KERVELLA
authorisation: not-stated
checks: [ { id: author-real, by: Paul, when: 2025-11-04, result: ok } ]
callBack: { result: confirmé, by: Paul, when: 04/11/2025 10h15 }
persons: [ Inès BARTOLI, { name: { given: [Marc], family: [DELMAS], other: [Marco] }, born: 01/01/1988, bornAt: Lyon } ]
asks: "Copie : « tout »  # sauf le reste"
subjects: [violence]
`

describe('the forms of a dossier and of its request', () => {
  test('what nobody changed is written back and reads the same', () => {
    const form = readDossierForm(dossier)
    const edit = { id: 'D-1', service: 'Service de Brécy', persons: personRows(form), pieces: pieceRows(form) }
    const again = writeDossierForm(editDossier(form, edit))
    expect(parseDossierFile(again, 'dossier.yaml')).toEqual(parseDossierFile(dossier, 'dossier.yaml'))
    const asked = readRequestForm(request)
    const text = editRequest(asked, {
      values: {},
      persons: askedRows(asked),
      subjects: ['violence'],
      checks: checkRows(asked),
    })
    expect(readRequestForm(text)).toEqual(asked)
    expect(readRequestForm(writeRequestForm(asked))).toEqual(asked)
  })

  test('a row keeps what its form does not show, and a name that was changed is read anew', () => {
    const form = readDossierForm(dossier)
    const [mother, neighbour] = personRows(form)
    if (mother === undefined || neighbour === undefined) throw new Error('two rows')
    const persons = [
      { ...neighbour, name: 'Soizic LEGOFF', flags: ['protectedPhone'] as const },
      mother,
      { ...neighbour, row: null, name: 'Paul NÉRAUD', role: '', born: '' },
      { ...neighbour, row: null, name: '  ' },
    ]
    const after = parseDossierFile(
      writeDossierForm(editDossier(form, { id: '', service: 'Autre', persons, pieces: [] })),
      'dossier.yaml',
    )
    expect(after.id).toBeNull()
    expect(after.sender.phone).toBe('01 39 98 00 01')
    expect(after.persons.map(({ id, given, family, flags }) => ({ id, given, family, flags }))).toEqual([
      { id: 'p2', given: ['Soizic'], family: ['LEGOFF'], flags: ['protectedPhone'] },
      { id: 'p7', given: ['Inès'], family: ['BARTOLI', 'MORVAN'], flags: ['protectedAddress'] },
      { id: 'n1', given: ['Paul'], family: ['NÉRAUD'], flags: [] },
    ])
  })

  test('a nickname stands beside the name, is changed, and goes', () => {
    const form = readDossierForm(dossier)
    const [mother, neighbour] = personRows(form)
    if (mother === undefined || neighbour === undefined) throw new Error('two rows')
    const named = (aliases: string) => {
      const persons = [
        { ...mother, aliases },
        { ...neighbour, aliases },
      ]
      return editDossier(form, { id: '', service: '', persons, pieces: [] })
    }
    const once = named('Néné, Mme MORVAN-LE GOFF')
    expect(
      parseDossierFile(writeDossierForm(once), 'dossier.yaml').persons.map(({ given, family, other }) => [
        given,
        family,
        other,
      ]),
    ).toEqual([
      [['Inès'], ['BARTOLI', 'MORVAN'], ['Néné', 'Mme MORVAN-LE GOFF']],
      [['Soizic'], [], ['Néné', 'Mme MORVAN-LE GOFF']],
    ])
    const rows = personRows(once)
    expect(rows.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Inès BARTOLI MORVAN', 'Néné, Mme MORVAN-LE GOFF'],
      ['Soizic', 'Néné, Mme MORVAN-LE GOFF'],
    ])
    const back = editDossier(once, {
      id: '',
      service: '',
      persons: rows.map((row) => ({ ...row, aliases: '' })),
      pieces: [],
    })
    expect(personRows(back).map(({ aliases }) => aliases)).toEqual(['', ''])
  })

  test('a person without a name stays with what hides them, and nobody takes the id of another', () => {
    const nameless = readDossierForm(
      'persons:\n  - { role: mère, address: 4 rue du Puits, protectedAddress: true }\n  - { id: n1, name: Paul NÉRAUD }\n  - { name: Ana RUIZ }\n',
    )
    const rows = personRows(nameless)
    const added = { ...rows[1], row: null, name: 'Léo BRÉAL', aliases: '', role: '', born: '', address: '', flags: [] }
    const kept = rows.filter((_, at) => at !== 1)
    const after = editDossier(nameless, { id: '', service: '', persons: [...kept, added], pieces: [] })
    const persons = parseDossierFile(writeDossierForm(after), 'dossier.yaml').persons
    expect(persons.map(({ id, family, flags }) => [id, family, flags])).toEqual([
      ['p1', [], ['protectedAddress']],
      ['p3', ['RUIZ'], []],
      ['n1', ['BRÉAL'], []],
    ])
    expect(persons[0]?.address).toBe('4 rue du Puits')
    const other = readDossierForm('persons:\n  - { name: { other: [Soizic] } }\n')
    const named = personRows(other).map((row) => ({ ...row, aliases: 'Soso' }))
    const both = parseDossierFile(
      writeDossierForm(editDossier(other, { id: '', service: '', persons: named, pieces: [] })),
      'dossier.yaml',
    )
    expect(both.persons.map(({ given, other: others }) => [given, others])).toEqual([[['Soizic'], ['Soso']]])
  })

  test('values are set and taken back by key; words are never read as YAML', () => {
    const form = readRequestForm(request)
    expect(requestValue(form, 'callBack.result')).toBe('confirmed')
    expect(requestValue(form, 'requester.name')).toBe('Adjudant KERVELLA')
    expect(requestValue(form, 'dueBy')).toBe('')
    const values = {
      ...{ 'callBack.result': '', 'callBack.by': '', 'callBack.when': '', 'authorisation.magistrate': 'Mme [x]: {y}' },
      ...{ 'requester.name': '', 'requester.matricule': '12 34', asks: '*a & !b\n- c', 'period.from': '2026-01-01' },
    }
    const next = readRequestForm(editRequest(form, { values, persons: [], subjects: [], checks: [] }))
    expect(next.callBack).toBeUndefined()
    expect(next.authorisation).toEqual({ magistrate: 'Mme [x]: {y}' })
    expect(next.requester).toEqual({ matricule: '12 34' })
    expect(next.asks).toBe('*a & !b\n- c')
    expect(next.period).toEqual({ from: '2026-01-01' })
    expect(next.subjects).toBeUndefined()
    expect(next.persons).toEqual([])
  })
})
