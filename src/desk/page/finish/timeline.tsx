import { useId } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { spread } from './dates.ts'

/** When the pieces were written, against the period that is asked: circles inside, crosses outside. */
export const Timeline = () => {
  const { t, view } = useDesk()
  const id = useId()
  const dated = spread(view.pieces)
  const inside = dated.filter((one) => one.inPeriod !== false)
  const [first, last] = [inside[0], inside.at(-1)]
  if (dated.length === 0) return null
  return (
    <figure>
      <figcaption>{t('timeline', { period: view.request.period })}</figcaption>
      <svg class="timeline" role="img" aria-labelledby={`${id}-title ${id}-text`} width="100%" height="56">
        <title id={`${id}-title`}>{t('timeline.title')}</title>
        <desc id={`${id}-text`}>
          {dated
            .map((one) => `${one.id} ${one.date} ${t(one.inPeriod === false ? 'timeline.out' : 'timeline.in')}`)
            .join(' ; ')}
        </desc>
        {first !== undefined && last !== undefined && (
          <rect x={`${first.at - 1}%`} y="6" width={`${last.at - first.at + 2}%`} height="28" class="period" />
        )}
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
          {dated[0]?.date}
        </text>
        <text x="100%" y="52" text-anchor="end">
          {dated.at(-1)?.date}
        </text>
      </svg>
      <p class="note">{t('timeline.legend', { count: dated.filter((one) => one.inPeriod === false).length })}</p>
    </figure>
  )
}
