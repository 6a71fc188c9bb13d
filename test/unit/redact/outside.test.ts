import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DisclosedPiece } from '../../../src/model/copy/disclosure.ts'
import { letterTableSchema } from '../../../src/model/copy/letter.ts'
import type { Ground } from '../../../src/model/law/ground.ts'
import { outsideGround } from '../../../src/model/law/outside-ground.ts'
import type { Dossier } from '../../../src/model/record/dossier.ts'
import { leaveOutside } from '../../../src/redact/outside.ts'
import { parseYaml } from '../../../src/request/yaml.ts'
import { readLaw } from '../../../src/store/installed/settings.ts'
import { block, disclosureOf, gap, kept, piece } from '../write/press.ts'

const table = parseYaml(readFileSync('pipelines/law/letter.yaml', 'utf8'), 'letter.yaml', letterTableSchema)
const rule = table.secretExistence

const dossier: Dossier = { id: null, service: null, persons: [], pieces: [] }

const handed = (id: string, mask: string, ground: Ground = 'TIERS', change: Partial<DisclosedPiece> = {}) =>
  piece({ id, blocks: [block('paragraph', [kept('gardé '), gap(mask, ground)])], grounds: [ground], ...change })

const held = (id: string, change: Partial<DisclosedPiece> = {}) =>
  piece({
    id,
    status: 'withheld',
    blocks: [],
    grounds: ['MED-56-3'],
    authorQuality: null,
    title: 'Courrier',
    ...change,
  })

const leave = (
  pieces: readonly DisclosedPiece[],
  change: {
    readonly isSilent?: boolean
    readonly rule?: null
    readonly apart?: ReadonlySet<string>
    readonly hushed?: ReadonlySet<string>
  } = {},
) => {
  const base = disclosureOf(...pieces)
  const own = pieces
    .filter((one) => one.blocks.length === 0)
    .map(
      (one, at) =>
        ({
          ...({ id: `M9${at}`, pieceId: one.id, category: 'health', by: 'gate', source: null } as const),
          ground: one.grounds[0] ?? 'CONS',
          grounds: [one.grounds[0] ?? 'CONS'],
        }) as const,
    )
  // In the order of the pieces, as the redaction numbers them.
  const masks = pieces.flatMap(({ id }) => [...base.masks, ...own].filter((mask) => mask.pieceId === id))
  const redacted = {
    disclosure: { ...base, masks },
    maskOf: new Map(masks.map((mask) => [`f-${mask.id}`, mask.id])),
    textUnder: new Map(masks.map((mask) => [mask.id, `under ${mask.id}`])),
  }
  return leaveOutside({
    redacted,
    dossier,
    groundOf: outsideGround(readLaw().grounds),
    rule: change.rule === null ? null : rule,
    isForPerson: false,
    isSilent: change.isSilent ?? false,
    listsNothing: false,
    apart: change.apart ?? new Set(),
    hushed: change.hushed ?? new Set(),
  })
}

