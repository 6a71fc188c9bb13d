import { useEffect, useState } from 'preact/hooks'
import { read, request } from '../shell/api.ts'
import { useDesk } from '../shell/desk.ts'
import { Heading } from '../shell/heading.tsx'
import { linkTo } from '../shell/route.ts'
import { LetterShown } from './letter-shown.tsx'

/** What is being written: kept when the screen is left. */
let unsaved: string | null = null

type Letter = { readonly text: string; readonly own: boolean }

/** The letter that goes with the copies. */
export const LetterScreen = () => {
  const { t, view, language, tell } = useDesk()
  const [saved, setSaved] = useState<Letter | null>(null)
  const [written, setWritten] = useState(unsaved)
  const write = (next: string | null): void => {
    unsaved = next
    setWritten(next)
  }
  const text = written ?? saved?.text ?? ''
  const isChanged = saved !== null && text !== saved.text
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      if (unsaved !== null) event.preventDefault()
    }
    addEventListener('beforeunload', hold)
    return () => removeEventListener('beforeunload', hold)
  }, [])
  useEffect(() => {
    read<Letter>('/api/letter', language)
      .then(setSaved)
      .catch(() => tell('lost', []))
  }, [view.state, language])
  const save = async (): Promise<void> => {
    try {
      const got = await request<Letter>('PUT', '/api/letter', language, { state: view.state, text })
      if (!got.ok) return tell(got.conflict ? 'conflict' : 'refused', got.refusals)
      setSaved(got.body)
      write(null)
      tell('said', [t('letter.saved')])
    } catch {
      tell('lost', [])
    }
  }
  return (
    <>
      <Heading>{t('letter.title')}</Heading>
      <div class="both">
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <p>{t(saved?.own === true ? 'letter.own' : 'letter.made')}</p>
          <p class="note">{t('letter.marks')}</p>
          <label>
            {t('letter.text')}
            <textarea
              class="letter"
              rows={24}
              disabled={saved === null}
              value={text}
              onInput={(event) => write(event.currentTarget.value)}
            />
          </label>
          <div class="actions">
            <button type="submit" class="main" disabled={!isChanged}>
              {t('letter.save')}
            </button>
            <button type="button" disabled={!isChanged} onClick={() => write(null)}>
              {t('letter.drop')}
            </button>
            <a class="button" href={linkTo('finish')}>
              {t('letter.next')}
            </a>
          </div>
          {isChanged && <p class="note">{t('letter.unsaved')}</p>}
        </form>
        {saved !== null && <LetterShown saved={saved.text} text={text} />}
      </div>
    </>
  )
}
