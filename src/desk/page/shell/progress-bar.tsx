import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../messages/index.ts'
import type { ProgressView } from '../../view/types.ts'
import { read } from './api.ts'

type Props = { readonly label: string; readonly language: Language }

/** How far a long work is, asked for twice a second. */
export const ProgressBar = ({ label, language }: Props) => {
  const [progress, setProgress] = useState<ProgressView | null>(null)
  useEffect(() => {
    const ask = (): void =>
      void read<ProgressView>('/api/progress', language)
        .then(setProgress)
        .catch(() => undefined)
    const timer = setInterval(ask, 500)
    return () => clearInterval(timer)
  }, [language])
  const total = progress?.total ?? 0
  return (
    <p class="progress">
      <span id="progress-label">{progress?.stage || label}</span>{' '}
      <progress aria-labelledby="progress-label" {...(total > 0 ? { max: total, value: progress?.done ?? 0 } : {})} />
    </p>
  )
}
