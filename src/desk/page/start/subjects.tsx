import { toggled } from '../questions/toggled.ts'
import type { Parts } from './parts.ts'

/** What the request is about: chosen, or read in its words until somebody confirms it. */
export const Subjects = ({ t, view, form, change }: Parts) => {
  const { subjects: all, request } = view
  const labelOf = (id: string): string => all.find((one) => one.id === id)?.label ?? id
  const isRead = form.subjects.length === 0
  const told =
    request.subjectsRead.length === 0
      ? t('ask.subjects.none')
      : t('ask.subjects.read', { subjects: request.subjectsRead.map(labelOf).join(', ') })
  return (
    <fieldset>
      <legend>{t('ask.subjects')}</legend>
      {isRead && (
        <p>
          {told}{' '}
          {request.subjectsRead.length > 0 && (
            <button type="button" onClick={() => change({ subjects: request.subjectsRead })}>
              {t('ask.subjects.confirm')}
            </button>
          )}
        </p>
      )}
      <div class="ticks">
        {all.map(({ id, label }) => (
          <label class="tick" key={id}>
            <input
              type="checkbox"
              checked={form.subjects.includes(id)}
              onChange={() => change({ subjects: toggled(form.subjects, id) })}
            />{' '}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