describe('what is listed nowhere outside', () => {
  test.each([
    ['Certificat d’IVG', {}],
    ['Attestation (I.V.G.)', {}],
    ['Dossier CNAOP', {}],
    ['Courrier', { grounds: ['X-NAISS'] as const }],
    ['Courrier', { grounds: ['ASILE'] as const }],
    ['Compte rendu', { authorQuality: 'médecin du centre d’orthogénie' }],
    ['Résultat de dépistage', {}],
    ['Récit OFPRA', { status: 'quarantined' as const }],
  ])('a withheld piece that « %s » would betray', (title, change) => {
    const { disclosure, outsideOf } = leave([
      handed('P01', 'M1'),
      held('P02', { title, ...change }),
      handed('P03', 'M3'),
    ])
    expect(disclosure.pieces.map(({ id }) => id)).toEqual(['P01', 'P02'])
    expect([...outsideOf]).toEqual([
      ['P01', 'P01'],
      ['P03', 'P02'],
    ])
  })

  test.each(['Certificat médical', 'Courrier avocat', 'Rapport social', 'Image scannée', 'Liste', 'Note'])(
    'a withheld piece called « %s » is listed: a requester must know what is held back',
    (title) => {
      expect(leave([handed('P01', 'M1'), held('P02', { title })]).disclosure.pieces).toHaveLength(2)
    },
  )

  test('the export is the same as if the piece had never been: no gap, no count tells', () => {
    const secret = held('P02', { title: 'Certificat d’IVG' })
    const others = (second: string) => [
      handed('P01', 'M1'),
      handed(second, 'M2', 'SANTE'),
      held(`P0${Number(second.slice(2)) + 1}`),
    ]
    const [first, next, last] = others('P03')
    if (first === undefined || next === undefined || last === undefined) throw new Error('three pieces')
    const with_ = leave([first, secret, next, last]).disclosure
    const without = leave(others('P02')).disclosure
    expect(JSON.stringify(with_)).toBe(JSON.stringify(without))
  })

  test('the neutral title follows the number', () => {
    const { disclosure } = leave([
      held('P01', { title: 'Dossier CNAOP' }),
      handed('P02', 'M1', 'TIERS', { title: 'Pièce 2' }),
    ])
    expect(disclosure.pieces[0]).toMatchObject({ id: 'P01', title: 'Pièce 1' })
  })

  test('an annex whose piece is not listed becomes a piece; its sisters have no gap', () => {
    const pieces = [
      held('P01', { title: 'Dossier CNAOP' }),
      handed('P01-1', 'M1'),
      handed('P02', 'M2'),
      held('P02-1', { title: 'Certificat d’IVG' }),
      handed('P02-2', 'M3'),
    ]
    expect(leave(pieces).disclosure.pieces.map(({ id }) => id)).toEqual(['P01', 'P02', 'P02-1'])
  })

  test('a piece of which a part leaves is listed, under a title that tells nothing', () => {
    const { disclosure } = leave([
      handed('P01', 'M1', 'TIERS', { title: 'Certificat d’IVG', authorQuality: 'orthogénie' }),
    ])
    expect(disclosure.pieces[0]).toMatchObject({ title: 'Pièce 1', authorQuality: null })
  })

  test('the code of the secret of birth is on no mask outside', () => {
    const { disclosure } = leave([handed('P01', 'M1', 'X-NAISS')])
    expect(JSON.stringify(disclosure)).not.toContain('X-NAISS')
    expect(disclosure.masks.map(({ ground }) => ground)).toEqual(['SENS-9'])
  })

  test('a residue of an unlisted piece is named apart: no mask outside has its number', () => {
    const { disclosure, maskOf } = leave([held('P01', { title: 'Dossier CNAOP' }), handed('P02', 'M1')])
    expect(maskOf.get('f-M90')).toBe('XM90')
    expect(disclosure.masks.map(({ id }) => id)).toEqual(['M0001'])
  })

  test('a text follows its mask to its number outside; that of an unlisted piece goes nowhere', () => {
    const { textUnder } = leave([held('P01', { title: 'Dossier CNAOP' }), handed('P02', 'M1'), handed('P03', 'M2')])
    expect([...textUnder]).toEqual([
      ['M0001', 'under M1'],
      ['M0002', 'under M2'],
    ])
  })

  test('a reply that tells nothing lists nothing', () => {
    expect(leave([held('P01'), held('P02')], { isSilent: true }).disclosure).toMatchObject({ pieces: [], masks: [] })
  })

  test('a migration moves the whole record: everything is listed, in the form that the outside knows', () => {
    const { disclosure } = leave([held('P01', { title: 'Dossier CNAOP' }), handed('P02', 'M1', 'X-NAISS')], {
      rule: null,
    })
    expect(disclosure.pieces).toHaveLength(2)
    expect(disclosure.masks.map(({ ground }) => ground)).toEqual(['MED-56-3', 'SENS-9'])
    expect(rule.except).toContain('migration')
  })
})

describe('what is set apart by the proposal', () => {
  test('a piece about somebody of the same name is listed nowhere; the others follow', () => {
    const { disclosure, outsideOf } = leave([handed('P01', 'M1'), held('P02'), handed('P03', 'M2')], {
      apart: new Set(['P02']),
    })
    expect(disclosure.pieces.map(({ id }) => id)).toEqual(['P01', 'P02'])
    expect(outsideOf.has('P02')).toBe(false)
    expect(outsideOf.get('P03')).toBe('P02')
  })

  test('an author who asked for silence is named by no quality and no title', () => {
    const piece = handed('P01', 'M1', 'TIERS', { title: 'Message du professeur', authorQuality: 'professeur' })
    const { disclosure } = leave([piece, held('P02', { authorQuality: 'professeur' })], {
      hushed: new Set(['P01', 'P02']),
    })
    expect(disclosure.pieces.map(({ title, authorQuality }) => [title, authorQuality])).toEqual([
      ['Pièce 1', null],
      ['Pièce 2', null],
    ])
  })
})
