import { useEffect, useRef } from 'preact/hooks'
import type { Switches } from '../shell/app.tsx'
import { useDesk } from '../shell/desk.ts'

type Props = { readonly open: boolean; readonly close: () => void; readonly switches: Switches }

const keys = ['n p', 'j k', 'g', 'space', '1–9', 'enter', '/', 'r', 'a', 'm', 'u', 'redo', '?'] as const

/** The keys, and the way to switch them off. */
export const Help = ({ open, close, switches }: Props) => {
  const { t } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">{t('help.title')}</h2>
      <dl class="keys">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`key.${key}.name`)}</kbd>
            </dt>
            <dd>{t(`key.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input type="checkbox" checked={switches.shortcuts} onChange={switches.switchShortcuts} /> {t('help.shortcuts')}
      </label>
      <p class="note">{t('help.fields')}</p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  )
}
