import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Dossier } from '../../src/model/record/dossier.ts'
import type { Finding } from '../../src/model/record/finding.ts'
import type { Passage } from '../../src/model/record/passage.ts'
import { redact } from '../../src/redact/redact.ts'
import { writeBordereau } from '../../src/write/letter/bordereau.ts'
import { writeAll } from '../../src/write/write-all.ts'
import { disclosureOf, options, writeProposed } from '../unit/write/press.ts'

const { cover } = disclosureOf()

/** A record in which `hidden` is withheld in a paragraph, a heading, a row of a table and a whole sentence. */
const recordOf = (hidden: string) => {
  const texts: readonly (readonly [Passage['role'], string, string])[] = [
    ['heading', 'Visite de ', ''],
    ['paragraph', 'Le 4 mars, ', ' a menacé Maëlle devant le collège, puis est parti sans un mot de plus.'],
    ['row', '04/03/2025\t', '\tabsent'],
    ['row', '11/03/2025\t', '\tprésent'],
    ['paragraph', '', ''],
  ]
  const passages = texts.map(([role, before, after], at): Passage => {
    const text = before + hidden + after
    const fragments = [{ start: 0, end: text.length, place: { kind: 'block', index: at } as const }]
    return { id: `p${at}`, text, offset: 0, role, level: role === 'heading' ? 1 : null, fragments }
  })
  const findings = texts.map(([, before], at): Finding => {
    const span = { start: before.length, end: before.length + hidden.length }
    const nature = {
      category: 'person',
      kind: null,
      personId: null,
      confidence: 1,
      detector: 'test',
      why: 'test',
    } as const
    return { id: `f${at}`, pieceId: 'P01', passageId: `p${at}`, ...span, ...nature }
  })
  return { dossier: dossierOf(passages), findings }
}

const dossierOf = (passages: readonly Passage[]): Dossier => ({
  id: null,
  service: null,
  persons: [],
  pieces: [
    {
      ...{ id: 'P01', format: 'text', title: 'Rapport social', kind: null, date: '2025-10-02', authorQuality: null },
      ...{ madeFor: null, sha256: '', pages: null, passages, problem: null, unread: [], layout: null },
    },
  ],
})

const hashesOf = async (hidden: string): Promise<readonly string[]> => {
  const { dossier, findings } = recordOf(hidden)
  const { disclosure } = redact({ dossier, findings, decisions: [], cover })
  const files = [
    ...(await writeAll(disclosure, options)),
    await writeProposed(disclosure, options),
    await writeBordereau(disclosure, [], options),
  ]
  return files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
}

describe('the swap test', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test('whatever the withheld words were, every file has the same bytes', async () => {
    const reference = await hashesOf('Li')
    expect(reference).toHaveLength(3)
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,24}$/)
    const hidden = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(hidden, async (text) => {
        expect(await hashesOf(text)).toEqual(reference)
      }),
      { numRuns: 12 },
    )
  })

  test('no clock and no chance enters a file', async () => {
    const before = await hashesOf('Bruno')
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
    vi.spyOn(Math, 'random').mockReturnValue(0.123)
    expect(await hashesOf('Bruno')).toEqual(before)
  })

  test('what is kept does change the bytes: the test can fail', async () => {
    const { dossier, findings } = recordOf('Bruno')
    const all = redact({ dossier, findings, decisions: [], cover }).disclosure
    const less = redact({ dossier, findings: findings.slice(1), decisions: [], cover }).disclosure
    const [first] = await writeAll(all, options)
    const [second] = await writeAll(less, options)
    expect(Buffer.from(first?.bytes ?? []).equals(Buffer.from(second?.bytes ?? []))).toBe(false)
  })
})
