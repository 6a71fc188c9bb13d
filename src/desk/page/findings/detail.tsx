import type { FindingView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'

/** Why it was found, which rule decided, on what ground. */
export const Detail = ({ finding }: { readonly finding: FindingView }) => {
  const { t, view } = useDesk()
  const ground = view.grounds.find(({ code }) => code === finding.ground)
  const person = view.persons.find(({ id }) => id === finding.person)
  const lines: readonly (readonly [string, string])[] = [
    [t('detail.state'), t(finding.masked ? 'state.masked' : 'state.kept')],
    [t('detail.category'), finding.label],
    [t('detail.why'), finding.why],
    [t('detail.rule'), finding.byHand ? t('detail.by-hand') : finding.rule],
    [t('detail.ground'), ground === undefined ? (finding.ground ?? '') : `${ground.code} – ${ground.label}`],
    [t('detail.confidence'), t('percent', { value: finding.confidence })],
    [t('detail.person'), person === undefined ? '' : `${person.name} (${person.role})`],
  ]
  return (
    <div class="detail">
      <p class="quote">
        <a href={linkTo('findings', finding.piece, finding.id)}>{finding.text}</a>
      </p>
      {finding.doubtful && <p class="warn">{t('detail.is-doubtful')}</p>}
      {finding.needsSecond && <p class="warn">{t('item.two')}</p>}
      {finding.absolute && <p class="warn">{t('detail.absolute')}</p>}
      <dl>
        {lines.map(([name, value]) =>
          value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  )
}
