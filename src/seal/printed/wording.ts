import type { Lang, Sentences, WriteLabel } from '../../model/copy/label.ts'

/** The words of a bordereau in one language; `former`: how a sentence was said in exports of earlier versions. */
export type Wording = {
  readonly lang: Lang
  readonly labels: Sentences
  readonly former: (key: WriteLabel, args?: Readonly<Record<string, string | number>>) => readonly string[]
  readonly slip: SlipWording
}

/** The words of the slip of a migrated dossier. */
export type SlipWording = {
  readonly title: (reference: string) => string
  readonly subtitle: (date: string) => string
  readonly meaning: string
  readonly apart: (restriction: string) => string
  readonly facts: Readonly<Record<'reference' | 'batch' | 'files' | 'masked', string>>
  readonly caption: string
  readonly heads: readonly string[]
  readonly whole: string
  readonly masked: string
  readonly restrictions: Readonly<Record<string, string>>
  readonly page: (page: number, pages: number) => string
}

/** Without the spaces and line ends that a page puts between words. */
export const squeeze = (text: string): string => text.replaceAll(/\s/g, '')

/** What a text may be printed as, whatever its spaces; `anyPieces` stands for a list of pieces, which is captured, `anyNumber` for a number. */
export const patternOf = (text: string): string =>
  squeeze(text)
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll('\u0001', String.raw`(P\d+(?:-\d+)*(?:,P\d+(?:-\d+)*)*)`)
    .replaceAll('\u0002', String.raw`\d+`)

export const anyPieces = '\u0001'
export const anyNumber = '\u0002'
