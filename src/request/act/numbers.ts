import { foldText } from '../../model/fold.ts'
import { type ActText, columns, grab, tidy } from './act-text.ts'

const sign = '(?:n ?[°ºo]|n\\.|numero|nmr|no|nr)'
const figures =
  '((?:[a-z]{1,4}[ -]?)?\\d[\\da-z]{0,8}(?:[ /.-]{1,2}(?:\\d[\\da-z]{0,8}|[a-z]{2,5}\\d[\\da-z]{0,6}|[a-z]{1,5}(?=[/-]\\d)|(?<=/)[a-z]{2,5}(?![a-z]))){0,5})'
const record = '(?:proces[ -]verb(?:al|aux)|p\\. ?v\\.?|pv)'

/** « PV n° 05214/00517/2026 », « N° PV : », « Procédure n° », « Nmr P.V. 00517 ». */
export const procedureNumber = (act: ActText): string | null =>
  trimmed(
    grab(act, new RegExp(`(?<![a-z])${record}(?: (?:de |d')?[a-z]{3,18}){1,4},? ${sign} ?:? ?${figures}`)) ??
      grab(act, new RegExp(`(?<![a-z])${record},? ?(?:${sign})? ?:? ?\\n? ?${sign}? ?:? ?${figures}`)) ??
      grab(act, new RegExp(`${sign} ?(?:de |du )?(?:${record}|procedure) ?:? ?${figures}`)) ??
      grab(act, new RegExp(`procedure ?(?:${sign})? ?:? ?${figures}`)) ??
      underHead(act, new RegExp(`^(?:${sign} ?)?(?:${record})$`)),
  )

/** The cell below a head of a table: « Code unité | Nmr P.V. | Année ». */
const underHead = ({ raw }: ActText, head: RegExp): string | null => {
  const rows = raw.split('\n').map((line) => line.trim().split(columns))
  for (const [at, row] of rows.entries()) {
    const column = row.findIndex((cell) => head.test(foldText(cell).trim()))
    const cell = column === -1 || row.length < 2 ? undefined : rows[at + 1]?.[column]
    if (cell !== undefined && /\d/.test(cell)) return cell
  }
  return null
}

export const parquetNumber = (act: ActText): string | null =>
  trimmed(grab(act, new RegExp(`(?:${sign} ?(?:de |du )?)?parquet ?(?:${sign})? ?:? ?(\\d[\\d ./-]{4,22}\\d)`)))

export const cabinetNumber = (act: ActText): string | null =>
  trimmed(
    grab(
      act,
      new RegExp(
        `${sign} ?(?:d'instruction|de cabinet|du cabinet|cabinet|instruction) ?:? ?((?:[a-z]{2,8}\\d?[ -]?){0,3}\\d[\\d/.-]{1,12}(?: \\d[\\d/.-]{0,10}){0,4})`,
      ),
    ),
  )

/** What the act calls its own reference: the number of its record first, as it writes it. */
export const referenceOf = (act: ActText): string | null =>
  trimmed(
    grab(act, new RegExp(`((?:${record}) ?(?:${sign})? ?:? ?\\d[\\d/.-]{2,24})`)) ??
      grab(act, new RegExp(`(?:^|\\n|[^a-z])(?:${sign} ?(?:rg|r\\.g\\.?)|rg ?${sign}) ?:? ?${figures}`)) ??
      grab(act, new RegExp(`(?:n/ ?ref|nos? ref(?:erences?)?|n\\. ref)\\.? ?:? ?${figures}`)) ??
      grab(
        act,
        new RegExp(
          `(?:affaire|dossier|minute) ?(?:${sign})? ?:? ?((?:[a-z]{1,3} ?)?\\d[\\da-z]{1,8}[/-]\\d[\\da-z/-]{1,14})`,
        ),
      ) ??
      grab(act, new RegExp(`(?<![a-z/])ref(?:erences?)?\\.? ?:? ?${figures}`)),
  )

const trimmed = (text: string | null): string | null => tidy(text?.replace(/[\s./-]+$/, '') ?? null)
