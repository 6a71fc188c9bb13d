import { describe, expect, test } from 'vitest'
import { bordereauWordings } from '../../../../src/messages/seal/bordereau-wording.ts'
import type { Cover, DisclosedPiece } from '../../../../src/model/copy/disclosure.ts'
import { bordereauReader } from '../../../../src/pipeline/export/see-bordereau.ts'
import { signPdf } from '../../../../src/seal/pdf/pades.ts'
import { findPdfFlaw } from '../../../../src/seal/pdf/pades-reader.ts'
import { findFalseWords } from '../../../../src/seal/printed/false-words.ts'
import type { Stated } from '../../../../src/seal/printed/stated.ts'
import { writeBordereau } from '../../../../src/write/letter/bordereau.ts'
import { assets, block, disclosureOf, gap, kept, options, piece } from '../../write/press.ts'
import { demoSigner } from '../fixture.ts'
import { signedOn } from '../invented.ts'

const signer = await demoSigner()
const reader = bordereauReader(() => assets, bordereauWordings)

const masked = (id: string, title = 'Note', masks = 1): DisclosedPiece =>
  piece({
    ...{ id, title },
    blocks: [
      block('paragraph', [
        kept('vu '),
        ...Array.from({ length: masks }, (_, at) => gap(`M${id}-${at}`, at % 2 === 0 ? 'TIERS' : 'ORIG-TIERS')),
      ]),
    ],
  })

const withheld = (id: string, change: Partial<DisclosedPiece>): DisclosedPiece =>
  piece({ id, title: 'Pièce', status: 'withheld', blocks: [], ...change })

/** Of every fate that a bordereau tells. */
const fates: readonly DisclosedPiece[] = [
  masked('P01'),
  piece({ id: 'P02', status: 'whole', blocks: [block('paragraph', [kept('tout')])] }),
  piece({ id: 'P03', status: 'whole', hasHidden: true, blocks: [] }),
  piece({ id: 'P04', status: 'partial', unread: [2, 3, 17], blocks: [] }),
  withheld('P05', { grounds: ['HORS-OBJ'] }),
  withheld('P06', { grounds: ['HORS-OBJ'], bearing: 'awaited' }),
  withheld('P07', { grounds: ['JUD-DOC'] }),
  withheld('P08', { grounds: ['SECU', 'TIERS'] }),
  withheld('P09', { problemCode: 'gate.accord', grounds: ['MED-56-3'] }),
  withheld('P10', { problemCode: 'gate.accord', grounds: ['AVO-56-1'] }),
  withheld('P11', { problemCode: 'gate.excluded', grounds: ['SECU'] }),
  piece({ id: 'P12', status: 'quarantined', problemCode: 'read.no-text', blocks: [] }),
  piece({ id: 'P13', title: 'Archive', status: 'container', blocks: [] }),
  masked('P13-1'),
  masked('P13-12-3-1-1-2-1-1-1', 'Pièce 13, annexe 12-3-1-1-2-1-1-1'),
]

/** What the statement of this disclosure would say, as `pipeline/export/statement.ts` does. */
const statedOf = (
  cover: Cover,
  pieces: readonly DisclosedPiece[],
  masks: readonly { pieceId: string; grounds: readonly string[] }[],
  copies: number,
): Stated => {
  const counts = new Map<string, Map<string, number>>()
  for (const { pieceId, grounds } of masks) {
    const own = counts.get(pieceId) ?? new Map<string, number>()
    counts.set(pieceId, own)
    for (const ground of grounds) own.set(ground, (own.get(ground) ?? 0) + 1)
  }
  return {
    ...{ reference: cover.reference, date: cover.date, service: cover.service?.normalize('NFC') ?? null },
    ...{ preparedBy: cover.preparedBy.normalize('NFC'), approvedBy: cover.approvedBy.normalize('NFC') },
    ...{ secondBy: cover.secondBy?.normalize('NFC') ?? null, review: cover.waived ? 'waived' : 'complete' },
    demonstration: cover.demonstration,
    request: {
      authority: cover.authority?.normalize('NFC') ?? null,
      reference: cover.requestReference?.normalize('NFC') ?? null,
      basis: cover.basis?.normalize('NFC') ?? null,
    },
    versions: cover.law === undefined ? {} : { law: cover.law },
    pieces: pieces.map(({ id, status }) => ({ id, status })),
    counts: { masks: masks.length, ...(cover.waiting ?? {}) },
    ...(pieces.length === 0 ? {} : { decisions: cover.decided ?? { answers: 0, corrections: 0, unanswered: 0 } }),
    ...{ copies, masked: counts },
  }
}

