import { describe, expect, test } from 'vitest'
import type { Waiting } from '../../../../src/model/copy/disclosure.ts'
import { writeBordereau } from '../../../../src/write/letter/bordereau.ts'
import { block, disclosureOf, gap, kept, options, pdfText, piece, writeProposed } from '../press.ts'

const pieces = [
  piece({ blocks: [block('paragraph', [kept('secret de polichinelle'), gap('M1', 'TIERS'), gap('M2', 'TIERS')])] }),
  piece({
    id: 'P02',
    title: 'Certificat',
    status: 'withheld',
    problemCode: 'gate.accord',
    grounds: ['MED-56-3'],
    blocks: [],
  }),
  piece({ id: 'P03', title: 'Photographies', status: 'quarantined', problemCode: 'read.no-text', blocks: [] }),
]

describe('the bordereau', () => {
  test('every digest is printed whole, on one line', async () => {
    const digests = ['pieces/P01.pdf', 'masks.jsonl', 'letter.pdf'].map((name, at) => ({
      name,
      sha256: `${at}a`.repeat(32),
    }))
    const { bytes } = await writeBordereau(disclosureOf(...pieces), digests, options)
    const lines = (await pdfText(bytes)).join('\n').split('\n')
    for (const { sha256 } of digests) expect(lines.some((line) => line.includes(sha256))).toBe(true)
  })

  test('it says the sort of every piece and the number of masks by ground, and quotes none', async () => {
    const text = (await pdfText((await writeBordereau(disclosureOf(...pieces), [], options)).bytes)).join('\n')
    for (const part of [
      'status.masked',
      'status.accord',
      'status.quarantined',
      'TIERS × 2',
      'MED-56-3',
      'ground.TIERS',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('polichinelle')
  })

  test('it says how many facts wait for a second person, and only where some do', async () => {
    const written = async (waiting: Waiting | null): Promise<string> => {
      const disclosure = disclosureOf(...pieces)
      const cover = { ...disclosure.cover, waiting }
      return (await pdfText((await writeBordereau({ ...disclosure, cover }, [], options)).bytes)).join('\n')
    }
    expect(await written({ waiting: 17, facts: 19 })).toContain('bordereau.waiting')
    expect(await written(null)).not.toContain('bordereau.waiting')
  })

  test('it explains the letters of masked persons where there are some, and only there', async () => {
    const written = async (label: string | null): Promise<string> => {
      const copy = piece({ blocks: [block('paragraph', [kept('vu par '), gap('M1', 'TIERS', null, label)])] })
      return (await pdfText((await writeBordereau(disclosureOf(copy), [], options)).bytes)).join('\n')
    }
    expect(await written('A')).toContain('bordereau.person-label')
    expect(await written(null)).not.toContain('bordereau.person-label')
  })

  test('a container and what it holds have their line, and the letter speaks of it neither as handed nor as withheld', async () => {
    const box = piece({ id: 'P04', title: 'Archive', status: 'container', blocks: [] })
    const deep = piece({ id: 'P04-12-3-1-1-2-1-1-1', title: 'Pièce 4, annexe 12-3-1-1-2-1-1-1' })
    const disclosure = disclosureOf(box, deep)
    const text = (await pdfText((await writeBordereau(disclosure, [], options)).bytes)).join('\n')
    expect(text).toContain('status.container')
    expect(text.replace(/\s/g, '')).toContain('P04-12-3-1-1-2-1-1-1')
    const letter = (await pdfText((await writeProposed(disclosure, options)).bytes)).join('\n')
    expect(letter).not.toContain('status.container')
    expect(letter).not.toContain('letter.not-handed')
    expect(letter).toContain('letter.outcome-handed')
  })

  test('a waived review and a demonstration key are written on it', async () => {
    const base = disclosureOf(...pieces)
    const disclosure = { ...base, cover: { ...base.cover, waived: true, demonstration: true } }
    const text = (await pdfText((await writeBordereau(disclosure, [], options)).bytes)).join('\n')
    expect(text).toContain('bordereau.waived')
    expect(text).toContain('bordereau.demonstration')
  })

  test('two hundred pieces go over several pages, the header of the table on each', async () => {
    const many = Array.from({ length: 200 }, (_, at) => piece({ id: `P${String(at + 1).padStart(3, '0')}` }))
    const pages = await pdfText((await writeBordereau(disclosureOf(...many), [], options)).bytes)
    expect(pages.filter((page) => page.replace(/\s/g, '').includes('bordereau.column-status')).length).toBeGreaterThan(
      3,
    )
  })
})

describe('the letter', () => {
  test('it tells what was handed over and not, by ground, without any content', async () => {
    const text = (await pdfText((await writeProposed(disclosureOf(...pieces), options)).bytes)).join('\n')
    for (const part of [
      'letter.object-requisition',
      'letter.outcome-partly',
      'letter.accord-doctor-absent P02',
      'letter.quarantine P03',
      'letter.originals',
    ]) {
      expect(text).toContain(part)
    }
    expect(text.replaceAll(/\s+/g, ' ')).toContain('P02 Certificat ground.MED-56-3 [MED-56-3]')
    expect(text).not.toContain('polichinelle')
  })
})
