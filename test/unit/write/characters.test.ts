import { describe, expect, test } from 'vitest'
import { symbolOutline } from '../../../src/model/symbol/symbol-outlines.ts'
import { type FaceKey, openFaces } from '../../../src/write/fonts/face.ts'
import { toPrintable, unknownCharacter } from '../../../src/write/fonts/printable.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { assets, block, disclosureOf, kept, options, pdfText, piece } from './press.ts'

// Of each character of the blocks that a social record can hold: it is printed as it is, or said unread. Never another
// one, and never nothing but what draws nothing.

const faces = openFaces(assets)

const charactersOf = (...ranges: readonly (readonly [from: number, to: number])[]): readonly string[] =>
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
    .filter((character) => !/\p{Cn}|\p{Cs}|\p{Cc}/u.test(character))

/** Blocks that must be printed whole: names, dosages, sums. */
const printed = {
  'Latin, ASCII to Extended-B': charactersOf([0x21, 0x7e], [0xa1, 0xac], [0xae, 0x24f]),
  'Latin, with dots and tones': charactersOf([0x1e00, 0x1eff]),
  Greek: charactersOf([0x370, 0x3e1], [0x3f0, 0x3ff]),
  Cyrillic: charactersOf([0x400, 0x4ff]),
  'small digits above and below': charactersOf([0x2070, 0x209c]),
  'sums of money': charactersOf([0x20a0, 0x20bf]),
  'letters of measures': charactersOf([0x2100, 0x214f]),
  fractions: charactersOf([0x2150, 0x215f]),
  'arrows, mathematics, boxes and ticks': [...'←↑→↓↔⇐⇒⇔≤≥≠≈±×÷−µ°‰²³½☐☑☒✓✔✗✘■□●○①⑩❶★☆☎✉⚠♀♂•…'],
}

/** Blocks of which our fonts have some, or nothing. */
const others = {
  Coptic: charactersOf([0x3e2, 0x3ef]),
  'Hebrew and Arabic': charactersOf([0x5d0, 0x5ea], [0x620, 0x64a], [0x660, 0x66d], [0xfe70, 0xfefc]),
  'Roman numbers': charactersOf([0x2160, 0x218b]),
  'all arrows, mathematics, technical signs': charactersOf([0x2190, 0x23ff]),
  'all circled numbers, boxes, shapes, signs': charactersOf([0x2460, 0x27bf], [0x2b00, 0x2bff]),
  Chinese: charactersOf([0x4e00, 0x4e40]),
  emoji: charactersOf([0x1f300, 0x1f64f], [0x1f680, 0x1f6ff]),
  'letters of mathematics': charactersOf([0x1d400, 0x1d7ff]),
  'private codes': charactersOf([0xe000, 0xe0ff], [0xf000, 0xf0ff]),
}

const between = (character: string): string => toPrintable(`a${character}b`, faces).slice(1, -1)

/** A glyph without an outline is a hole in the line. */
const isDrawn = (character: string): boolean =>
  symbolOutline(character) !== null ||
  (['R', 'B'] as const satisfies readonly FaceKey[]).every(
    (key) => faces[key].font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands.length > 0,
  )

describe('printed as they are', () => {
  test.each(Object.entries(printed))('%s', (_, characters) => {
    expect(characters.filter((character) => between(character) !== character.normalize('NFC'))).toEqual([])
    expect(characters.filter((character) => !isDrawn(character.normalize('NFC')))).toEqual([])
  })
})

describe('printed as they are, or said unread', () => {
  test.each(Object.entries(others))('%s', (_, characters) => {
    const changed = characters.filter((character) => {
      const shown = between(character)
      return shown !== unknownCharacter && !bullets.has(character) && (shown !== character || !isDrawn(character))
    })
    expect(changed).toEqual([])
  })
})

/** Word processors' codes of a bullet, which its own font draws so. */
const bullets: ReadonlySet<string> = new Set(['\uf0b7', '\uf0a7', '\uf0d8'])

test('in a copy each can be extracted, or is said', async () => {
  const all = Object.values(printed).flat()
  const lines = all.map((character, at) => block('paragraph', [kept(`debut${at} ${character} fin${at}`)]))
  const [copy] = await writeAll(disclosureOf(piece({ blocks: lines })), options)
  const text = (await pdfText(copy?.bytes ?? new Uint8Array())).join(' ').replaceAll(/\s+/g, ' ')
  const lost = all.filter((character, at) => !text.includes(`debut${at} ${character.normalize('NFC')} fin${at}`))
  expect(lost).toEqual([])
})

test('what our fonts lack is said once, however long it is: its length would tell', () => {
  expect(toPrintable('dose de ملغ par jour', faces)).toBe('dose de \ufffd par jour')
})
