import { useDesk } from '../shell/desk.ts'

type Props = { readonly chosen: string | null; readonly choose: (person: string | null) => void }

/** Persons, those that the request names first. */
export const PersonFilter = ({ chosen, choose }: Props) => {
  const { t, view } = useDesk()
  const persons = [...view.persons.filter((one) => one.asked), ...view.persons.filter((one) => !one.asked)]
  return (
    <details>
      <summary>{t('filter.persons')}</summary>
      <ul class="chips">
        {persons.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-pressed={chosen === one.id}
              onClick={() => choose(chosen === one.id ? null : one.id)}
            >
              {one.name}{' '}
              <span class="note">
                {one.role}
                {one.asked ? ` – ${t('person.asked')}` : ''}
                {one.fromText ? ` – ${t('person.from-text')}` : ''}
                {one.flags.length > 0 ? ` – ${one.flags.join(', ')}` : ''}
                {` – ${t('filter.count', { masked: one.masked, found: one.mentions })}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
