import { useEffect } from 'preact/hooks'
import type { Say, Told } from './desk.ts'

type Props = {
  readonly outcome: Told | null
  /** An act is being written: it may take seconds. */
  readonly busy: boolean
  readonly t: Say
  readonly reload: () => Promise<void>
  readonly clear: () => void
}

/** How long a good outcome stays; a refusal stays until it is closed. */
const shownFor = 8000

/** Says what the last act gave: by voice, and on the screen. */
export const OutcomeBar = ({ outcome, busy, t, reload, clear }: Props) => {
  const said = busy ? [t('outcome.busy')] : outcome?.kind === 'said' ? outcome.sentences : []
  const trouble = outcome === null || outcome.kind === 'said' ? null : outcome
  useEffect(() => {
    if (outcome?.kind !== 'said') return
    const timer = setTimeout(clear, shownFor)
    return () => clearTimeout(timer)
  }, [outcome])
  useEffect(() => {
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && document.querySelector('dialog[open]') === null) clear()
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [clear])
  return (
    <div class="outcome">
      <output class={said.length > 0 ? 'said' : 'empty'} aria-live="polite">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </output>
      <div role="alert" class={trouble === null ? 'empty' : 'refused'}>
        {trouble !== null && (
          <>
            <p>
              <strong>{t(`outcome.${trouble.kind}`)}</strong>
            </p>
            {trouble.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {trouble.kind !== 'refused' && (
              <button type="button" onClick={() => void reload().then(clear)}>
                {t('reload')}
              </button>
            )}
            <button type="button" onClick={clear}>
              {t('close')}
            </button>
          </>
        )}
      </div>
    </div>
  )
}
