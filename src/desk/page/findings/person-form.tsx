import { useState } from 'preact/hooks'
import type { PersonView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'

/** The name of a person, and the other words that name the same one. */
export const PersonForm = ({ person }: { readonly person: PersonView }) => {
  const { t, act, busy } = useDesk()
  const [name, setName] = useState(person.name)
  const [same, setSame] = useState('')
  return (
    <details class="decide">
      <summary>{t('person', { name: person.name })}</summary>
      <p class="note">
        {person.role}
        {person.asked ? ` – ${t('person.asked')}` : ''}
        {person.flags.length > 0 ? ` – ${person.flags.join(', ')}` : ''}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void act({ decisions: [{ rename: person.id, name: name.trim() }] })
        }}
      >
        <label>
          {t('person.name')}
          <input required value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={busy}>
          {t('person.rename')}
        </button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void act({ decisions: [{ same: [person.id, same.trim()] }] })
        }}
      >
        <label>
          {t('person.same')}
          <span class="note">{t('person.same.why')}</span>
          <input required value={same} onInput={(event) => setSame(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={busy}>
          {t('person.same.go')}
        </button>
      </form>
    </details>
  )
}
