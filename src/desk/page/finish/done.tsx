import { useState } from 'preact/hooks'
import type { ExportDone } from '../../view/types.ts'
import { request } from '../shell/api.ts'
import { useDesk } from '../shell/desk.ts'
import { Heading } from '../shell/heading.tsx'

/** « 0 résidu »: what left, what was searched, where it is. */
export const Done = ({ done }: { readonly done: ExportDone }) => {
  const { t, language } = useDesk()
  const [closed, setClosed] = useState(false)
  const close = (): void => {
    // The server may be gone before it answers: that is what was asked.
    void request('POST', '/api/close', language, {}).catch(() => undefined)
    setClosed(true)
  }
  return (
    <section class="card done">
      <Heading>{t('done.title')}</Heading>
      <p class="zero">{t('done.residues', { count: done.residues })}</p>
      <ul>
        {done.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <dl>
        <div>
          <dt>{t('done.reference')}</dt>
          <dd>{done.reference}</dd>
        </div>
        <div>
          <dt>{t('done.container')}</dt>
          <dd>{done.container}</dd>
        </div>
        <div>
          <dt>{t('done.folder')}</dt>
          <dd>{done.folder}</dd>
        </div>
      </dl>
      <div class="actions">
        <button type="button" class="main" disabled={closed} onClick={close}>
          {t(closed ? 'done.closed' : 'done.close')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('print')}
        </button>
      </div>
    </section>
  )
}
