import { useDesk } from '../shell/desk.ts'
import { TwoPartBar } from './two-part-bar.tsx'

/** The share of the record that leaves. */
export const ShareBar = () => {
  const { t, view } = useDesk()
  const { share, masks } = view.progress
  const value = Math.round(share)
  return (
    <figure>
      <figcaption>{t('share', { value, masks })}</figcaption>
      <TwoPartBar title={t('share.title')} text={t('share', { value, masks })} masked={100 - share} of={100} />
      <p class="note">{t('picture.legend')}</p>
    </figure>
  )
}
