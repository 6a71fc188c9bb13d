import { describe, expect, test } from 'vitest'
import { json } from '../../../../src/batch/source/json/connector.ts'
import { asideOf, listAll, openAll, sourcesOf, textOf } from './listing.ts'
import { treeOf } from './memory-tree.ts'

const mapping = (yaml: string) => json.parseMapping(yaml, 'migration.yaml')

const flat = mapping(`
records:
  - at: /usagers/*
    rows: person
    key: /dossier
    fields:
      { family: /nom, given: /prenom, born: /ne, role: /lien, address: /adresse/ligne, protectedAddress: /confidentiel = oui, personKey: /numero }
  - { at: /notes/*, rows: event, key: /dossier, fields: { date: /le, text: /texte, restricted: /acces, file: /piece } }
ignore: [/version]
`)

const export1 = `{ "version": 3,
  "usagers": [
    {"dossier":"12", "nom":"Vaubrun", "prenom":"Aure", "ne":"03/04/2011", "lien":"enfant accompagné", "taille":1.50},
    {"dossier":"12", "nom":"Vaubrun", "prenom":"Odile", "lien":"mère", "confidentiel":"Oui", "adresse":{"ligne":"9 quai du Lin"}},
    {"dossier":"34", "nom":"Keradec"}
  ],
  "salaries": [ {"nom":"Ostrée"} ],
  "notes": [
    {"dossier":"12", "le":"05/06/2023", "texte":"Visite", "piece":"docs\\\\n1.pdf"},
    {"dossier":"12", "le":"06/06/2023", "texte":"Entretien", "acces":"psychologue"},
    {"le":"07/06/2023", "texte":"perdue"}
  ]
}`

const source = { tree: treeOf({ 'export.json': export1, 'docs/n1.pdf': 'pdf', 'docs/n2.pdf': 'autre' }), mapping: flat }

