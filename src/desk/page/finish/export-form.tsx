import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskView } from '../../view/types.ts'
import { exportCopies, readView } from '../shell/api.ts'
import { useDesk } from '../shell/desk.ts'
import { ProgressBar } from '../shell/progress-bar.tsx'

type Props = {
  readonly review: NonNullable<DeskView['review']>
  /** It was approved on this screen: the focus comes to the title, never to the button that exports. */
  readonly isNew: boolean
}

/** The copies are made, read again, and signed. */
export const ExportForm = ({ review, isNew }: Props) => {
  const { t, view, language, take, tell } = useDesk()
  const { out, key } = view.exporting
  const [password, setPassword] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [working, setWorking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [])
  const isAsked = key === 'password' || file !== null
  const leave = async (): Promise<void> => {
    setWorking(true)
    try {
      const got = await exportCopies(language, view.state, { password: isAsked ? password : null, key: file })
      setPassword('')
      if (!got.ok) return tell('refused', got.refusals)
      const after = await readView(language)
      if (after !== null) take({ ...after, exporting: { ...after.exporting, done: got.done } })
      tell('said', [t('done.title')])
    } catch {
      tell('lost', [])
    } finally {
      setWorking(false)
    }
  }
  const by = review.secondBy === null ? review.approvedBy : `${review.approvedBy}, ${review.secondBy}`
  return (
    <form
      class="card"
      aria-labelledby="export-title"
      onSubmit={(event) => {
        event.preventDefault()
        void leave()
      }}
    >
      <h2 id="export-title" ref={heading} tabIndex={-1}>
        {t('export')}
      </h2>
      <p class="answered">{t('export.approved', { by })}</p>
      {out === null ? (
        <p>{t('export.by-command')}</p>
      ) : (
        <>
          <p>{t('export.where', { out })}</p>
          {key === 'demonstration' && (
            <>
              {file === null && <p class="warn">{t('export.demonstration')}</p>}
              <label>
                {t('export.key')}
                <input
                  type="file"
                  accept=".p12,.pfx,.pem"
                  onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
                />
              </label>
              <p class="note">{t('export.key-stays')}</p>
            </>
          )}
          {isAsked && (
            <label>
              {t('export.password')}
              <input
                required={key === 'password'}
                type="password"
                autocomplete="off"
                value={password}
                onInput={(event) => setPassword(event.currentTarget.value)}
              />
            </label>
          )}
          <button type="submit" class="main" disabled={working}>
            {t('export.go')}
          </button>
          {working && <ProgressBar label={t('export.working')} language={language} />}
        </>
      )}
    </form>
  )
}
