import { reportMark } from '../../model/draft.ts'
import { CategoryBars } from '../page/finish/category-bars.tsx'
import { PersonsMap } from '../page/finish/persons-map.tsx'
import { ShareBar } from '../page/finish/share-bar.tsx'
import { Timeline } from '../page/finish/timeline.tsx'
import { useDesk } from '../page/shell/desk.ts'
import type { ReportView } from '../view/report-types.ts'
import { ActsPart, momentText } from './acts.tsx'
import { PiecesPart } from './pieces.tsx'
import { QuestionsPart } from './questions.tsx'
import { RequestPart } from './request.tsx'
import { SheetsPart } from './sheets-part.tsx'

type Props = Omit<ReportView, 'view'> & { readonly style: string; readonly policy: string }

/** The internal report as one file: no script, nothing from elsewhere. The head of its body is repeated on each printed page. */
export const ReportDocument = ({ made, pieces, journal, style, policy }: Props) => {
  const { t, view, language } = useDesk()
  const { review, reference, service } = view
  const by = review === null ? null : [review.approvedBy, review.secondBy].filter((one) => one !== null).join(', ')
  const title = [t('report'), reference].filter((one) => one !== null).join(' – ')
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="generator" content={reportMark} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        {/* A browser keeps the titles of what it showed: no reference stands there. */}
        <title>{t('report')}</title>
        {/* Of this program alone: no word of a record stands in it. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class="report">
        <header class="report-banner">{t('report.banner')}</header>
        <main>
          <h1>{title}</h1>
          <p>
            {[service, t('report.made', { when: momentText(made, language) })]
              .filter((one) => one !== null)
              .join(' – ')}
          </p>
          <p>
            {t('report.by', { by: view.preparedBy })}.{' '}
            <strong>{by === null ? t('report.open') : `${t('report.approved', { by })}.`}</strong>
          </p>
          <p class="warn">{t('report.why')}</p>
          <RequestPart />
          <section aria-labelledby="summary-title">
            <h2 id="summary-title">{t('summary')}</h2>
            <ShareBar />
            <CategoryBars />
            <Timeline />
            <PersonsMap />
          </section>
          <PiecesPart />
          <SheetsPart pieces={pieces} />
          <QuestionsPart />
          <ActsPart journal={journal} />
        </main>
      </body>
    </html>
  )
}
