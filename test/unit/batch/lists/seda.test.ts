import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { identifyFormat } from '../../../../src/batch/lists/seda/formats.ts'
import { privateLife } from '../../../../src/batch/lists/seda/manifest.ts'
import { openPackage } from '../../../../src/batch/lists/seda/package.ts'
import type { ListedDossier, OpenedFile } from '../../../../src/batch/model/source.ts'
import type { TreatedFacts } from '../../../../src/batch/model/treated.ts'
import type { ReportedDossier } from '../../../../src/batch/report/facts.ts'
import { ended } from '../report/invented.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'requis-seda-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const due = (change: Partial<NonNullable<TreatedFacts['retention']>> = {}) => ({
  retention: { rule: 'dernier-contact-2-ans', action: 'archive', hold: false, ...change } as const,
})

const archived = { end: 'archived', targets: [], rule: 'dernier-contact-2-ans', reason: null } as const

const pack = async (
  dossiers: readonly ReportedDossier[],
  readSource: (source: string) => Uint8Array | null = (source) => Buffer.from(`%PDF-1.7 ${source}`),
  openRecords: (listed: ListedDossier) => Promise<readonly OpenedFile[]> = async () => [],
) => {
  const made = openPackage({
    ...{ folder: root, language: 'fr', batch: 'b<1>', date: '2026-12-01T08:00:00Z', agreement: 'FRAD999-12' },
    ...{ archivalAgency: 'FRAD999', transferringAgency: '350012345', accessRule: privateLife, readSource, openRecords },
  })
  for (const dossier of dossiers) made.add(dossier)
  return await made.settle()
}

const manifest = (): string => readFileSync(join(root, 'versement', 'manifest.xml'), 'utf8')

/** Children in the order of the XSD of SEDA 2.2 (`?`: may be missing, `*`: any number, `+`: one at least). */
const standard: Readonly<Record<string, string>> = {
  ArchiveTransfer:
    'Comment* Date MessageIdentifier ArchivalAgreement? CodeListVersions DataObjectPackage ArchivalAgency TransferringAgency',
  CodeListVersions:
    'MessageDigestAlgorithmCodeListVersion? MimeTypeCodeListVersion? FileFormatCodeListVersion? AppraisalRuleCodeListVersion? AccessRuleCodeListVersion?',
  DataObjectPackage: 'BinaryDataObject* DescriptiveMetadata ManagementMetadata',
  BinaryDataObject: 'Uri MessageDigest Size? FormatIdentification? FileInfo?',
  FormatIdentification: 'FormatLitteral? MimeType? FormatId?',
  FileInfo: 'Filename',
  DescriptiveMetadata: 'ArchiveUnit+',
  ArchiveUnit: 'Management? Content ArchiveUnit* DataObjectReference*',
  Management: 'AppraisalRule? AccessRule?',
  AppraisalRule: 'Rule? StartDate? FinalAction',
  AccessRule: 'Rule? StartDate?',
  Content: 'DescriptionLevel? Title* Description* StartDate? EndDate?',
  DataObjectReference: 'DataObjectReferenceId',
  ManagementMetadata: 'ArchivalProfile? OriginatingAgencyIdentifier? SubmissionAgencyIdentifier?',
  ArchivalAgency: 'Identifier',
  TransferringAgency: 'Identifier',
}

const childrenOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1)

const flawsOf = (element: Element): readonly string[] => {
  const children = childrenOf(element)
  const name = element.localName ?? ''
  const pattern = standard[name]
  if (pattern === undefined) return children.length === 0 ? [] : [`${name} holds elements`]
  const expected = pattern.replaceAll(/(\w+)([?*+]?) ?/g, '(?:<$1>)$2')
  const said = children.map(({ localName }) => `<${localName}>`).join('')
  const own = new RegExp(`^${expected}$`).test(said) ? [] : [`${name}: ${said}`]
  return [...own, ...children.flatMap(flawsOf)]
}

