import { containerWords } from '../../../messages/batch/container-words.ts'
import { openFaces } from '../../../write/fonts/face.ts'
import type { PieceRestriction } from '../../model/carried.ts'
import { type Block, textOf } from '../../report/document/block.ts'
import { printDocument } from '../../report/pdf/report-pdf.ts'
import type { TreatDesk } from '../../treat/treatment.ts'
import type { ListedFile } from './contents.ts'

type Slip = {
  readonly closed: PieceRestriction | null
  readonly reference: string
  /** SHA-256 of `statement.json`, which has those of all other files. */
  readonly statement: string
  readonly desk: TreatDesk
}

/** `bordereau.pdf` of a migrated dossier: each file with its name, its state and its hash, and that nothing is disclosed. */
export const writeSlip = async (
  files: readonly ListedFile[],
  { closed, reference, statement, desk }: Slip,
): Promise<Uint8Array> => {
  const { lang, assets } = desk.write
  const words = containerWords[lang]
  const masked = files.filter((one) => one.masked).length
  const blocks: readonly Block[] = [
    textOf(words.meaning),
    ...(closed === null ? [] : [textOf(words.apart(words.restrictions[closed]), 'warn')]),
    {
      kind: 'facts',
      rows: [
        [words.facts.reference, reference],
        [words.facts.batch, desk.plan.id],
        [words.facts.files, String(files.length)],
        [words.facts.masked, String(masked)],
      ],
    },
    {
      ...{
        kind: 'table',
        caption: words.caption,
        heads: words.heads,
        total: null,
        numbers: [],
        widths: [25, 28, 10, 37],
      },
      rows: [
        ...files.map(({ path, name, sha256, masked: isMasked }) => [
          path,
          name,
          isMasked ? words.masked : words.whole,
          sha256,
        ]),
        ['data/statement.json', '', '', statement],
      ],
    },
  ]
  const subtitle = words.subtitle(desk.plan.date.slice(0, 10))
  return await printDocument({ title: words.title(reference), subtitle, blocks }, lang, openFaces(assets))
}
