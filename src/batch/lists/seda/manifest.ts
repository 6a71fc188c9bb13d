import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sedaWords } from '../../../messages/batch/list-words.ts'
import { readChunks } from '../../proof/read-chunks.ts'
import { listPrefix } from '../list-file.ts'
import type { Identified } from './formats.ts'

/** Who hands over to whom. Identifiers are those of the archives' own lists. */
export type SedaHead = {
  readonly batch: string
  /** ISO date and time. */
  readonly date: string
  readonly agreement: string | null
  readonly archivalAgency: string
  readonly transferringAgency: string
  /** A code of the archives for when it may be read (code du patrimoine L213-2). */
  readonly accessRule: string
}

/** « 50 ans – vie privée », code du patrimoine L213-2 I 3° (list of access restrictions of SEDA). The archives decide. */
export const privateLife = 'AR048'

/** A file of the package. `uri` is below `manifest.xml`; it and `name` are neutral. `records`: how many were put in it; null for a file of the source. */
export type SedaFile = {
  readonly records: number | null
  readonly uri: string
  readonly name: string
  readonly bytes: number
  readonly sha512: string
  readonly format: Identified
}

/** `place` is the dossier's own among all; `from` and `to` ISO days of its first and last piece, null where unknown. */
export type SedaDossier = {
  readonly place: number
  readonly from: string | null
  readonly to: string | null
  readonly files: readonly SedaFile[]
}

export type Manifest = {
  readonly add: (dossier: SedaDossier) => void
  readonly settle: () => void
  readonly drop: () => void
}

/**
 * `manifest.xml` of SEDA 2.2 (NF Z 44-022), written while dossiers go by: files and units lie apart until all are known, as the
 * standard has all files first.
 */
export const openManifest = (folder: string, head: SedaHead): Manifest => {
  const path = (name: string): string => join(folder, `${listPrefix}${name}`)
  const [files, units, whole] = [path('files'), path('units'), path('manifest.xml')]
  for (const one of [files, units, whole]) rmSync(one, { force: true })
  const filesAt = openSync(files, 'wx', 0o600)
  const unitsAt = openSync(units, 'wx', 0o600)
  return {
    add: (dossier) => {
      writeSync(filesAt, dossier.files.map((file, at) => binaryObject(file, idOf(dossier, at))).join(''))
      writeSync(unitsAt, unitOf(dossier, head))
    },
    settle: () => {
      closeSync(filesAt)
      closeSync(unitsAt)
      const to = openSync(whole, 'wx', 0o600)
      writeSync(to, beforeFiles(head))
      for (const chunk of readChunks(files)) writeSync(to, chunk)
      writeSync(to, '<DescriptiveMetadata>\n')
      for (const chunk of readChunks(units)) writeSync(to, chunk)
      writeSync(to, afterUnits(head))
      fsyncSync(to)
      closeSync(to)
      for (const one of [files, units]) rmSync(one)
      renameSync(whole, join(folder, 'manifest.xml'))
    },
    drop: () => {
      for (const at of [filesAt, unitsAt]) closeSync(at)
      for (const one of [files, units]) rmSync(one, { force: true })
    },
  }
}

/** Elements stand in the order of seda-2.2-main.xsd. */
const beforeFiles = ({ batch, date, agreement }: SedaHead): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ArchiveTransfer xmlns="fr:gouv:culture:archivesdefrance:seda:v2.2">',
    `<Comment>${sedaWords.comment}</Comment>`,
    `<Date>${escapeXml(date)}</Date>`,
    `<MessageIdentifier>requis-${escapeXml(batch)}</MessageIdentifier>`,
    ...(agreement === null ? [] : [`<ArchivalAgreement>${escapeXml(agreement)}</ArchivalAgreement>`]),
    '<CodeListVersions>',
    '<MessageDigestAlgorithmCodeListVersion>SEDA 2.2</MessageDigestAlgorithmCodeListVersion>',
    '<MimeTypeCodeListVersion>IANA</MimeTypeCodeListVersion>',
    '<FileFormatCodeListVersion>PRONOM</FileFormatCodeListVersion>',
    '<AccessRuleCodeListVersion>SEDA</AccessRuleCodeListVersion>',
    '</CodeListVersions>',
    '<DataObjectPackage>',
    '',
  ].join('\n')

