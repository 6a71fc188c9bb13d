import type { Outline } from '../record/drawing.ts'
import { numerals } from './numerals.ts'
import { shapes } from './shapes.ts'

const width = 880

const outlines: ReadonlyMap<string, Outline> = new Map(
  [...shapes, ...numerals].flatMap(([signs, path]) =>
    [...signs].map((text): readonly [string, Outline] => [text, { text, width, path }]),
  ),
)

/** Our own drawing of a sign; null for one that we do not draw. */
export const symbolOutline = (character: string): Outline | null => outlines.get(character) ?? null
