import { useDesk } from '../shell/desk.ts'
import { CategoryBars } from './category-bars.tsx'
import { Fates } from './fates.tsx'
import { PersonsMap } from './persons-map.tsx'
import { ShareBar } from './share-bar.tsx'
import { Timeline } from './timeline.tsx'

/** The review in pictures; printed on its own. */
export const Summary = () => {
  const { t } = useDesk()
  return (
    <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('summary')}</h2>
      <ShareBar />
      <Fates />
      <CategoryBars />
      <Timeline />
      <PersonsMap />
      <p class="unprinted">
        <button type="button" onClick={() => print()}>
          {t('print')}
        </button>
      </p>
    </section>
  )
}
