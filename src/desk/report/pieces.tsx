import { pieceDayText } from '../page/finish/dates.ts'
import { useDesk } from '../page/shell/desk.ts'
import type { PieceLine } from '../view/types.ts'
import { staysBehind } from './fates.ts'
import { Table } from './table.tsx'

/** Every piece, what becomes of it, and why. */
export const PiecesPart = () => {
  const { t, view } = useDesk()
  const { pieces, grounds } = view
  const cited = new Set(pieces.flatMap((piece) => piece.grounds))
  return (
    <section aria-labelledby="pieces-title">
      <h2 id="pieces-title">{t('report.pieces', { count: pieces.length })}</h2>
      <Table
        named="pieces-title"
        heads={[t('report.piece'), t('report.author'), t('report.fate'), t('report.grounds')]}
        rows={pieces.map((piece) => ({
          key: piece.id,
          cells: [
            <Name key="name" {...piece} />,
            <Origin key="origin" {...piece} />,
            <Fate key="fate" {...piece} />,
            piece.grounds.join(', '),
          ],
        }))}
      />
      {cited.size > 0 && (
        <>
          <h3>{t('report.codes')}</h3>
          <ul>
            {grounds
              .filter(({ code }) => cited.has(code))
              .map(({ code, label }) => (
                <li key={code}>
                  {code} : {label}
                </li>
              ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Name = ({ id, title, file }: PieceLine) => (
  <>
    {id} – {title}
    {file !== null && <span class="note file">{file}</span>}
  </>
)

const Origin = (piece: PieceLine) => {
  const { t, language } = useDesk()
  const { author, inPeriod } = piece
  const day = pieceDayText(piece, { t, language })
  return (
    <>
      {[author, day].filter((one) => one !== null).join(', ')}
      {inPeriod === false && <span class="note file">{t('pieces.out-of-period')}</span>}
    </>
  )
}

const Fate = ({ fate, masks, held, problem }: PieceLine) => {
  const { t } = useDesk()
  // One that stays behind counts for one mask: nothing to tell.
  const leaves = !staysBehind(fate)
  const why = [leaves && masks > 0 ? t('pieces.masks', { count: masks }) : null, held, problem].filter(
    (one) => one !== null,
  )
  return (
    <>
      <strong>{t(`fate.${fate}`)}</strong>
      {why.map((one) => (
        <span key={one} class="note file">
          {one}
        </span>
      ))}
    </>
  )
}