describe('a SEDA 2.2 package of what goes to archives', () => {
  const two = [
    ended(4, { ends: [archived, archived], facts: due(), folder: 'dossiers/Bartoli' }),
    ended(12, { ends: [archived], facts: due(), extension: 'docx' }),
  ]

  test('elements stand in the order of the standard', async () => {
    await pack(two)
    const { documentElement } = new DOMParser().parseFromString(manifest(), 'text/xml')
    expect(documentElement?.namespaceURI).toBe('fr:gouv:culture:archivesdefrance:seda:v2.2')
    expect(documentElement === null ? ['none'] : flawsOf(documentElement)).toEqual([])
  })

  test('each reference leads to a file, each id is given once', async () => {
    await pack(two)
    const ids = [...manifest().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const references = [...manifest().matchAll(/<DataObjectReferenceId>([^<]+)</g)].map(([, id]) => id)
    expect(references).toEqual(['O5-1', 'O5-2', 'O13-1'])
    for (const id of references) expect(ids).toContain(id)
  })

  test('a file lies where the manifest says, with its hash and its size', async () => {
    expect(await pack(two)).toEqual({ dossiers: 2, files: 3, left: 0 })
    for (const [, uri = '', hash, size] of manifest().matchAll(
      /<Uri>([^<]+)<\/Uri>\s*<MessageDigest algorithm="SHA-512">([^<]+)<\/MessageDigest>\s*<Size>(\d+)</g,
    )) {
      const bytes = readFileSync(join(root, 'versement', uri))
      expect(createHash('sha512').update(bytes).digest('hex')).toBe(hash)
      expect(bytes.length).toBe(Number(size))
      expect(statSync(join(root, 'versement', uri)).mode & 0o777).toBe(0o600)
    }
  })

  test('no name of the source is in the package; which file is which stays with the service', async () => {
    await pack(two)
    const inside = readdirSync(join(root, 'versement'), { recursive: true }).join('\n')
    expect(inside + manifest()).not.toMatch(/Bartoli/)
    expect(readFileSync(join(root, 'versement-fichiers.csv'), 'utf8')).toContain('dossiers/Bartoli/piece-1.pdf')
  })

  test('what is held, to be eliminated, or in the active base is not in it', async () => {
    const others = [
      ended(0, { facts: due({ hold: true }) }),
      ended(1, { facts: due({ action: 'eliminate' }) }),
      ended(2),
    ]
    expect(await pack(others)).toEqual({ dossiers: 0, files: 0, left: 0 })
    expect(existsSync(join(root, 'versement'))).toBe(false)
    expect(readdirSync(root)).toEqual([])
  })

  test('what cannot be read is counted, not passed over', async () => {
    expect(await pack(two, (source) => (source.endsWith('-0.pdf') ? null : Buffer.from('x')))).toEqual({
      ...{ dossiers: 2, files: 2, left: 1 },
    })
  })

  test('rows and records of a dossier go in as files made of them, each counted once', async () => {
    const [first] = two
    if (first === undefined) throw new Error('none')
    const [file, other] = first.listed.items
    if (file === undefined || other === undefined) throw new Error('none')
    const rows = [1, 2, 3].map((row) => ({ ...other, rank: row, source: `Bartoli.csv#${row}` }))
    const listed = { ...first.listed, items: [file, ...rows] }
    const asked: (string | null)[] = []
    const text = Buffer.from('Dossier;Note\r\n12;Visite\r\n12;Appel\r\n')
    const made: OpenedFile = {
      ...{ name: 'Bartoli.csv', bytes: text, made: true, stated: [] },
      holds: [0, 1, 2].map((item) => ({ item, part: `/${item}/` })),
    }
    const packed = await pack(
      [{ ...first, listed }],
      (source) => (source.includes('#') ? null : Buffer.from('%PDF-1.7')),
      async ({ key }) => {
        asked.push(key)
        return [made]
      },
    )
    // The third row is in no file that was made: it is told.
    expect([packed, asked]).toEqual([{ dossiers: 1, files: 2, left: 1 }, [listed.key]])
    const xml = manifest()
    expect(xml).toContain('<Description>Extrait de la base du service : 2 lignes ou enregistrements')
    const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml')
    expect(documentElement === null ? ['none'] : flawsOf(documentElement)).toEqual([])
    const [uri = ''] = readdirSync(join(root, 'versement', 'content'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.csv'))
    expect(readFileSync(join(root, 'versement', 'content', uri))).toEqual(text)
    expect(xml).toContain(createHash('sha512').update(text).digest('hex'))
    expect(xml + uri).not.toContain('Bartoli')
    const names = readFileSync(join(root, 'versement-fichiers.csv'), 'utf8')
    expect(names).toContain('Bartoli.csv#2')
    expect(readdirSync(root).sort()).toEqual(['versement', 'versement-fichiers.csv'])
  })

  test('a format has its PRONOM number where its own bytes tell it, else none', () => {
    expect(identifyFormat(Buffer.from('%PDF-1.4\n'), 'doc')).toMatchObject({
      puid: 'fmt/18',
      mediaType: 'application/pdf',
    })
    expect(identifyFormat(Buffer.from('PK'), 'docx').puid).toBeNull()
    expect(identifyFormat(Buffer.from('x'), '')).toMatchObject({
      mediaType: 'application/octet-stream',
      name: 'inconnu',
    })
  })
})
