import { describe, expect, test } from 'vitest'
import type { ConnectorInput, OpenedSource } from '../../../../src/batch/model/source.ts'
import { tddui } from '../../../../src/batch/source/tddui/connector.ts'
import { checkTddui } from '../../../../src/batch/target/tddui/check.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { openAll, textOf } from '../source/listing.ts'
import { treeOf } from '../source/memory-tree.ts'
import { deskOf, sourceOf } from '../treat/desk.ts'

// All persons and places are invented.

const run = async (source: OpenedSource, items: number, more = '') => {
  const treated = await migrate({ source, place: 0, items }, deskOf(`to: { target: tddui }\n${more}`))
  const text = textOf(treated.files.find(({ path }) => path.startsWith('targets/'))?.bytes)
  return { ...treated, text, bundle: text === '' ? null : JSON.parse(text) }
}

type Entry = { readonly resource: Resource }

type Resource = {
  readonly resourceType?: string
  readonly address?: unknown
  readonly securityLabel?: unknown
  readonly meta?: { readonly security?: readonly { code: string }[] }
}

/** What somebody reads who may open nothing that is closed: resources without a label, and what is attached to them. */
const openText = (bundle: { readonly entry: readonly { readonly resource: Resource }[] }): string =>
  bundle.entry
    .map(({ resource }) => resource)
    .filter(({ meta }) => !(meta?.security ?? []).some(({ code }) => code === 'R' || code === 'V'))
    .map((resource) =>
      JSON.stringify(resource).replaceAll(/"data":"([^"]+)"/g, (_, data) =>
        Buffer.from(data, 'base64').toString('utf8'),
      ),
    )
    .join('\n')

describe('a migration to TDDUI', () => {
  test('twenty hidden addresses: none is readable where nothing is closed, and none is lost', async () => {
    for (let at = 1; at <= 20; at += 1) {
      const street = `${at} rue des Lupins`
      const files = {
        'note.txt': `Mme Maëlle ROSTAING est hébergée au ${street} à Corvanne. Elle va bien.\n`,
        'autre.txt': 'Rendez-vous pris pour mardi.\n',
      }
      const dossier = `persons:\n  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true, address: "${street}, 76748 Corvanne" }\n`
      const { bundle, text, ends } = await run(sourceOf(files, dossier), 2)
      expect(checkTddui(bundle)).toEqual([])
      expect(openText(bundle)).not.toMatch(/Lupins/)
      expect(openText(bundle)).toContain('Rendez-vous')
      expect(openText(bundle)).toContain('"title":"autre.txt"')
      expect(text).toContain(Buffer.from(files['note.txt']).toString('base64'))
      expect(ends.map(({ end, rule }) => [end, rule])).toEqual([
        ['migrated', 'hidden-address'],
        ['migrated', null],
      ])
    }
  }, 60_000)

  test('whoever gave the alarm is named nowhere where nothing is closed', async () => {
    const files = { 'appel.txt': 'Appel reçu de Mme Ilse MARCHADIER, voisine, qui signale des cris le 4 mars.\n' }
    const dossier =
      'persons:\n  - { name: Aure VAUBRUN, role: mineur }\n  - { name: Ilse MARCHADIER, role: informateur }\n'
    const { bundle } = await run(sourceOf(files, dossier), 1)
    expect(checkTddui(bundle)).toEqual([])
    expect(openText(bundle)).not.toMatch(/marchadier/i)
  })

  describe('a home that no flag hides', () => {
    const hidden = 'Mme ROSTAING va bien. M. MOREL ne doit pas savoir où elle vit.\n'
    const persons = (flag: string) => `persons:
  - { name: Maëlle ROSTAING, role: accompanied, address: "12 rue des Lupins, 76748 Corvanne"${flag} }
  - { name: Tom ROSTAING, role: fils, address: "Appartement 4, 12 rue des Lupins, 76748 Corvanne" }
  - { name: Odile VERDIER, role: soeur, address: "12 r. des Lupins 76748 Corvanne" }
  - { name: Ruslan MOREL, role: ex-compagnon, address: "3 quai Vert, 76100 Brivet" }
`
    test.each([
      ['the words of a note', hidden, '', ''],
      [
        'the answer of a person',
        'Rendez-vous pris pour mardi.\n',
        '',
        'dossiers: { D-2026-0001: { hiddenAddress: true } }\n',
      ],
      ['a flag', 'Rendez-vous pris pour mardi.\n', ', protectedAddress: true', ''],
    ])('%s: the household is written as whom a flag hides', async (_, note, flag, answer) => {
      const source = sourceOf({ 'note.txt': note }, persons(flag))
      const { bundle } = await run(source, 1, answer)
      expect(checkTddui(bundle)).toEqual([])
      expect(openText(bundle)).not.toMatch(/Lupins/)
      const patients = bundle.entry.filter((one: Entry) => one.resource.resourceType === 'Patient')
      for (const { resource } of patients) expect(JSON.stringify(resource.address)).toContain('masked')
      const closed = bundle.entry.filter((one: Entry) => /"hidden-address"/.test(JSON.stringify(one.resource)))
      expect(closed.length).toBeGreaterThanOrEqual(4)
    })

    test('whose home it is, nobody says: no relative’s is shown, and whom she fears may be', async () => {
      const source = sourceOf(
        { 'note.txt': hidden },
        `persons:
  - { name: Tom ROSTAING, role: mineur }
  - { name: Maëlle ROSTAING, role: mère, address: "12 rue des Lupins, 76748 Corvanne" }
  - { name: Ruslan MOREL, role: père, allegedPerpetrator: true, address: "3 quai Vert, 76100 Brivet" }
`,
      )
      const { bundle } = await run(source, 1)
      expect(openText(bundle)).not.toMatch(/Lupins/)
      expect(openText(bundle)).toContain('3 quai Vert')
    })

    test('nothing hides a home: every address stays', async () => {
      const { bundle } = await run(sourceOf({ 'note.txt': 'Rendez-vous pris pour mardi.\n' }, persons('')), 1)
      expect(openText(bundle).match(/Lupins/g)).toHaveLength(3)
    })
  })
})

