import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskView } from '../../view/types.ts'
import { request } from './api.ts'
import { useDesk } from './desk.ts'
import { Heading } from './heading.tsx'

/** Who decides: every act carries this name. */
export const Sitting = ({ done }: { readonly done: () => void }) => {
  const { t, view, language, take, tell } = useDesk()
  const [by, setBy] = useState(view.by ?? '')
  const [second, setSecond] = useState(view.second ?? '')
  const field = useRef<HTMLInputElement>(null)
  // One thing is asked for, and nothing else can be done before.
  useEffect(() => field.current?.focus(), [])
  const sit = async (): Promise<void> => {
    try {
      const body = { by: by.trim(), second: second.trim() || null }
      const got = await request<DeskView>('POST', '/api/session', language, body)
      if (!got.ok) return tell('refused', got.refusals)
      take(got.body)
      tell('said', [t('sitting.done', { name: body.by })])
      done()
    } catch {
      tell('lost', [])
    }
  }
  return (
    <form
      class="card narrow"
      onSubmit={(event) => {
        event.preventDefault()
        void sit()
      }}
    >
      <Heading>{t('sitting.title')}</Heading>
      <p>{t('sitting.why', { name: view.preparedBy })}</p>
      <label>
        {t('sitting.by')}
        <input
          ref={field}
          required
          autocomplete="name"
          value={by}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('sitting.second')}
        <span class="note">{t('sitting.second.why')}</span>
        <input value={second} autocomplete="off" onInput={(event) => setSecond(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button type="submit" class="main">
          {t('sitting.go')}
        </button>
        {view.by !== null && (
          <button type="button" onClick={done}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