const findLie = async (pieces: readonly DisclosedPiece[], change: Partial<Cover>, lang: 'fr' | 'en' = 'fr') => {
  const base = disclosureOf(...pieces)
  const disclosure = { ...base, cover: { ...base.cover, ...change } }
  const names = pieces
    .filter(({ status }) => !['withheld', 'quarantined', 'container'].includes(status))
    .map(({ id }) => `pieces/${id}.pdf`)
  const digests = [...names, 'masks.jsonl', 'letter.pdf', 'proof.json', 'statement.json'].map((name, at) => ({
    ...{ name, sha256: at.toString(16).padStart(64, 'a'), pages: 2, norms: ['PDF/UA-1'] as const, isAnew: at === 1 },
  }))
  const [wording] = bordereauWordings.filter((one) => one.lang === lang)
  if (wording === undefined) throw new Error(lang)
  const { bytes } = await writeBordereau(disclosure, digests, { ...options, labels: wording.labels, lang })
  const signed = await signPdf(bytes, signer, { name: 'Requis', reason: 'Approbation', date: signedOn })
  const printed = await reader.see(signed, 2 ** 26)
  if (printed.flaw !== null) return printed
  const stated = statedOf(disclosure.cover, disclosure.pieces, disclosure.masks, names.length)
  return findFalseWords(printed.pages, stated, { wording, print: reader.print })
}

const long =
  'Établissement public départemental Clairvivre-Saint-Barthélemy-d’Anjou, pôle « enfance & familles » '.repeat(6)

describe('a genuine bordereau is believed', () => {
  test.each<[string, Partial<Cover>]>([
    ['as it mostly is', {}],
    [
      'of a name with commas and a function',
      { approvedBy: 'Mme Éloïse D’ARCY-LÉVÊQUE, directrice adjointe (par délégation)' },
    ],
    ['of a name in letters that are apart', { approvedBy: 'Ze\u0301lie Pe\u0301ne\u0301lope', preparedBy: 'a\u0300' }],
    ['of a name in other letters', { approvedBy: 'Анна Щербакова', secondBy: 'Ἀθηνᾶ', preparedBy: '王小明' }],
    ['of a name with signs', { approvedBy: 'Anne ☎ → ✓ Martin', service: '★ Service ★' }],
    ['of a name with what no font draws', { approvedBy: 'Anne \u{1f600}\u{1f600} Martin', service: 'Foyer \u{1f3e0}' }],
    [
      'of a name with spaces that are no spaces',
      { approvedBy: 'Anne\u00a0\u2009 \tMartin\u200b', service: 'A\u202fB' },
    ],
    [
      'of a name over two lines',
      { approvedBy: 'Anne\nMartin', authority: 'Tribunal\r\nde Val', service: 'A\nB', requestReference: 'C\nD' },
    ],
    ['of a name in the signs of a pattern', { approvedBy: '(A+)+$ [b]* {c} | \\d ^', reference: 'R.*' }],
    [
      'of names longer than a line',
      { approvedBy: long, preparedBy: long, secondBy: long, authority: long, basis: long },
    ],
    ['of a service longer than a line', { service: long, requestReference: long }],
    [
      'of a word longer than a line',
      { approvedBy: 'A'.repeat(400), service: 'É'.repeat(300), requestReference: 'W'.repeat(200) },
    ],
    ['of nobody who is named', { service: null, authority: null, requestReference: null, basis: null, approvedBy: '' }],
    ['with a second person', { secondBy: 'Ada Beaulieu', waived: true }],
    ['with what waits', { waiting: { waiting: 1, facts: 1 }, decided: { answers: 1, corrections: 0, unanswered: 1 } }],
    ['with answers', { decided: { answers: 12, corrections: 1, unanswered: 0 }, law: '2026-11-26 (1386f8158a9c)' }],
    ['with a true key', { demonstration: false, waived: false }],
  ])('%s', async (_, cover) => {
    for (const lang of ['fr', 'en'] as const) {
      expect(await findLie(fates, cover, lang)).toBeNull()
      expect(await findLie([masked('P01', long, 3)], cover, lang)).toBeNull()
    }
  })

  test('of no piece', async () => {
    expect(await findLie([], {})).toBeNull()
  })

  test('of 300 pieces, with titles longer than a page', async () => {
    const pieces = Array.from({ length: 300 }, (_, at) =>
      masked(`P${String(at + 1).padStart(3, '0')}`, `Titre ${'é '.repeat(at)}`, at % 5),
    )
    expect(await findLie([masked('P000', long.repeat(12)), ...pieces], {})).toBeNull()
  }, 20_000)

  test('whatever follows what was signed: proofs of level LTA are as long as the lists of authorities', async () => {
    const { bytes } = await writeBordereau(disclosureOf(masked('P01')), [], { ...options, lang: 'fr' })
    const signed = await signPdf(bytes, signer, { name: 'Requis', reason: 'Approbation', date: signedOn })
    const { flaw } = await reader.see(Buffer.concat([signed, Buffer.alloc(2 ** 23)]), 2 ** 20)
    expect(flaw).toBeNull()
    expect(await findPdfFlaw(Buffer.concat([signed, Buffer.alloc(2 ** 23)]), signer.certificate, 2 ** 20)).not.toBe(
      'too-long',
    )
  })
})
