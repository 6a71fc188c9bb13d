import { useDesk } from '../page/shell/desk.ts'
import type { ReportPiece } from '../view/report-types.ts'
import { fairShare } from './fair-share.ts'
import { staysBehind } from './fates.ts'
import { mostSheets } from './limits.ts'
import { SheetPatterns, SheetPicture } from './sheet.tsx'
import { sheetsOf } from './sheets.ts'

/** Every page of the record in small, with its masks. */
export const SheetsPart = ({ pieces }: { readonly pieces: readonly ReportPiece[] }) => {
  const { t, view } = useDesk()
  const fateOf = new Map(view.pieces.map(({ id, fate }) => [id, fate]))
  const drawn = pieces.map((piece) => ({
    id: piece.id,
    sheets: sheetsOf(piece, staysBehind(fateOf.get(piece.id) ?? 'withheld')),
  }))
  const shares = fairShare(
    drawn.map(({ sheets }) => sheets.length),
    mostSheets,
  )
  const left = drawn.reduce((sum, { sheets }, at) => sum + sheets.length - (shares[at] ?? 0), 0)
  return (
    <section aria-labelledby="sheets-title">
      <h2 id="sheets-title">{t('report.sheets')}</h2>
      <SheetPatterns />
      <p class="note">{t('report.sheet.legend')}</p>
      {left > 0 && <p class="warn">{t('report.sheet.more', { count: left })}</p>}
      <div class="sheets-by-piece">
        {drawn.map(({ id, sheets }, at) => (
          <figure key={id}>
            <figcaption>{id}</figcaption>
            <div class="sheet-pictures">
              {sheets.slice(0, shares[at]).map((sheet, rank) => (
                <SheetPicture key={`${id}-${rank + 1}`} piece={id} rank={rank + 1} sheet={sheet} />
              ))}
            </div>
          </figure>
        ))}
      </div>
    </section>
  )
}
