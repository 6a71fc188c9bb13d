import { useDesk } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'

/** Each piece as a small sheet: whole, masked, in part, held back. */
export const Fates = () => {
  const { t, view } = useDesk()
  return (
    <figure>
      <figcaption>{t('fates')}</figcaption>
      <ul class="sheets">
        {view.pieces.map((piece) => (
          <li key={piece.id}>
            <a class={`sheet ${piece.fate}`} href={linkTo('copies', piece.id)} title={piece.title}>
              <strong>{piece.id}</strong>
              <span>{t(`fate.${piece.fate}`)}</span>
              {piece.masks > 0 && <span class="note">{t('pieces.masks', { count: piece.masks })}</span>}
            </a>
          </li>
        ))}
      </ul>
    </figure>
  )
}
