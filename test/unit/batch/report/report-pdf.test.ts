import { describe, expect, test } from 'vitest'
import { writeReportPdf } from '../../../../src/batch/report/pdf/report-pdf.ts'
import { assets, pdfText } from '../../write/press.ts'
import { mixed, proof, reportOf } from './invented.ts'

const facts = reportOf(mixed(300))

describe('report.pdf', () => {
  test('it says what report.html says: the sum, the causes, the decision', async () => {
    const pages = await pdfText(await writeReportPdf({ facts, proof, checks: null }, 'fr', assets))
    const text = pages.join('\n').replaceAll(/\s+/g, ' ')
    for (const said of [
      'dans la source =',
      'Numérisation sans texte',
      'Non mesuré',
      proof.root,
      'Accepté avec réserves',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('\ufffd')
  })

  test('same facts, same bytes', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => await writeReportPdf({ facts, proof, checks: null }, 'fr', assets)),
    )
    expect(Buffer.from(one ?? []).equals(two ?? new Uint8Array())).toBe(true)
  })
})
