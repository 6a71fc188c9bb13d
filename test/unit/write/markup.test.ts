import { describe, expect, test } from 'vitest'
import { detectors } from '../../../src/detect/index.ts'
import type { Dossier } from '../../../src/model/record/dossier.ts'
import type { Person } from '../../../src/model/record/person.ts'
import { detectDossier } from '../../../src/pipeline/load/detect-dossier.ts'
import { redact } from '../../../src/redact/redact.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { readAs } from '../read/read-as.ts'
import { disclosureOf, options } from './press.ts'

const marie: Person = {
  id: 'p1',
  given: ['Marie'],
  family: ['Dupont'],
  other: [],
  role: 'third-party',
  born: null,
  flags: [],
  source: 'dossier',
}

/** The copy of a file of data when all that was found is withheld. */
const copyOf = async (extension: string, content: string, persons: readonly Person[] = [marie]) => {
  const read = await readAs(extension, content)
  const own = { id: 'P01', title: 'Relevé', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' }
  const { format, passages, pages, problem, unread, layout } = read
  const pieces = [{ ...own, format, passages, pages, problem, unread, layout }]
  const detected = detectDossier({ pieces, persons, services: [], use: Object.keys(detectors) })
  const dossier: Dossier = { id: null, service: null, persons: [], pieces }
  const { disclosure } = redact({ dossier, findings: detected.findings, decisions: [], cover: disclosureOf().cover })
  const [copy] = await writeAll(disclosure, options)
  return { text: Buffer.from(copy?.bytes ?? []).toString('utf8'), ...detected }
}

const values: readonly (readonly [string, string])[] = [
  ['a tag within a name', 'vue avec <b>Mar</b>ie Dupont hier'],
  ['a break where a line may end', 'vue avec Marie Du<wbr>pont hier'],
  ['a tag with attributes', 'vue avec Mar<span class="x" style="color: red">ie Dup</span>ont hier'],
  ['a comment', 'vue avec Ma<!-- x -->rie Dup<!---->ont hier'],
  ['tags as entities', 'vue avec &lt;b&gt;Mar&lt;/b&gt;ie Dup&lt;wbr&gt;ont hier'],
  ['entities that are not seen', 'vue avec Mar&shy;ie Du&#8203;pont hier'],
  ['a line break of HTML', 'vue avec Marie<br/>Dup<i>ont</i> hier'],
]

const inJson = (value: string): string => JSON.stringify({ note: value, ville: 'Lens' })
const inCsv = (value: string): string => `note;ville\n"${value.replaceAll('"', '""')}";Lens\nx;Arras\n`
const inXml = (value: string): string =>
  `<?xml version="1.0"?><a><note>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</note><ville>Lens</ville></a>`

describe.each([
  ['json', inJson],
  ['csv', inCsv],
  ['xml', inXml],
])('markup that cuts a name in a value of %s hides it from no detector', (extension, write) => {
  test.each(values)('%s', async (_, value) => {
    const { text, persons } = await copyOf(extension, write(value))
    expect(text).toMatch(/vue avec/)
    expect(text).toMatch(/hier/)
    expect(text).not.toMatch(/Ma|rie|ie |Du|pont|ont|up/)
    expect(persons).toEqual([{ ...marie, gender: 'f' }])
  })
})

test('a value cut by markup is found by what it is', async () => {
  const { text } = await copyOf('json', inJson('joindre au 06 <b>39</b> 98<br>12 <i>34</i> demain'))
  expect(text).toMatch(/joindre au .*demain/)
  expect(text).not.toMatch(/06|39|98|12|34/)
})

test('a name that was told elsewhere is found where markup cuts it', async () => {
  const { text } = await copyOf(
    'json',
    JSON.stringify([{ note: 'Mme Quitterie ZANGRANDI' }, { note: 'puis Zan<b>gran</b>di' }]),
    [],
  )
  expect(text).toContain('puis ')
  expect(text).not.toMatch(/zan|gran|>di/i)
})

test('an accent written as an entity is read as the letter', async () => {
  const zoe: Person = { ...marie, given: ['Zoé'], family: ['Lœuillet'] }
  for (const name of [
    'Zo&eacute; L&oelig;uillet',
    'Zo&#xE9; L&#339;uillet',
    'Zo<i>&eacute;</i> L&oelig;ui<b>llet</b>',
  ]) {
    const { text } = await copyOf('json', inJson(`vue avec ${name} hier`), [zoe])
    expect(text).not.toMatch(/Zo|uillet|llet/)
  }
})

test('what an attribute says stays found, and signs of comparison are no tags', async () => {
  const { text } = await copyOf('json', inJson('a < b et <a title="Marie Dupont">elle</a>, 3 > 2'))
  expect(text).toContain('a < b et <a title=')
  expect(text).toContain('elle</a>, 3 > 2')
  expect(text).not.toMatch(/Marie|Dupont/)
})
