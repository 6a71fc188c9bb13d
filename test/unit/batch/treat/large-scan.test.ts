import { describe, expect, test } from 'vitest'
import { textsIn } from '../../../../src/batch/treat/hidden/texts-in.ts'
import { heldOriginals } from '../../../../src/batch/treat/migrate/held-originals.ts'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'

/** 8 MB in base64: an ordinary scan, of 6 MB, in a FHIR document. */
const scan = Buffer.from('Elle va bien. '.repeat(430_000))
const written = scan.toString('base64')

const base = {
  ...{ format: null, title: 'Pièce 1', kind: null, date: null, authorQuality: null, madeFor: null },
  ...{ sha256: sha256Hex(scan), pages: null, passages: [], problem: null, unread: [], layout: null },
}

describe('a scan of 8 MB in base64', () => {
  test('is found again by its hash in the document that holds it', () => {
    const bytes = Buffer.from(`{"data":"${written}"}`)
    const pieces = [
      { ...base, id: 'P01', sha256: sha256Hex(bytes) },
      { ...base, id: 'P01-1' },
    ]
    const kept = heldOriginals({ bytes, pieces }, () => true)
    expect([...kept].map(([id, own]) => [id, sha256Hex(own)])).toEqual([['P01-1', sha256Hex(scan)]])
  })

  test.each([
    ['on one line', written],
    ['in the lines of a mail', written.replaceAll(/.{76}/g, '$&\r\n')],
  ])('is read by the proof %s', (_, text) => {
    expect(textsIn(Buffer.from(`"${text}"`)).includes(scan.toString('utf8'))).toBe(true)
  })
})
