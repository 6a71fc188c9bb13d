import { useRef } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { Heading } from '../shell/heading.tsx'
import { ApproveForm } from './approve-form.tsx'
import { Done } from './done.tsx'
import { ExportForm } from './export-form.tsx'
import { Locks } from './locks.tsx'
import { ReportButton } from './report-button.tsx'
import { Summary } from './summary.tsx'

/** What leaves in pictures, what still locks, the signature, the export. */
export const FinishScreen = () => {
  const { t, view } = useDesk()
  const wasOpen = useRef(view.review === null)
  if (view.exporting.done !== null)
    return (
      <>
        <Done done={view.exporting.done} />
        <ReportButton />
      </>
    )
  return (
    <>
      <Heading>{t('finish.title')}</Heading>
      <Summary />
      <Locks />
      {view.review === null ? <ApproveForm /> : <ExportForm review={view.review} isNew={wasOpen.current} />}
      <ReportButton />
    </>
  )
}
