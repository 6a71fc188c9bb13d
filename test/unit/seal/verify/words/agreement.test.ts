import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mutationsOf } from '../../../../../bench/contradictions/mutate.ts'
import { reseal } from '../../../../../bench/contradictions/reseal.ts'
import { bordereauWordings } from '../../../../../src/messages/seal/bordereau-wording.ts'
import { checkSentence } from '../../../../../src/messages/seal/checks.ts'
import { bordereauReader } from '../../../../../src/pipeline/export/see-bordereau.ts'
import { openBundle } from '../../../../../src/seal/container/bundle.ts'
import { powerShellHashes } from '../../../../../src/seal/container/readme.ts'
import { type TreeFile, treeNames } from '../../../../../src/seal/container/tree.ts'
import { readReveal } from '../../../../../src/seal/masks/reveal.ts'
import type { Printed } from '../../../../../src/seal/printed/printed.ts'
import { checkPrinted } from '../../../../../src/seal/verify/check-printed.ts'
import { verifyExport } from '../../../../../src/seal/verify/verify.ts'
import { readFonts } from '../../../../../src/store/installed/settings.ts'
import { bytesOf, demoSigner, failedChecks, replaceFile, resign, verify } from '../../fixture.ts'
import { makeInput, signedOn } from '../../invented.ts'
import { sealExport } from '../../whole.ts'

const bordereau = bordereauReader(readFonts, bordereauWordings)
const signer = await demoSigner()
const { tree } = await sealExport(await makeInput(signer))
const other = (await sealExport(await makeInput(await demoSigner(), new Date('2026-03-09T10:00:00Z'), []))).tree

describe('a holder of a good key who changes one place of one signed file, and signs again', () => {
  const mutations = mutationsOf(tree, other)

  /** What no other file of the export tells: only the bordereau, which people read, contradicts it. */
  const told: readonly RegExp[] = [
    /^predicate\.(approvedBy|preparedBy|secondBy|policy|maskCommitments\.root)$/,
    /^predicate\.(controller\.(association|finess)|decisions|versions\.(law|policy|software))/,
    /^predicate\.(request|pieces\.(original|problem))/,
    /^(place\.(box|page|path)|category)$/,
  ]

  test('is refused, or has said what no other file tells', async () => {
    expect(mutations.length).toBeGreaterThan(400)
    const accepted: string[] = []
    for (const { file, kind, path, tree: changed } of mutations) {
      const again = await reseal(changed, signer, { date: signedOn, isStated: file === treeNames.statement }).catch(
        () => changed,
      )
      const { checks, verdict } = await verifyExport({ container: again, trust: [], pin: null, now: signedOn })
      const isSaid = checks.some(({ id, outcome }) => id === 'guides' && outcome === 'warning')
      if (verdict !== 'refused' && !isSaid) accepted.push(`${file} ${kind} ${path}`)
    }
    const free = accepted.filter((one) => told.some((pattern) => pattern.test(one.split(' ')[2] ?? '')))
    expect(accepted.filter((one) => !free.includes(one))).toEqual([])
    expect(free.length).toBeLessThan(mutations.length / 8)
  }, 60_000)
})

describe('what a contradiction is called', () => {
  test.each([
    [
      'a piece handed over is said to be withheld',
      treeNames.statement,
      '"status":"masked"',
      '"status":"withheld"',
      'counts-fates',
    ],
    ['a name under a key of its own', treeNames.masks, '"by":"rule"}', '"by":"rule","text":"Odile FARGEOT"}', 'masks'],
    ['a key given twice', treeNames.masks, '"by":"rule"', '"by":"rule","by":"rule"', 'masks'],
    ['another spelling of a number', treeNames.masks, '650.37', '650.370', 'masks'],
    ['a ground of no mask', treeNames.statement, '"SANTE":1', '"SANTE":2', 'counts-grounds'],
    ['a copy that was not proved', treeNames.proof, /"sha256": "\w/, '"sha256": "0', 'proof-hashes'],
    ['no demonstration', treeNames.statement, '"demonstration":true', '"demonstration":false', 'seal-demonstration'],
    ['a stamp that is not there', treeNames.statement, '"timestamped":false', '"timestamped":true', 'seal-timestamped'],
    ['another day', treeNames.statement, '"date":"2026-03-02"', '"date":"2026-03-01"', 'seal-date'],
    ['a day that no calendar has', treeNames.statement, '"date":"2026-03-02"', '"date":"2026-83-02"', 'seal-date'],
    ['a later version of nothing', treeNames.statement, '"version":1', '"version":2', 'seal-lineage'],
  ])('%s', async (_, name, from, to, flaw) => {
    const text = bytesOf(tree, name).toString('utf8')
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    const again = await reseal(replaceFile(tree, name, Buffer.from(changed)), signer, {
      ...{ date: signedOn, isStated: name === treeNames.statement },
    })
    const { checks } = await verify(again)
    const found = checks.find(({ id }) => id === 'agreement')
    expect(found).toMatchObject({ outcome: 'failed', facts: { flaw } })
    for (const language of ['fr', 'en'] as const)
      expect(checkSentence(language, 'agreement', 'failed', found?.facts ?? {})).toMatch(/^\p{Lu}.{30}/u)
  })
})

describe('an export of every format that was ever written', () => {
  test.each([1, 2, 3])('%i is accepted, with what is lifted in it and what its bordereau prints', async (format) => {
    const container = new Uint8Array(readFileSync(`fixtures/exports/format-${format}.asice`))
    const reveal = readReveal(readFileSync(`fixtures/exports/format-${format}.reveal.json`, 'utf8'))
    const now = new Date('2026-12-01T12:00:00Z')
    const given = { container, trust: [], pin: null, now, reveal, bordereau }
    const { verdict, checks } = await verifyExport(given)
    const failed = checks.filter(({ outcome }) => outcome === 'failed')
    expect([verdict, failed]).toEqual(['accepted-with-warnings', []])
    // Fewer rules were asked of an older one, which is said.
    const agreement = checks.find(({ id }) => id === 'agreement')
    expect(agreement?.outcome).toBe(format === 3 ? 'passed' : 'warning')
    const outcomeOf = (sought: string) => checks.find(({ id }) => id === sought)?.outcome
    expect([outcomeOf('reveal'), outcomeOf('bordereau-prints')]).toEqual(['passed', 'passed'])
  })
})

describe('what a genuine export may hold', () => {
  const relabel = async (from: string, to: string) => {
    const change = (files: readonly TreeFile[]): readonly TreeFile[] =>
      files.map(({ name, bytes }) => ({
        name: name.replace(from, to),
        bytes: /json/.test(name) ? Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll(from, to)) : bytes,
      }))
    const again = await reseal(change(tree), signer, { date: signedOn, isStated: false })
    const { checks } = await verifyExport({ container: again, trust: [], pin: null, now: signedOn })
    return checks.find(({ id }) => id === 'agreement')?.facts.flaw
  }

  test('a file inside another piece has the number of both', async () => {
    expect(await relabel('P02', 'P01-1')).toBe('none')
    expect(await relabel('P02', 'P01-3-2')).toBe('piece-numbers')
    expect(await relabel('P02', 'P03')).toBe('piece-numbers')
  })

  test('a value that is a whole file has an empty path', async () => {
    expect(await relabel('"path":"/1/1"', '"path":""')).toBe('none')
  })

  test('a copy has one of the forms that Requis writes, and no name in a key that programs pass over', async () => {
    expect(await relabel('P02.csv', 'P02.exe')).not.toBe('none')
    expect(await relabel('{"SANTE":1', '{"__proto__":{"Odile FARGEOT":1},"SANTE":1')).toBe('statement')
  })
})

