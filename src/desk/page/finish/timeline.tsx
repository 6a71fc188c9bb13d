import { useId } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { dayText, lineOf } from './dates.ts'

/** When the pieces were written, against the periods that are asked: circles inside, crosses outside. */
export const Timeline = () => {
  const { t, view, language } = useDesk()
  const id = useId()
  const line = lineOf(view.pieces, view.request.periods)
  if (line === null) return null
  const { dated, spans, first, last } = line
  const outside = dated.filter((one) => one.inPeriod === false).length
  return (
    <figure>
      <figcaption>{t('timeline', { period: view.request.period })}</figcaption>
      <svg class="timeline" role="img" aria-labelledby={`${id}-title ${id}-text`} width="100%" height="56">
        <title id={`${id}-title`}>{t('timeline.title')}</title>
        <desc id={`${id}-text`}>
          {dated
            .map(({ id: piece, date, inPeriod }) => {
              const where = inPeriod === false ? 'timeline.out' : 'timeline.in'
              return `${piece} ${dayText(date, language)} ${t(where)}`
            })
            .join(' ; ')}
        </desc>
        {spans.map(({ from, to }) => (
          <rect key={from} x={`${from}%`} y="6" width={`${Math.max(to - from, 0.5)}%`} height="28" class="period" />
        ))}
        <line x1="0" x2="100%" y1="20" y2="20" class="axis" />
        {dated.map((one) =>
          one.inPeriod === false ? (
            <svg key={one.id} x={`${one.at}%`} y="14" width="12" height="12" overflow="visible" aria-hidden="true">
              <path d="M-5 1 L5 11 M5 1 L-5 11" class="dot-out" />
            </svg>
          ) : (
            <circle key={one.id} cx={`${one.at}%`} cy="20" r="6" class="dot-in" />
          ),
        )}
        <text x="0" y="52">
          {dayText(first, language)}
        </text>
        {first !== last && (
          <text x="100%" y="52" text-anchor="end">
            {dayText(last, language)}
          </text>
        )}
      </svg>
      <p class="note">{t('timeline.legend', { count: outside })}</p>
    </figure>
  )
}