const idOf = ({ place }: SedaDossier, at: number): string => `O${place + 1}-${at + 1}`

const binaryObject = ({ uri, name, bytes, sha512, format }: SedaFile, id: string): string =>
  [
    `<BinaryDataObject id="${id}">`,
    `<Uri>${escapeXml(uri)}</Uri>`,
    `<MessageDigest algorithm="SHA-512">${sha512}</MessageDigest>`,
    `<Size>${bytes}</Size>`,
    '<FormatIdentification>',
    `<FormatLitteral>${escapeXml(format.name)}</FormatLitteral>`,
    `<MimeType>${escapeXml(format.mediaType)}</MimeType>`,
    ...(format.puid === null ? [] : [`<FormatId>${format.puid}</FormatId>`]),
    '</FormatIdentification>',
    `<FileInfo><Filename>${escapeXml(name)}</Filename></FileInfo>`,
    '</BinaryDataObject>',
    '',
  ].join('\n')

/** A unit for the dossier, one for each of its files: titles are numbers, never names. */
const unitOf = (dossier: SedaDossier, { accessRule }: SedaHead): string => {
  const { place, from, to, files } = dossier
  const start = to === null ? '' : `<StartDate>${to}</StartDate>`
  return [
    `<ArchiveUnit id="U${place + 1}">`,
    '<Management>',
    '<AppraisalRule><FinalAction>Keep</FinalAction></AppraisalRule>',
    `<AccessRule><Rule>${escapeXml(accessRule)}</Rule>${start}</AccessRule>`,
    '</Management>',
    '<Content>',
    '<DescriptionLevel>File</DescriptionLevel>',
    `<Title>${sedaWords.dossier(numberOf(place))}</Title>`,
    ...(from === null ? [] : [`<StartDate>${from}</StartDate>`]),
    ...(to === null ? [] : [`<EndDate>${to}</EndDate>`]),
    '</Content>',
    ...files.map((file, at) => fileUnit(dossier, file, at)),
    '</ArchiveUnit>',
    '',
  ].join('\n')
}

const fileUnit = (dossier: SedaDossier, { records }: SedaFile, at: number): string =>
  [
    `<ArchiveUnit id="U${dossier.place + 1}-${at + 1}">`,
    `<Content><DescriptionLevel>Item</DescriptionLevel><Title>${sedaWords.piece(at + 1)}</Title>`,
    ...(records === null ? [] : [`<Description>${escapeXml(sedaWords.extract(records))}</Description>`]),
    '</Content>',
    `<DataObjectReference><DataObjectReferenceId>${idOf(dossier, at)}</DataObjectReferenceId></DataObjectReference>`,
    '</ArchiveUnit>',
  ].join('')

export const numberOf = (place: number): string => String(place + 1).padStart(7, '0')

const afterUnits = ({ archivalAgency, transferringAgency }: SedaHead): string =>
  [
    '</DescriptiveMetadata>',
    '<ManagementMetadata>',
    `<OriginatingAgencyIdentifier>${escapeXml(transferringAgency)}</OriginatingAgencyIdentifier>`,
    `<SubmissionAgencyIdentifier>${escapeXml(transferringAgency)}</SubmissionAgencyIdentifier>`,
    '</ManagementMetadata>',
    '</DataObjectPackage>',
    `<ArchivalAgency><Identifier>${escapeXml(archivalAgency)}</Identifier></ArchivalAgency>`,
    `<TransferringAgency><Identifier>${escapeXml(transferringAgency)}</Identifier></TransferringAgency>`,
    '</ArchiveTransfer>',
    '',
  ].join('\n')

/** Characters that XML 1.0 has no place for are dropped: ours are identifiers. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)
