import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeOnSubject } from '../../../../../src/decide/scope/what/subjects.ts'
import type { Finding } from '../../../../../src/model/record/finding.ts'
import { law, marked } from '../../fixture.ts'

const findingOf = (kind: string): readonly Finding[] => marked(`⟦health/${kind}:dit cela⟧`, 'P01-0').findings

/** Words that are no cue of any subject: what the finding says is all that tells. */
const isOn = (subject: string, kind: string): boolean =>
  makeOnSubject(law.subjects, [subject])('dit cela', findingOf(kind))

test.each([
  ['mental-health', 'mental-health'],
  ['mental-health', 'suicide'],
  ['mental-health', 'psychosis'],
  ['mental-health', 'mental'],
  ['addiction', 'addiction'],
  ['disability', 'disability'],
  ['disability', 'incapacity'],
  ['pregnancy-birth', 'pregnancy'],
])('asked about %s, a finding of kind %s is on the subject', (subject, kind) => {
  expect(isOn(subject, kind)).toBe(true)
})

test('asked about mental health, an illness of the body is not', () => {
  expect(isOn('mental-health', 'disease')).toBe(false)
})

/** Kinds of health at large: only « santé » asks for them. */
const atLarge = ['care', 'development', 'disease', 'drug', 'examination', 'hospital', 'service', 'symptom']

test('every section of the word lists of health is of a subject finer than health, or of health at large', () => {
  const folder = 'pipelines/lexicon/health'
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const sections = new Set(
    texts.flatMap((text) => Array.from(text.matchAll(/^@([a-z-]+)/gm), (match) => match[1] ?? '')),
  )
  const finer = new Set<string>(law.subjects.flatMap(({ kinds }) => kinds))
  expect([...sections].filter((name) => name !== 'decoy' && !finer.has(name)).sort()).toEqual(atLarge)
})
