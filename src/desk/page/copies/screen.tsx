import { useState } from 'preact/hooks'
import type { PreviewView } from '../../view/types.ts'
import { request } from '../shell/api.ts'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { Heading } from '../shell/heading.tsx'
import { ProgressBar } from '../shell/progress-bar.tsx'
import { linkTo } from '../shell/route.ts'
import { useKeys } from '../shell/use-keys.ts'
import { keepBuilt, lastBuilt } from './built.ts'
import { CopyView } from './copy-view.tsx'
import { PieceList } from './piece-list.tsx'

/** The pieces, what of each leaves, and the copies as they would leave. */
export const CopiesScreen = () => {
  const { t, view, route, language, tell, shortcuts } = useDesk()
  const [built, setBuilt] = useState(lastBuilt)
  const [building, setBuilding] = useState(false)
  const [forTwo, setForTwo] = useState(view.second !== null)
  const [faithful, setFaithful] = useState(false)
  const build = async (): Promise<void> => {
    setBuilding(true)
    try {
      const body = { state: view.state, forTwo, copies: faithful ? 'facsimile' : 'rebuilt' }
      const got = await request<PreviewView>('POST', '/api/preview', language, body)
      if (!got.ok) return tell(got.conflict ? 'conflict' : 'refused', got.refusals)
      setBuilt(keepBuilt(view, got.body, forTwo))
      tell('said', [t('copies.built')])
    } catch {
      tell('lost', [])
    } finally {
      setBuilding(false)
    }
  }
  const preview = built !== null && built.state === view.state ? built.preview : null
  const [shown = null] = route.rest
  const at = view.pieces.findIndex(({ id }) => id === shown)
  const piece = view.pieces[at]
  const look = (next: number): void => {
    const one = view.pieces[next]
    if (one !== undefined) goTo('copies', one.id)
  }
  useKeys(shortcuts, {
    next: () => look(at + 1),
    previous: () => look(at - 1),
    // Copies that stand are not made again by a key.
    ...(preview === null && !building ? { confirm: () => void build() } : {}),
  })
  return (
    <>
      <Heading>{t('copies.title')}</Heading>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault()
          void build()
        }}
      >
        <p>{t(built !== null && preview === null ? 'copies.stale' : 'copies.why')}</p>
        <label class="tick">
          <input type="checkbox" checked={faithful} onChange={() => setFaithful(!faithful)} /> {t('copies.faithful')}
        </label>
        {view.progress.waitingForTwo > 0 && (
          <label class="tick">
            <input type="checkbox" checked={forTwo} onChange={() => setForTwo(!forTwo)} /> {t('copies.two')}
          </label>
        )}
        <div class="actions">
          <button type="submit" class="main" disabled={building}>
            {t(preview === null ? 'copies.build' : 'copies.again')}
          </button>
          <a class="button" href={linkTo('letter')}>
            {t('copies.to-letter')}
          </a>
        </div>
        {building && <ProgressBar label={t('copies.building')} language={language} />}
        {preview !== null && preview.unlisted > 0 && (
          <p class="warn">{t('copies.unlisted', { count: preview.unlisted })}</p>
        )}
        {preview?.notes.map((note) => (
          <p class="warn" key={note}>
            {note}
          </p>
        ))}
      </form>
      {preview !== null && (
        <details class="card">
          <summary>{t('copies.letter')}</summary>
          <p class="letter">{preview.letter}</p>
        </details>
      )}
      {piece !== undefined && <CopyView key={piece.id} piece={piece} preview={preview} />}
      <PieceList shown={shown} />
    </>
  )
}
