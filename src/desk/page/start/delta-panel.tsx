import { useEffect, useRef } from 'preact/hooks'
import type { DeltaPiece, DeltaView, DeltaWords } from '../../view/start-types.ts'
import type { Say } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'

/** How many words a piece lists: the rest is counted. */
const mostWords = 20

/** What the new proposal changes in the copies, against the one before. */
export const DeltaPanel = ({ delta, t }: { readonly delta: DeltaView; readonly t: Say }) => {
  const { masks, kept, dropped, questions, pieces } = delta
  const heading = useRef<HTMLHeadingElement>(null)
  // It stands above the button that was pressed.
  useEffect(() => heading.current?.focus(), [delta])
  return (
    <section class="card" aria-labelledby="delta-title">
      <h2 id="delta-title" ref={heading} tabIndex={-1}>
        {t('delta.title')}
      </h2>
      <p>
        {t('delta.masks', masks)} {t('delta.kept', { kept })} {dropped > 0 && t('delta.dropped', { dropped })}{' '}
        {questions > 0 && t('delta.questions', { n: questions })}
      </p>
      {pieces.length === 0 && <p>{t('delta.none')}</p>}
      {pieces.map((piece) => (
        <PieceDelta key={piece.id} piece={piece} t={t} />
      ))}
      <a class="button" href={linkTo('questions')}>
        {t('delta.next')}
      </a>
    </section>
  )
}

const PieceDelta = ({ piece, t }: { readonly piece: DeltaPiece; readonly t: Say }) => (
  <>
    <h3>{piece.title}</h3>
    {piece.fate !== null && <p>{t('delta.fate', piece.fate)}</p>}
    <Words piece={piece.id} words={piece.masked} label={t('delta.masked')} t={t} />
    <Words piece={piece.id} words={piece.opened} label={t('delta.opened')} t={t} />
  </>
)

type WordsProps = {
  readonly piece: string
  readonly words: readonly DeltaWords[]
  readonly label: string
  readonly t: Say
}

const Words = ({ piece, words, label, t }: WordsProps) =>
  words.length === 0 ? null : (
    <ul>
      {words.slice(0, mostWords).map(({ finding, text }, at) => (
        <li key={`${finding ?? text} ${at}`}>
          {finding === null ? (
            <q>{text}</q>
          ) : (
            <a href={linkTo('findings', piece, finding)} aria-label={t('delta.look', { words: text })}>
              {text}
            </a>
          )}{' '}
          <span class="note">{label}</span>
        </li>
      ))}
      {words.length > mostWords && <li>{t('delta.more', { n: words.length - mostWords })}</li>}
    </ul>
  )
