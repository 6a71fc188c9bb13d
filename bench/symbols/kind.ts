import type { Outline } from '../../src/model/record/drawing.ts'

/** One sign in a page: what it must be read as. More than one character: each of them would do. */
export type Sign = { readonly tag: string; readonly expected: string }

/** A file that holds signs, each between `debutTAG` and `finTAG`. */
export type Case = { readonly file: string; readonly way: string; readonly signs: readonly Sign[] }

/** A way in which signs come; `signs` are pairs of what the file holds and what it means. */
export type Way = {
  readonly name: string
  readonly extension: string
  readonly signs: readonly (readonly [held: string, expected: string])[]
  readonly build: (signs: readonly Held[]) => Promise<Uint8Array> | Uint8Array
}

/** A sign as the file holds it; `outline`: how its font draws it, where that is not our drawing. */
export type Held = Sign & { readonly held: string; readonly outline?: Outline }

export type Split = 'open' | 'blind' | 'fresh'

/** Two signs of four are blind; the fresh ways are whole. Their tags are words of no language. */
export const heldOf = ({ signs }: Way, split: Split): readonly Held[] =>
  signs
    .filter((_, at) => split === 'fresh' || Math.floor(at / 2) % 2 === (split === 'open' ? 0 : 1))
    .map(([held, expected], at) => ({ held, expected, tag: tagOf(at) }))

const tagOf = (at: number): string => {
  const letter = (value: number): string => String.fromCharCode(97 + (value % 26))
  return `q${letter(at)}v${letter(at * 7 + 3)}`
}
