import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { OpenedSource } from '../../../../src/batch/model/source.ts'
import type { Treated } from '../../../../src/batch/model/treated.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons and places are invented.

const run = async (source: OpenedSource, yaml = ''): Promise<Treated> =>
  await migrate({ source, place: 0, items: source.files.length }, deskOf(yaml))

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const plain =
  'Mme Nadia TAVERNE a été reçue le 4 mars 2025. Elle vit avec ses deux enfants 3 rue des Acacias à Corvanne.\n'

const hidden = `persons:
  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true }
`

describe('a migration', () => {
  test('carries a file with nothing to mask byte for byte, under its own name', async () => {
    const source = sourceOf({ 'Notes/visite du 4 mars.txt': plain })
    const { files, ends } = await run(source)
    expect(files.map(({ path }) => path)).toEqual(['targets/D-2026-0001/Notes/visite du 4 mars.txt'])
    expect(files[0]?.bytes).toEqual(source.files[0]?.bytes)
    expect(ends).toEqual([
      {
        end: 'migrated',
        targets: [{ path: files[0]?.path, sha256: sha256(files[0]?.bytes ?? new Uint8Array()) }],
        rule: null,
        reason: null,
      },
    ])
  })

  test('carries what a reader does not see too, where nothing of the file is masked', async () => {
    const pages = {
      'page.html':
        '<html><head><meta name="author" content="Paul"></head><body><p>Vu mardi.</p><!-- relire --></body></html>',
      'agenda.ics':
        'BEGIN:VCALENDAR\r\nPRODID:-//X//FR\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTART:20260610T093000\r\nSUMMARY:Visite\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      'mail.eml': 'From: a@asso.example\r\nSubject: rdv\r\nX-Mailer: Foo\r\n\r\nBonjour.\r\n',
    }
    const source = sourceOf(pages)
    const { files, ends, facts } = await run(source)
    expect(ends.map(({ end }) => end)).toEqual(['migrated', 'migrated', 'migrated'])
    expect(files.map(({ bytes }) => sha256(bytes)).sort()).toEqual(
      source.files.map(({ bytes }) => sha256(bytes ?? new Uint8Array())).sort(),
    )
    expect(facts.problems).toEqual({})
  })

  test('a comment that tells a hidden address leaves with none of the copy, and that is said', async () => {
    const page = '<html><body><p>Vu mardi.</p><!-- elle vit au 12 rue des Lilas à Corvanne --></body></html>'
    const { files, ends, facts } = await run(sourceOf({ 'page.html': page }, hidden))
    expect(ends).toMatchObject([{ end: 'minimised' }])
    expect(Buffer.from(files[0]?.bytes ?? []).toString('utf8')).not.toMatch(/Lilas|Corvanne/)
    expect(facts.problems).toMatchObject({ 'batch.unseen-dropped': 1 })
  })

  test('the copy of a card of an address book is a text, and is named as one', async () => {
    const card =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maëlle ROSTAING\r\nADR:;;12 rue des Lilas;Corvanne;;;\r\nEND:VCARD\r\n'
    const { files } = await run(sourceOf({ 'contact.vcf': card }, hidden))
    expect(files.map(({ path }) => path)).toEqual(['targets/D-2026-0001/contact.txt'])
    expect(Buffer.from(files[0]?.bytes ?? []).toString('utf8')).toMatch(/^Nom : /m)
  })

  test('masks a hidden address where the target cannot close it, and says by which restriction', async () => {
    const text = 'Mme Maëlle ROSTAING est hébergée au 12 rue des Lilas à Corvanne. Elle va bien.\n'
    const { files, ends, facts } = await run(
      sourceOf({ 'note.txt': text, 'autre.txt': 'Rendez-vous pris pour mardi.\n' }, hidden),
    )
    const all = files.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('\n')
    expect(all).not.toMatch(/Lilas/)
    expect(ends.map(({ end, rule }) => [end, rule])).toEqual([
      ['minimised', 'hidden-address'],
      ['migrated', null],
    ])
    expect(facts.restrictions).toEqual([{ id: 'hidden-address', outcome: 'masked' }])
  })

  test('lays a piece that is closed to most apart, whole', async () => {
    const source = sourceOf(
      { 'certificat.txt': 'Je soussigné docteur Paul VIAL certifie avoir examiné Mme TAVERNE.\n', 'note.txt': plain },
      'pieces:\n  - { file: certificat.txt, kind: certificat médical }\n',
    )
    const { files, ends, facts } = await run(source)
    expect(files.map(({ path }) => path)).toEqual([
      'targets/apart/medical/D-2026-0001/certificat.txt',
      'targets/D-2026-0001/note.txt',
    ])
    expect(files[0]?.bytes).toEqual(source.files[0]?.bytes)
    expect(ends.map(({ end, rule }) => [end, rule])).toEqual([
      ['migrated', 'medical'],
      ['migrated', null],
    ])
    expect(facts.restrictions).toEqual([{ id: 'medical', outcome: 'apart' }])
  })

  test('carries the same bytes once: the others are merged with it', async () => {
    const { files, ends } = await run(sourceOf({ 'a.txt': plain, 'copie de a.txt': plain }))
    expect(files).toHaveLength(1)
    expect(ends.map(({ end }) => end)).toEqual(['migrated', 'merged'])
    expect(ends[1]?.targets).toEqual(ends[0]?.targets)
  })

  test('sets aside what cannot be read, with its reason', async () => {
    const { files, ends } = await run(sourceOf({ 'clé.bin': new Uint8Array([0, 1, 2, 3, 255]), 'note.txt': plain }))
    expect(files.map(({ path }) => path)).toEqual(['targets/D-2026-0001/note.txt'])
    expect(ends[0]).toMatchObject({ end: 'quarantined', targets: [] })
    expect(ends[0]?.reason).toMatch(/^read\./)
  })

  test('sets a dossier past its term apart with its rule, and writes nothing', async () => {
    const source = sourceOf({ 'note.txt': plain }, '', {
      dates: { closed: '2020-01-01', lastContact: '2020-01-01', born: null },
    })
    const treated = await run(source)
    expect(treated.files).toEqual([])
    expect(treated.ends).toEqual([{ end: 'archived', targets: [], rule: 'dernier-contact-2-ans', reason: null }])
    expect(treated.facts.retention).toMatchObject({ rule: 'dernier-contact-2-ans', action: 'archive', hold: false })
  })

  test('carries it all the same under a hold, and says so', async () => {
    const source = sourceOf({ 'note.txt': plain }, '', {
      dates: { closed: '2020-01-01', lastContact: '2020-01-01', born: null },
    })
    const { ends, facts } = await run(source, 'holds: [{ dossier: D-2026-0001, reason: litige }]')
    expect(ends.map(({ end }) => end)).toEqual(['migrated'])
    expect(facts.retention?.hold).toBe(true)
  })

  test('carries a dossier that nobody closed, however old its last paper, and says the doubt', async () => {
    const source = sourceOf({ 'note.txt': plain }, '', {
      dates: { closed: null, lastContact: '2020-01-01', born: null },
    })
    const { ends, facts } = await run(source)
    expect(ends.map(({ end }) => end)).toEqual(['migrated'])
    expect(facts.retention).toBeNull()
    expect(facts.problems).toEqual({ 'batch.term-unsure': 1 })
    const own = 'retention: [{ id: mine, years: 2, from: last-contact, action: archive, source: note }]'
    expect((await run(source, own)).ends.map(({ end }) => end)).toEqual(['archived'])
  })

  test('gives a neutral name to a file whose name says what is hidden', async () => {
    const text = 'Mme Maëlle ROSTAING est hébergée au 12 rue des Lilas à Corvanne.\n'
    const { files } = await run(sourceOf({ 'note.txt': text, 'bail 12 r. des Lilas.txt': 'Bail signé.\n' }, hidden))
    expect(files.map(({ path }) => path)[1]).toBe('targets/D-2026-0001/P02.txt')
  })

  test('gives the same bytes twice', async () => {
    const text = 'Mme Maëlle ROSTAING est hébergée au 12 rue des Lilas à Corvanne.\n'
    const once = await run(sourceOf({ 'note.txt': text }, hidden))
    expect(await run(sourceOf({ 'note.txt': text }, hidden))).toEqual(once)
  })

  test('closes a hidden street by its name alone, where it is written as a name', async () => {
    const given = {
      'a.txt': '12, chemin de la Quenouille\n99120 Serres\nchez Maëlle ROSTAING',
      'b.txt': 'Colis : Quenouille (chemin de la), n°12',
    }
    const { files } = await run(sourceOf(given, hidden))
    const all = files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')
    expect(all).not.toMatch(/quenouille/i)
  })
})
