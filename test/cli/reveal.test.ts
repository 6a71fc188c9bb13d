import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dossierYaml, noteText, openWorkshop, recode, requestYaml, requis, type Workshop } from './program.ts'

let workshop: Workshop

const neighbour = 'Quitterie ZANGRANDI'

const prepare = (): Workshop => {
  const made = openWorkshop()
  made.write('dossier/dossier.yaml', dossierYaml)
  made.write('dossier/note.txt', noteText)
  made.write('request.yaml', requestYaml)
  requis(made, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  return made
}

const maskOfNeighbour = (): string => {
  const masks = readFileSync(workshop.path('out/PV-2026-004512/data/masks.jsonl'), 'utf8').trim().split('\n')
  const ids = masks.map((line): string => JSON.parse(line).id)
  const said = ids.map((id) => requis(workshop, 'explain', 'draft', '--why', id, '--text').out)
  return ids[said.findIndex((text) => text.includes(neighbour))] ?? 'none'
}

let mask = ''
let early: number | null = null

beforeAll(() => {
  workshop = prepare()
  early = requis(workshop, 'reveal', 'draft', 'M0001', '--out', 'early.json').code
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  requis(workshop, 'export', 'draft', '--out', 'out', '--date', '2026-11-26')
  mask = maskOfNeighbour()
  requis(workshop, 'reveal', 'draft', mask, '--out', 'reveal.json')
}, 300_000)

afterAll(() => workshop.remove())

const verify = (...more: readonly string[]) => requis(workshop, 'verify', 'out', ...more)

describe('requis reveal', () => {
  test('writes the text for its owner alone, says it nowhere, and replaces no file', () => {
    expect(statSync(workshop.path('reveal.json')).mode & 0o777).toBe(0o600)
    expect(readFileSync(workshop.path('reveal.json'), 'utf8')).toContain(neighbour)
    const again = requis(workshop, 'reveler', 'draft', mask.toLowerCase(), '--out', 'again.json')
    expect([again.code, `${again.out}${again.err}`.includes(neighbour)]).toEqual([0, false])
    expect(readFileSync(workshop.path('again.json'))).toEqual(readFileSync(workshop.path('reveal.json')))
    expect(requis(workshop, 'reveal', 'draft', 'M0001', '--out', 'reveal.json').code).toBe(1)
    expect(readFileSync(workshop.path('reveal.json'))).toEqual(readFileSync(workshop.path('again.json')))
  })

  test('shows the text when asked', () => {
    expect(requis(workshop, 'reveal', 'draft', mask, '--out', 'shown.json', '--text').out).toContain(neighbour)
    const { out } = requis(workshop, 'reveal', 'draft', mask, '--out', 'shown-too.json', '--json')
    expect(JSON.parse(out)).toEqual({ written: 'shown-too.json', masks: [{ id: mask }] })
  })

  test.each([
    ['a number that no mask has', ['draft', 'M9999'], 2, 'vont de M0001 à'],
    ['a number that no mask has, among others', ['draft', 'M0001', 'Quitterie'], 2, 'vont de M0001 à'],
    ['a draft that is not there', ['none', 'M0001'], 2, 'introuvable'],
    ['no number at all', ['draft'], 2, 'occultations'],
  ])('refuses %s, and writes nothing', (_, given, code, sentence) => {
    const said = requis(workshop, 'reveal', ...given, '--out', 'refused.json')
    expect([said.code, existsSync(workshop.path('refused.json'))]).toEqual([code, false])
    expect(said.err).toContain(sentence)
  })

  test('refuses a draft that nobody approved', () => {
    expect([early, existsSync(workshop.path('early.json'))]).toEqual([3, false])
  })
})

describe('requis verify --reveal', () => {
  test('proves the text, and shows it only when asked', () => {
    const said = verify('--reveal', 'reveal.json')
    expect(said.code).toBe(0)
    expect(said.out).toContain('✓ Textes levés (1)')
    expect(said.out).not.toContain(neighbour)
    expect(verify('--reveal', 'reveal.json', '--text').out).toContain(neighbour)
    expect(verify().out).toContain('– Levée d’occultations : aucune donnée')
  })

  test('says it as data', () => {
    expect(JSON.parse(verify('--reveal', 'reveal.json', '--json').out).revealed).toBeUndefined()
    const data = JSON.parse(verify('--reveal', 'reveal.json', '--json', '--text').out)
    expect(data.revealed).toEqual([{ id: mask, text: 'Sa voisine Quitterie ZANGRANDI a tout entendu.' }])
    expect(data.checks).toContainEqual({ id: 'reveal', outcome: 'passed', facts: { revealed: 1, flaw: 'none' } })
  })

  test('refuses a forged text, and shows it to nobody', () => {
    const forged = readFileSync(workshop.path('reveal.json'), 'utf8').replace(neighbour, 'Paula COSTA')
    workshop.write('forged.json', forged)
    const said = verify('--reveal', 'forged.json', '--text')
    expect(said.code).toBe(6)
    expect(said.out).toContain(`✗ Un texte levé n’est pas ce qui était sous l’occultation ${mask}`)
    expect(said.out).not.toContain('Paula COSTA')
  })

  test.each([
    ['a file that is not there', null, 'introuvable'],
    ['no JSON', 'Quitterie ZANGRANDI', 'Demandez de nouveau au service'],
    ['JSON of something else', '{"text":"Quitterie ZANGRANDI"}', 'Demandez de nouveau au service'],
  ])('refuses %s with a sentence that quotes nothing', (_, content, sentence) => {
    if (content !== null) workshop.write('bad.json', content)
    const said = verify('--reveal', content === null ? 'none.json' : 'bad.json')
    expect(said.code).toBe(2)
    expect(said.err).toContain(sentence)
    expect(`${said.out}${said.err}`).not.toContain('Quitterie')
  })

  test('refuses --text alone', () => {
    expect(verify('--text').code).toBe(2)
  })
})

test('a letter that the director changed, another language or layout: the same masks, the same commitments', () => {
  const letter = workshop.path('draft/letter.md')
  const proposed = readFileSync(letter, 'utf8')
  writeFileSync(letter, proposed.replace(/Veuillez agréer[^\n]*/, 'Nous vous prions de nous rappeler.'))
  const said = requis(workshop, 'export', 'draft', '--out', 'edited', '--copies', 'facsimile', '--lang', 'en')
  expect(said.code).toBe(0)
  expect(requis(workshop, 'verify', 'edited', '--reveal', 'reveal.json').code).toBe(0)
}, 180_000)

test('the same dossier proposed again is another draft: its reveal is refused for this export', () => {
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'second')
  requis(workshop, 'approve', 'second', '--by', 'Claire VASSEUR', '--accept-proposals')
  expect(requis(workshop, 'reveal', 'second', mask, '--out', 'second.json').code).toBe(0)
  const said = verify('--reveal', 'second.json', '--text')
  expect(said.code).toBe(6)
  expect(said.out).toContain('✗ Les textes levés sont ceux d’un autre export')
  expect(said.out).not.toContain(neighbour)
}, 180_000)

test('a draft whose secret is lost lifts nothing, and seals nothing', () => {
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'lost')
  const draft = JSON.parse(readFileSync(workshop.path('lost/draft.json'), 'utf8'))
  workshop.write('lost/draft.json', JSON.stringify({ ...draft, secret: undefined }))
  recode(workshop, 'lost')
  requis(workshop, 'approve', 'lost', '--by', 'Claire VASSEUR', '--accept-proposals')
  const said = requis(workshop, 'reveal', 'lost', mask, '--out', 'lost.json')
  expect([said.code, existsSync(workshop.path('lost.json'))]).toEqual([2, false])
  expect(said.err).toContain('Le secret de ce brouillon manque')
  expect(requis(workshop, 'export', 'lost', '--out', 'unsealed').code).not.toBe(0)
  expect(existsSync(workshop.path('unsealed'))).toBe(false)
}, 180_000)
