import { useState } from 'preact/hooks'
import { request } from '../shell/api.ts'
import { useDesk } from '../shell/desk.ts'

type Made = { readonly address: string; readonly kept: boolean }

/** Makes the internal report; a link opens it, as a browser lets no page open a window after waiting. */
export const ReportButton = () => {
  const { t, language, tell } = useDesk()
  const [made, setMade] = useState<Made | null>(null)
  const [working, setWorking] = useState(false)
  const make = async (): Promise<void> => {
    setWorking(true)
    setMade(null)
    try {
      const got = await request<Made>('POST', '/api/report', language, {})
      if (got.ok) setMade(got.body)
      else tell('refused', got.refusals)
    } catch {
      tell('lost', [])
    } finally {
      setWorking(false)
    }
  }
  return (
    <div class="unprinted">
      <p>
        <button type="button" disabled={working} onClick={() => void make()}>
          {t(working ? 'report.working' : 'report.go')}
        </button>
      </p>
      <p aria-live="polite">
        {made !== null && (
          <>
            <a href={made.address} target="_blank" rel="noopener">
              {t('report.see')}
            </a>{' '}
            <span class="note">{t(made.kept ? 'report.where' : 'report.sealed')}</span>
          </>
        )}
      </p>
    </div>
  )
}
