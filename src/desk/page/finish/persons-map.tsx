import type { PersonView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { TwoPartBar } from './two-part-bar.tsx'

/** Others beyond this many are told by their number. */
const most = 12

/** Who is asked for, who is not, and how much of each stays masked. */
export const PersonsMap = () => {
  const { t, view } = useDesk()
  const others = view.persons.filter((one) => !one.asked).toSorted((a, b) => b.mentions - a.mentions)
  return (
    <figure>
      <figcaption>{t('persons-map')}</figcaption>
      <div class="persons-map">
        <Group title={t('persons-map.asked')} persons={view.persons.filter((one) => one.asked)} />
        <Group title={t('persons-map.others')} persons={others.slice(0, most)} />
      </div>
      {others.length > most && <p class="note">{t('persons-map.more', { count: others.length - most })}</p>}
    </figure>
  )
}

const Group = ({ title, persons }: { readonly title: string; readonly persons: readonly PersonView[] }) => {
  const { t } = useDesk()
  return (
    <div>
      <h3>{title}</h3>
      <ul class="bars">
        {persons.map(({ id, name, role, mentions, masked }) => (
          <li key={id}>
            <span>
              {name} <span class="note">{role}</span>
            </span>
            <TwoPartBar
              title={name}
              text={t('filter.count', { masked, found: mentions })}
              masked={masked}
              of={mentions}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
