import { describe, expect, test } from 'vitest'
import { isNestedBeyond } from '../../../../src/read/data/xml-depth.ts'
import { cpuSince } from '../../../cpu-time.ts'
import { readAs } from '../read-as.ts'
import { docxBytes } from '../zip-bytes.ts'

describe('how deep a document is nested', () => {
  test.each([
    ['<a><b><c/></b></a>', 2],
    ['<a><b></b><b></b><b></b></a>', 2],
    ['<?xml version="1.0"?><!DOCTYPE x><a/>', 0],
    ['<a t="1 > 2"/><a t=\'/>\'></a>', 1],
    ['<a><!-- <b><b><b> --><![CDATA[<b><b><b>]]></a>', 1],
    ['<a t="open<b><c>', 3],
    ['1 < 2 and no more', 1],
    ['<a><!-- open <b><b>', 1],
  ])('%s', (text, depth) => {
    expect([isNestedBeyond(text, depth - 1), isNestedBeyond(text, depth)]).toEqual([true, false])
  })

  test('a part of tags that never close is set aside at once', async () => {
    const level = '<w:p><w:pPr></w:pPr><w:r><w:t xml:space="preserve">'
    const levels = Array.from(
      { length: 20_000 },
      (_, at) => `<w:ftr xmlns:w="urn:${at * 7919}" xmlns:r="urn:b">${level}`,
    )
    const bytes = await docxBytes('<w:p><w:r><w:t>Vu</w:t></w:r></w:p>', { 'word/footer1.xml': levels.join('') })
    const start = process.cpuUsage()
    expect((await readAs('docx', bytes)).problem?.code).toBe('read.broken')
    expect(cpuSince(start)).toBeLessThan(3000)
  }, 60_000)

  test('a part whose broken tags repeat is set aside at once', async () => {
    const broken = Array.from({ length: 12_000 }, (_, at) => `<w:r="x"/><w:b n="${(at * 7919).toString(36)}"/>`)
    const styles = `<w:styles xmlns:w="urn:w">${broken.join('')}</w:styles>`
    const bytes = await docxBytes('<w:p><w:r><w:t>Vu</w:t></w:r></w:p>', { 'word/styles.xml': styles })
    expect((await readAs('docx', bytes)).problem?.code).toBe('read.broken')
  }, 20_000)
})
