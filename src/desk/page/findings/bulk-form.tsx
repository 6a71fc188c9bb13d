import { useState } from 'preact/hooks'
import type { FindingView } from '../../view/types.ts'
import { keepIn, maskEverywhere } from '../shell/decisions.ts'
import { useDesk } from '../shell/desk.ts'
import { GroundSelect } from './ground-select.tsx'
import { countFound, wordsOf } from './occurrences.ts'

/** A whole person, category or search at once: its words are shown and counted first, and must be ticked as read. */
export const BulkForm = ({ findings }: { readonly findings: readonly FindingView[] }) => {
  const { t, view, act, busy } = useDesk()
  const [ground, setGround] = useState(findings[0]?.ground ?? view.grounds[0]?.code ?? '')
  const [reason, setReason] = useState('')
  const [read, setRead] = useState(false)
  const words = wordsOf(findings)
  const open = findings.filter(({ absolute }) => !absolute)
  const mask = () => act({ decisions: words.map((text) => maskEverywhere(text, { ground, reason })) })
  const keep = () =>
    act({ decisions: wordsOf(open).flatMap((text) => keepIn(countFound(open, text).pieces, text, reason)) })
  return (
    <details class="decide">
      <summary>{t('bulk', { count: findings.length })}</summary>
      <p>{t('bulk.words', { count: words.length })}</p>
      <ul class="quotes short">
        {words.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <GroundSelect ground={ground} setGround={setGround} />
      <label>
        {t('decide.reason')}
        <input value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <label class="tick">
        <input type="checkbox" checked={read} onChange={() => setRead(!read)} /> {t('bulk.read')}
      </label>
      <div class="actions">
        <button type="button" disabled={busy || !read} onClick={() => void mask()}>
          {t('bulk.mask', { count: findings.length })}
        </button>
        <button type="button" disabled={busy || !read || reason.trim() === ''} onClick={() => void keep()}>
          {t('bulk.keep', { count: open.length })}
        </button>
      </div>
    </details>
  )
}
