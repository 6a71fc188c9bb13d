import type { Parts } from './parts.ts'

type Props = Parts & { readonly id: string; readonly label: string }

/** What somebody did for one check: who, when, how, and whether it held. */
export const MadeCheck = ({ t, form, change, id, label }: Props) => {
  const made = form.checks.find((check) => check.id === id) ?? null
  const others = form.checks.filter((check) => check.id !== id)
  const row = made ?? { id, by: '', when: '', how: '', result: 'not-ok' as const }
  const set = (part: Partial<typeof row>): void => change({ checks: [...others, { ...row, ...part }] })
  return (
    <details open={made !== null}>
      <summary aria-label={`${t('made.note')} – ${label}`}>{t('made.note')}</summary>
      <div class="fields">
        <label>
          {t('made.by')}
          <input value={row.by} onInput={(event) => set({ by: event.currentTarget.value })} />
        </label>
        <label>
          {t('made.when')}
          <input
            type="date"
            value={row.when.slice(0, 10)}
            onInput={(event) => set({ when: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('made.how')}
          <input value={row.how} onInput={(event) => set({ how: event.currentTarget.value })} />
        </label>
        <label>
          {t('made.result')}
          <select
            value={row.result}
            onChange={(event) => set({ result: event.currentTarget.value === 'ok' ? 'ok' : 'not-ok' })}
          >
            <option value="ok">{t('made.ok')}</option>
            <option value="not-ok">{t('made.not')}</option>
          </select>
        </label>
        {made !== null && (
          <button type="button" onClick={() => change({ checks: others })}>
            {t('made.drop')}
          </button>
        )}
      </div>
    </details>
  )
}
