import { useDesk } from '../shell/desk.ts'
import { TwoPartBar } from './two-part-bar.tsx'

/** Found and masked, for each category. */
export const CategoryBars = () => {
  const { t, view } = useDesk()
  const most = Math.max(1, ...view.categories.map(({ found }) => found))
  return (
    <figure>
      <figcaption>{t('categories')}</figcaption>
      <ul class="bars">
        {view.categories.map(({ id, label, found, masked }) => (
          <li key={id}>
            <span>
              {label} <span class="note">{t('filter.count', { masked, found })}</span>
            </span>
            <TwoPartBar
              title={label}
              text={t('filter.count', { masked, found })}
              width={`${Math.max(4, (found / most) * 100)}%`}
              masked={masked}
              of={found}
            />
          </li>
        ))}
      </ul>
    </figure>
  )
}