describe('what the bordereau prints', async () => {
  const bundle = await openBundle(new Uint8Array(readFileSync('fixtures/exports/format-3.asice')))
  const changedAt = (name: string) => {
    const file = bundle.files.get(name)
    if (file === undefined) throw new Error(name)
    return { ...bundle, files: new Map([...bundle.files, [name, { ...file, sha256: Buffer.alloc(32, 1) }]]) }
  }

  test.each(['data/statement.json', 'data/masks.jsonl', 'data/pieces/P01.pdf', 'data/letter.pdf'])(
    'contradicts another %s',
    async (name) => {
      const check = await checkPrinted(changedAt(name), true, bordereau)
      expect(check).toMatchObject({ outcome: 'failed', facts: { missing: 1, first: name } })
      expect(checkSentence('fr', check.id, check.outcome, check.facts)).toContain(name)
    },
  )

  test('is not unpacked before its signature is good, nor passed without being read', async () => {
    let isRead = false
    const read = async (): Promise<Printed> => {
      isRead = true
      return { flaw: null, pages: [] }
    }
    expect((await checkPrinted(bundle, false, { ...bordereau, see: read })).outcome).toBe('failed')
    expect(isRead).toBe(false)
    expect((await checkPrinted(bundle, true)).outcome).toBe('not-checked')
  })
})

test.each<[string, (tree: readonly TreeFile[], name: string) => Promise<readonly TreeFile[]>]>([
  ['another text', (files, name) => resign(replaceFile(files, name, Buffer.from('sh -c "exit 0"\n')), signer)],
])('LISEZMOI.txt and verify.sh that are not ours are said: %s', async (_, change) => {
  for (const name of [treeNames.readme, treeNames.script]) {
    const verification = await verify(await change(tree, name))
    expect(failedChecks(verification)).toEqual([])
    expect(verification.checks.find(({ id }) => id === 'guides')).toMatchObject({
      ...{ outcome: 'warning', facts: { files: name } },
    })
  }
})

test('LISEZMOI.txt as it was before it had words for Windows is ours too', async () => {
  const now = tree.find(({ name }) => name === treeNames.readme)?.bytes ?? new Uint8Array()
  const text = Buffer.from(now).toString('utf8')
  const former = text.slice(0, text.indexOf('Sous Windows, sans')) + text.slice(text.indexOf('La signature prouve'))
  const { checks } = await verify(await resign(replaceFile(tree, treeNames.readme, Buffer.from(former)), signer))
  expect(former.length).toBeLessThan(text.length - 800)
  expect(checks.find(({ id }) => id === 'guides')).toMatchObject({ outcome: 'passed' })
})

test('the lists have the form that the command of LISEZMOI.txt for PowerShell cuts: a hash, two spaces, a name in ASCII', () => {
  for (const name of [treeNames.bagManifest, treeNames.tagManifest]) {
    const text = Buffer.from(tree.find((file) => file.name === name)?.bytes ?? []).toString('utf8')
    expect(text).toMatch(/^(?:[0-9a-f]{64} {2}[!-~]+\n)+$/)
  }
  // cmd and PowerShell take it as one line, and nothing in it is of another shell.
  expect(powerShellHashes).not.toMatch(/\n|&&|[^ -~]/)
})
