import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons and places are invented.

const dossier =
  'persons:\n  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true, address: "12 rue des Lupins, 76748 Corvanne" }\n'

const note = 'Mme Maëlle ROSTAING est hébergée au 12 rue des Lupins à Corvanne. Elle va bien.\n'

const cda = (inner: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><id root="1.2.3.1"/>
<recordTarget><patientRole><id root="1.2.250.1.213.9" extension="77"/><addr><houseNumber>12</houseNumber><streetName>rue des Lupins</streetName><city>Corvanne</city></addr>
<patient><name><family>Rostaing</family><given>Maëlle</given></name></patient></patientRole></recordTarget>
<component><structuredBody><component><section><text>Mme Rostaing vit 12 rue des Lupins.</text>
<entry><observationMedia classCode="OBS" moodCode="EVN"><value xsi:type="ED" mediaType="text/plain" representation="B64">${inner}</value></observationMedia></entry>
</section></component></structuredBody></component></ClinicalDocument>`

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64')
const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64')

const attachment = (contentType: string, text: string): object => ({
  ...{ contentType, data: base64(text), size: Buffer.from(text).length, hash: sha1(Buffer.from(text)) },
  title: 'Document',
})

const documents = (...attachments: readonly object[]): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: attachments.map((one, at) => ({
      resource: { resourceType: 'DocumentReference', id: `d${at}`, status: 'current', content: [{ attachment: one }] },
    })),
  })

const run = async (files: Readonly<Record<string, string>>) => {
  const source = sourceOf(files, dossier)
  const { files: written, ends, facts } = await migrate({ source, place: 0, items: source.files.length }, deskOf())
  return {
    written: written.map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString('utf8') })),
    ends,
    facts,
  }
}

const decoded = (data: string): string => Buffer.from(data, 'base64').toString('utf8')

describe('a masked file that lay in a FHIR document', () => {
  test('is put back in its place in base64, with the size and the hash of what stands there', async () => {
    const source = documents(attachment('text/plain', note), attachment('text/xml', cda(base64(note))))
    const { written, ends } = await run({ 'lot.json': source })
    expect(written.map(({ path }) => path)).toEqual(['targets/D-2026-0001/lot.json'])
    const bundle = JSON.parse(written[0]?.text ?? '')
    const held = bundle.entry.map((one: { resource: { content: object[] } }) => one.resource.content[0])
    for (const { attachment: one } of held) {
      const bytes = Buffer.from(one.data, 'base64')
      expect([one.size, one.hash]).toEqual([bytes.length, sha1(bytes)])
      expect(one).not.toHaveProperty('_data')
      expect(bytes.toString('utf8')).not.toMatch(/lupins/i)
    }
    expect(decoded(held[0].attachment.data)).toContain('Elle va bien.')
    const document = decoded(held[1].attachment.data)
    expect(document).toContain('<family>Rostaing</family>')
    const [, inner = ''] = /mediaType="text\/plain" representation="B64">([^<]*)</.exec(document) ?? []
    expect(decoded(inner)).toContain('Elle va bien.')
    expect(decoded(inner)).not.toMatch(/lupins/i)
    expect(ends.map(({ end, rule }) => [end, rule])).toEqual([['minimised', 'hidden-address']])
  })

  test('one in which nothing is masked keeps its own bytes, and what it holds with it', async () => {
    const plain = Buffer.from('{\\rtf1\\ansi {\\*\\generator Essai}Elle va bien.\\par}')
    const holder = cda(base64('Elle va bien.\r\n\r\n\tSuite.\n'))
      .replace(/<addr>.*<\/addr>/, '')
      .replace('vit 12 rue des Lupins', 'va bien')
    const source = documents(
      attachment('text/plain', note),
      attachment('application/rtf', plain.toString('latin1')),
      attachment('text/xml', holder),
    )
    const { written, ends } = await run({ 'lot.json': source })
    expect(written.map(({ path }) => path)).toEqual(['targets/D-2026-0001/lot.json'])
    const { entry } = JSON.parse(written[0]?.text ?? '')
    const [masked, kept, inner] = entry.map(
      (one: { resource: { content: { attachment: Record<string, unknown> }[] } }) =>
        one.resource.content[0]?.attachment,
    )
    expect(decoded(masked.data)).not.toMatch(/lupins/i)
    expect([kept.data, kept.size, kept.hash]).toEqual([base64(plain), plain.length, sha1(plain)])
    expect(decoded(inner.data)).toBe(holder)
    expect(ends.map(({ end }) => end)).toEqual(['minimised'])
  })

  test('one that nobody can read is withheld and said: what holds it, and all else, is carried', async () => {
    const broken = '%PDF-1.7 this is no PDF'
    const source = documents(attachment('text/plain', note), attachment('application/pdf', broken))
    const { written, ends, facts } = await run({ 'lot.json': source })
    expect(written.map(({ path }) => path)).toEqual(['targets/D-2026-0001/lot.json'])
    const { entry } = JSON.parse(written[0]?.text ?? '')
    const [first, second] = entry.map(
      (one: { resource: { content: { attachment: object }[] } }) => one.resource.content[0]?.attachment,
    )
    expect(decoded(first.data)).toContain('Elle va bien.')
    expect(second).not.toHaveProperty('data')
    expect(JSON.stringify(second)).toContain('data-absent-reason')
    expect(written[0]?.text).not.toContain(base64(broken))
    expect(ends).toMatchObject([{ end: 'minimised', reason: 'read.broken' }])
    expect(facts.problems).toMatchObject({ 'read.broken': 1, 'batch.attachment-absent': 1 })
    expect(facts.rules).toMatchObject({ 'attachment-withheld': 1 })
  })

  test('in XML it is put back in its element', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<DocumentReference xmlns="http://hl7.org/fhir"><id value="d1"/><status value="current"/><content><attachment><contentType value="text/plain"/>
<data value="${base64(note)}"/><size value="${Buffer.from(note).length}"/><hash value="${sha1(Buffer.from(note))}"/><title value="Au 12 rue des Lupins"/></attachment></content></DocumentReference>`
    const { written } = await run({ 'lot.xml': text })
    expect(written.map(({ path }) => path)).toEqual(['targets/D-2026-0001/lot.xml'])
    const [, data = '', size, hash] =
      /<data value="([^"]*)"\/><size value="(\d+)"\/><hash value="([^"]*)"\/>/.exec(written[0]?.text ?? '') ?? []
    const bytes = Buffer.from(data, 'base64')
    expect(bytes.toString('utf8')).toContain('Elle va bien.')
    expect(bytes.toString('utf8')).not.toMatch(/lupins/i)
    expect([size, hash]).toEqual([String(bytes.length), sha1(bytes)])
  })

  test('one whose copy has another form stays beside: its element says that it is masked', async () => {
    const source = documents(attachment('text/plain; charset=iso-8859-1', note), attachment('text/plain', 'Rien.\n'))
    const { written, facts } = await run({ 'lot.json': source })
    expect(written.map(({ path }) => path)).toEqual([
      'targets/D-2026-0001/lot.json',
      'targets/D-2026-0001/lot.json (contenu)/P01-1.txt',
    ])
    const [first, second] = JSON.parse(written[0]?.text ?? '').entry
    expect(facts.problems).toMatchObject({ 'batch.attachment-absent': 1 })
    expect(first.resource.content[0].attachment._data.extension[0].valueCode).toBe('masked')
    expect(decoded(second.resource.content[0].attachment.data)).toContain('Rien.')
  })

  test('an extension that goes whole, its address naming somebody, is counted', async () => {
    const source = JSON.stringify({
      ...{ resourceType: 'Patient', id: 'a', name: [{ family: 'ROSTAING', given: ['Maëlle'] }], gender: 'female' },
      extension: [{ url: 'https://editeur.invalid/rostaing', valueBoolean: true }],
      address: [{ text: '12 rue des Lupins, 76748 Corvanne' }],
    })
    const { written, facts } = await run({ 'lot.json': source })
    expect(written[0]?.text).not.toContain('editeur.invalid')
    expect(facts.problems).toMatchObject({ 'batch.elements-dropped': 1 })
  })
})
