import { useState } from 'preact/hooks'
import type { PieceLine } from '../../view/types.ts'
import type { Written } from '../shell/decisions.ts'
import { useDesk } from '../shell/desk.ts'
import { AccordForm } from './accord-form.tsx'

/** What was read of a piece, corrected: its title, its date, its kind; and the accord that it waits for. */
export const Corrections = ({ piece }: { readonly piece: PieceLine }) => {
  const { t } = useDesk()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('correct', { piece: piece.id })}</summary>
      {open && (
        <>
          <OneField
            label={t('correct.title')}
            type="text"
            first={piece.title}
            make={(is) => ({ title: piece.id, is })}
          />
          <OneField
            label={t('correct.date')}
            type="date"
            first={dayIn(piece.date)}
            make={(is) => ({ date: piece.id, is })}
          />
          <OneField
            label={t('correct.kind')}
            type="text"
            first={piece.kind ?? ''}
            make={(is) => ({ kind: piece.id, is })}
          />
          {piece.held !== null && <AccordForm piece={piece.id} />}
          {piece.held !== null && (
            <OneField label={t('correct.motif')} type="text" first="" make={(text) => ({ motif: piece.id, text })} />
          )}
        </>
      )}
    </details>
  )
}

/** As a field of a day takes it. */
const dayIn = (date: string | null): string => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? ''

type FieldProps = {
  readonly label: string
  readonly type: 'text' | 'date'
  readonly first: string
  readonly make: (value: string) => Written
}

const OneField = ({ label, type, first, make }: FieldProps) => {
  const { t, act, busy } = useDesk()
  const [value, setValue] = useState(first)
  return (
    <form
      class="one-field"
      onSubmit={(event) => {
        event.preventDefault()
        void act({ decisions: [make(value.trim())] })
      }}
    >
      {type === 'date' ? (
        <label>
          {label}
          <input required type="date" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        </label>
      ) : (
        <label>
          {label}
          <input required value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        </label>
      )}
      <button type="submit" disabled={busy} aria-label={t('correct.go.name', { what: label })}>
        {t('correct.go')}
      </button>
    </form>
  )
}