describe('an export in JSON', () => {
  test('an item is a record in its own bytes; records of one number are a dossier, with the files that they name', async () => {
    const listed = await listAll(json, source)
    expect(listed.flatMap(({ key, items }) => (key === null ? [] : [[key, items.map((one) => one.source)]]))).toEqual([
      [
        '12',
        [
          'docs/n1.pdf',
          'export.json#/usagers/0',
          'export.json#/usagers/1',
          'export.json#/notes/0',
          'export.json#/notes/1',
        ],
      ],
      ['34', ['export.json#/usagers/2']],
    ])
  })

  test('what no pointer names is listed too: nothing of a file vanishes', async () => {
    const listed = await listAll(json, source)
    expect(asideOf(listed)).toEqual({
      'docs/n2.pdf': 'batch.orphan',
      'export.json#/version': 'batch.not-mapped',
      'export.json#/salaries': 'batch.orphan',
      'export.json#/notes/2': 'batch.orphan',
    })
    expect(new Set(sourcesOf(listed)).size).toBe(10)
  })

  test('records are given back byte for byte, a file a kind, apart where one is closed', async () => {
    const [opened] = await openAll(json, source)
    expect(
      opened?.files.map(({ name, stated, holds }) => [name, stated, holds.map(({ item, part }) => `${item} ${part}`)]),
    ).toEqual([
      ['1-personnes.json', [], ['1 /0/', '2 /1/']],
      ['2-evenements.json', [], ['3 /0/']],
      ['3-evenements-medical.json', ['medical'], ['4 /0/']],
      ['docs/n1.pdf', [], ['0 null']],
    ])
    const text = textOf(opened?.files[0]?.bytes)
    expect(text).toContain('"taille":1.50}')
    expect(JSON.parse(text)).toHaveLength(2)
  })

  test('persons, dates and descriptions are those that the fields say', async () => {
    const [opened] = await openAll(json, source)
    expect(opened?.described.persons).toMatchObject([
      { given: ['Aure'], family: ['Vaubrun'], born: '2011-04-03', flags: [] },
      { given: ['Odile'], role: 'parent', address: '9 quai du Lin', flags: ['protectedAddress'] },
    ])
    expect(opened?.dates.lastContact).toBe('2023-06-06')
    expect(opened?.described.entries).toMatchObject([{ file: 'docs/n1.pdf', date: '2023-06-05' }])
  })

  test('records that hold persons and events in them', async () => {
    const nested = mapping(`
records:
  - at: /*
    rows: dossier
    key: /id
    fields: { name: /usager, closed: /fin, dossierKind: /mesure }
    persons: [ { at: /famille/*, fields: { name: /nom, role: /lien } } ]
    events: [ { at: /suivi/*, fields: { date: /d } } ]
`)
    const lines = [
      '{"id":7,"usager":"Aure Vaubrun","fin":"2024-02-01","mesure":"AEMO","famille":[{"nom":"Odile Vaubrun","lien":"mère"}],"suivi":[{"d":"01/03/2024"}]}',
      '{"id":8,"usager":"Tom Keradec","fin":null}',
    ]
    const [first, second] = await openAll(json, { tree: treeOf({ 'base.jsonl': lines.join('\r\n') }), mapping: nested })
    expect(first?.listed.items.map(({ source: at }) => at)).toEqual(['base.jsonl#/0'])
    expect(first?.dates).toMatchObject({ closed: '2024-02-01', lastContact: '2024-03-01' })
    expect(first?.kind).toBe('AEMO')
    expect(first?.files[0]?.events).toEqual([{ part: '/0/', day: '2024-03-01', label: null, text: null }])
    expect(first?.described.persons.map(({ role, given }) => [role, given])).toEqual([
      ['accompanied', ['Aure']],
      ['parent', ['Odile']],
    ])
    expect(second?.dates.closed).toBeNull()
  })

  test('one person with two birth dates in two dossiers is asked', async () => {
    const usagers = [
      { dossier: '1', nom: 'Vaubrun', ne: '2011-04-03', numero: 'N1' },
      { dossier: '2', nom: 'Vaubrun', ne: '2012-04-03', numero: 'N1' },
      { dossier: '3', nom: 'Keradec', ne: '2010-01-01', numero: 'N2' },
    ]
    const listed = await listAll(json, { tree: treeOf({ 'e.json': JSON.stringify({ usagers }) }), mapping: flat })
    expect(listed.map(({ key, trouble }) => [key, trouble?.problem.code])).toEqual([
      ['1', 'batch.identity-conflict'],
      ['2', 'batch.identity-conflict'],
      ['3', undefined],
    ])
  })

  test('two records that are each the dossier, and differ, are two dossiers of one number', async () => {
    const own = mapping('records: [ { at: /*, rows: dossier, key: /id } ]')
    const listed = await listAll(json, {
      tree: treeOf({ 'e.json': '[{"id":1,"a":1},{"id":1,"a":2},{"id":2},{"id":2}]' }),
      mapping: own,
    })
    expect(listed.map(({ items, trouble }) => [items.length, trouble?.problem.code])).toEqual([
      [2, 'batch.dossier-twice'],
      [2, undefined],
    ])
  })

  test('a truncated export, a key said twice, a record that changed', async () => {
    const tree = treeOf({ 'a.json': export1.slice(0, -20), 'b.json': '{"usagers":[{"dossier":"1","dossier":"2"}]}' })
    expect(asideOf(await listAll(json, { tree, mapping: flat }))).toEqual({
      'a.json': 'batch.broken',
      'b.json#/usagers/0': 'batch.broken',
    })
    const [listed] = await listAll(json, source)
    const after = {
      ...source,
      tree: treeOf({ 'export.json': export1.replace('Visite', 'Visita'), 'docs/n1.pdf': 'pdf' }),
    }
    await expect(
      json.open(listed ?? { key: null, locator: '', items: [], trouble: null }, after),
    ).rejects.toMatchObject({
      problem: { code: 'batch.source-changed' },
    })
  })

  test('without a mapping nothing is read, and an unknown key of it is refused', async () => {
    await expect(listAll(json, { ...source, mapping: null })).rejects.toMatchObject({
      problem: { code: 'batch.mapping-needed' },
    })
    expect(() => mapping('records: [ { at: /*, rows: person, key: /id, fields: { nom: /n } } ]')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'yaml.unknown-key', key: 'nom' }) }),
    )
  })
})