describe('a migration from TDDUI to TDDUI', () => {
  const entry = (type: string, id: string, more: object): object => ({
    fullUrl: `https://export.invalid/${type}/${id}`,
    resource: { resourceType: type, id, ...more },
    request: { method: 'POST', url: type },
  })
  const patient = (security: readonly string[]) =>
    entry('Patient', 'a', {
      meta: {
        security: security.map((code) => ({
          system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
          code,
        })),
      },
      identifier: [{ system: 'https://identifiant-medicosocial-localusager.esante.gouv.fr', value: '3480000001/77' }],
      name: [{ use: 'official', family: 'ROSTAING', given: ['Maëlle'] }],
      telecom: [{ system: 'phone', value: '0611223344' }],
      ...{ gender: 'female', birthDate: '1991-04-03', address: [{ text: '12 rue des Lupins, 76748 Corvanne' }] },
    })
  const event = entry('Encounter', 'e', {
    ...{ status: 'finished', class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HH' } },
    ...{ subject: { reference: 'Patient/a' }, period: { start: '2026-04-14' } },
  })
  const migrated = async (security: readonly string[], beside = '') => {
    const source = JSON.stringify(
      { resourceType: 'Bundle', type: 'transaction', entry: [patient(security), event] },
      null,
      1,
    )
    const input: ConnectorInput = { tree: treeOf({ 'lot.json': source }), mapping: null }
    const [opened] = await openAll(tddui, input)
    if (opened === undefined) throw new Error('nothing listed')
    const note = {
      name: 'note.txt',
      bytes: Buffer.from(beside),
      made: false,
      holds: [{ item: 1, part: null }],
      stated: [],
    }
    const files = beside === '' ? opened.files : [...opened.files, note]
    return { source, ...(await run({ ...opened, files }, 2)) }
  }

  test('entries are those of the source, byte for byte', async () => {
    const { source, text, bundle, ends } = await migrated([])
    const entries = source.slice(source.indexOf('[') + 1, source.lastIndexOf(']'))
    for (const one of entries.split(/,\n(?= {2}\{)/)) expect(text).toContain(one.trim())
    expect(checkTddui(bundle)).toEqual([])
    expect(ends.map(({ end }) => end)).toEqual(['migrated', 'migrated'])
  })

  test('a file beside says that the home is hidden: the address and the phone leave their elements', async () => {
    const { bundle } = await migrated(
      [],
      'M. MOREL ne doit pas savoir où elle vit. Tél. de Mme ROSTAING : 06 11 22 33 44.',
    )
    expect(checkTddui(bundle)).toEqual([])
    expect(openText(bundle)).not.toMatch(/Lupins|0611223344/)
    const first = bundle.entry.find(({ resource }: Entry) => resource.resourceType === 'Patient')
    expect(JSON.stringify(first)).not.toMatch(/Lupins|0611223344/)
  })

  test('a patient whom the source closes stays closed, and the address leaves its element', async () => {
    const { bundle } = await migrated(['R'])
    expect(checkTddui(bundle)).toEqual([])
    expect(openText(bundle)).not.toMatch(/Lupins/)
    const [first] = bundle.entry.filter(
      ({ resource }: { resource: { resourceType: string } }) => resource.resourceType === 'Patient',
    )
    expect(JSON.stringify(first)).not.toMatch(/Lupins/)
  })
})
