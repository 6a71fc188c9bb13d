import { useState } from 'preact/hooks'
import type { FindingView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { type Look, LookSwitch } from '../shell/look-switch.tsx'
import { ScrollRegion } from '../shell/scroll-region.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { usePiece } from '../shell/use-piece.ts'
import { PickWhole } from './pick-whole.tsx'
import { PieceSource } from './piece-source.tsx'
import { PieceText } from './piece-text.tsx'
import { SearchHits } from './search-hits.tsx'
import type { PickWords } from './select.ts'

type Props = {
  readonly pieceId: string
  readonly chosen: FindingView | null
  readonly passage: string | null
  readonly choose: (id: string) => void
  readonly pick: PickWords
  /** The same from a button: the form that opens takes the focus. */
  readonly take: PickWords
  readonly isPicked: boolean
  readonly search: string
}

/** The piece: its words or its pages, as they are or under their masks. */
export const PiecePane = ({ pieceId, chosen, passage, choose, pick, take, isPicked, search }: Props) => {
  const { t, view, shortcuts } = useDesk()
  const piece = usePiece(pieceId === '' ? null : pieceId)
  // Whoever goes to a passage goes to read it.
  const [look, setLook] = useState<Look>(passage !== null && chosen === null ? 'original' : 'masked')
  useKeys(shortcuts, { toggle: () => setLook(look === 'original' ? 'masked' : 'original') })
  const title = view.pieces.find(({ id }) => id === pieceId)?.title ?? pieceId
  const text = (masked: boolean) =>
    piece !== null && <PieceText {...{ piece, masked, choose, pick, passage }} chosen={chosen?.id ?? null} />
  return (
    <section class="pane-piece" aria-labelledby="piece-title">
      <h2 id="piece-title">
        {pieceId} {title}
      </h2>
      <div class="bar">
        <label>
          {t('piece.choose')}
          <select value={pieceId} onChange={(event) => goTo('findings', event.currentTarget.value)}>
            {view.pieces.map((one) => (
              <option key={one.id} value={one.id}>
                {one.id} {one.title}
              </option>
            ))}
          </select>
        </label>
        <LookSwitch look={look} setLook={setLook} pages={piece !== null && piece.source !== null} />
      </div>
      {piece?.sourceProblem !== null && piece !== null && <p class="note">{piece.sourceProblem}</p>}
      {piece !== null && search.trim() !== '' && (
        <SearchHits piece={piece} words={search} isPicked={isPicked} pick={take} />
      )}
      {piece !== null && <PickWhole piece={piece} passage={passage} pick={take} />}
      {piece === null && <p class="note">{t('loading')}</p>}
      {look === 'both' ? (
        <div class="both">
          <ScrollRegion label={t('look.original')} kind="text" region={null}>
            {text(false)}
          </ScrollRegion>
          <ScrollRegion label={t('look.masked')} kind="text" region={null}>
            {text(true)}
          </ScrollRegion>
        </div>
      ) : (
        <ScrollRegion label={t(`look.${look}`)} kind="text" region={null}>
          {look === 'pages' && piece !== null ? (
            <PieceSource {...{ piece, title, choose, pick }} chosen={chosen?.id ?? null} />
          ) : (
            text(look === 'masked')
          )}
        </ScrollRegion>
      )}
    </section>
  )
}
