import { describe, expect, test } from 'vitest'
import { noteSentence } from '../../../../../src/messages/seal/notes.ts'
import { notesOf } from '../../../../../src/seal/verify/words/notes.ts'
import { signedOn, statementFor } from '../../invented.ts'

const stated = (more: object) => ({ predicate: { ...statementFor(signedOn, true), ...more } })

describe('what an export only says of itself is told', () => {
  test('of a plain one, nothing', () => {
    const versions = {
      law: '2026-02-01 (1386f8158a9c)',
      pipeline: 'requisition',
      policy: 'requisition',
      software: '0.1.0',
    }
    expect(notesOf(stated({ versions }))).toEqual([])
    expect(notesOf(null)).toEqual([])
  })

  test.each<[string, object, object]>([
    ['a copy for another software, and no answer to a request', { purpose: 'migration' }, { code: 'migration' }],
    ['a review that left questions open', { review: 'waived' }, { code: 'waived' }],
    [
      'a version that replaces others',
      { version: 3, supersedes: ['a'.repeat(64), 'b'.repeat(64)] },
      { code: 'replaces', version: 3, count: 2 },
    ],
    ['an export older than its request', { date: '2026-02-19' }, { code: 'dates' }],
  ])('%s', (_, more, note) => {
    const notes = notesOf(stated(more))
    expect(notes).toEqual([note])
    for (const language of ['fr', 'en'] as const)
      for (const { code, ...values } of notes) expect(noteSentence(language, code, values)).not.toMatch(/[{}]/)
  })
})
