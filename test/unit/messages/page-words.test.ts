import { describe, expect, test } from 'vitest'
import { byHand, onPage } from '../../../src/messages/by-hand.ts'
import { noticeText } from '../../../src/messages/desk/notices.ts'
import { languages, sentenceOf } from '../../../src/messages/index.ts'
import { pageFlawText } from '../../../src/messages/problems/decision-flaws.ts'
import { todosEn } from '../../../src/messages/request/intake-en.ts'
import { todosFr } from '../../../src/messages/request/intake-fr.ts'
import { decisionFlaws } from '../../../src/model/ask/flaw.ts'
import type { Problem } from '../../../src/model/problem.ts'

// A director reads words: no key of a file, no code of a decision, no command.

/** callBack, pass: x, { keep: … }, dossier.yaml, `x`, --second, requis questions, state: asked. */
const code =
  /[a-z][A-Z]|\b(?:pass|checks|form|state|keep|undo|items|from) ?:|[{}`]|\.yaml|--[a-z]|\brequis [a-z]|(?:Ôtez|ôtez) la ligne|[Rr]emove the line|[‹›]/

const bare = (sentence: string): string => sentence.replaceAll(/\{\w+\}/g, '…')

describe.each([
  ['fr', todosFr],
  ['en', todosEn],
] as const)('what a check of the request asks for, %s', (_, todos) => {
  test.each(Object.entries(todos))('%s', (_name, sentence) => {
    expect(onPage(bare(sentence))).not.toMatch(code)
    expect(byHand(bare(sentence))).not.toMatch(/[‹›]/)
  })
})

const told: readonly Problem[] = [
  { code: 'request.two-periods' },
  { code: 'request.period-unread' },
  { code: 'request.period-read', periods: [{ from: '2026-01-01', to: '2026-02-01' }] },
  { code: 'request.periods-left', periods: [{ from: '2026-01-01', to: '2026-02-01' }] },
  { code: 'request.partial-name', rank: 1 },
  { code: 'request.text-only', rank: 1 },
  { code: 'parent.not-held' },
  { code: 'parent.unknown' },
  { code: 'parent.told-otherwise' },
  { code: 'gate.accord-law', pieceId: 'P01' },
  { code: 'gate.made-for-read', pieceId: 'P01' },
  { code: 'read.unlisted', pieceId: 'P01' },
  { code: 'letter.sender-missing', keys: ['post', 'phone'] },
]

describe.each(['fr', 'en'] as const)('what is told beside the questions, %s', (language) => {
  test.each(told)('$code', (problem) => {
    expect(noticeText(problem, language)).not.toMatch(code)
    expect(sentenceOf(problem, language)).not.toMatch(/[‹›]/)
  })
})

/** The page has a sentence of its own for these, or gives nothing that they refuse. */
const apart: ReadonlySet<string> = new Set([
  ...['second', 'part', 'floor-clue', 'no-own-mask'],
  ...['preview-missing', 'preview-none', 'preview-other', 'sentence-unknown'],
])

describe.each(['fr', 'en'] as const)('a choice that is refused, %s', (language) => {
  test.each(decisionFlaws.filter((flaw) => !apart.has(flaw)))('%s', (flaw) => {
    expect(pageFlawText({ line: 1, flaw, names: ['Q01', 'keep'], count: 2 }, language)).not.toMatch(code)
  })
})

test('the terminal says what to write, the page what to do', () => {
  const sentence = 'Notez l’appel ‹(callBack)›, dans ‹request.yaml|la demande›.'
  expect(byHand(sentence)).toBe('Notez l’appel (callBack), dans request.yaml.')
  expect(onPage(sentence)).toBe('Notez l’appel, dans la demande.')
  expect(Object.keys(languages)).toEqual(['fr', 'en'])
})
