import { expect, test } from 'vitest'
import { labelsOf } from '../../../../src/messages/letter/labels.ts'
import { checkSentence } from '../../../../src/messages/seal/checks.ts'
import { readLaw } from '../../../../src/store/installed/settings.ts'
import { writeAll } from '../../../../src/write/write-all.ts'
import { assets, disclosureOf, piece } from '../../write/press.ts'
import { demoSigner, failedChecks, verify } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { sealExport } from '../whole.ts'

// A preview does not become an export by being sealed.

const stampedCopy = async (): Promise<Uint8Array> => {
  const preview = { code: '3f9c12ab44d0e871', recordIdOf: new Map([['P01', 'P01']]) }
  const labels = labelsOf('fr', readLaw().grounds)
  const [copy] = await writeAll(disclosureOf(piece()), { assets, labels, lang: 'fr', preview })
  return copy?.bytes ?? new Uint8Array()
}

test.each(['pieces/P01.pdf', 'letter.pdf'])(
  'copies of a preview, sealed with all their lists, are refused: %s',
  async (name) => {
    const input = await makeInput(await demoSigner())
    const bytes = await stampedCopy()
    const payload = input.payload.map((file) => (file.name === name ? { name, bytes } : file))
    const verification = await verify((await sealExport({ ...input, payload })).container)
    expect(verification.verdict).toBe('refused')
    expect(failedChecks(verification)).toContain('file-set')
    const [check] = verification.checks.filter(({ id }) => id === 'file-set')
    expect(checkSentence('fr', 'file-set', 'failed', check?.facts ?? {})).toContain('APERÇU (projet non validé) : 1.')
  },
)
