import type { Language } from '../../../messages/index.ts'
import { AskedPersons } from './asked-persons.tsx'
import { Field, type FieldKey } from './field.tsx'
import type { Parts } from './parts.ts'
import { Subjects } from './subjects.tsx'

const first: readonly FieldKey[] = [
  'kind',
  'basis',
  'authority',
  'reference',
  'receivedAt',
  'dueBy',
  'requester.name',
  'requester.quality',
]

const more: readonly FieldKey[] = [
  'form',
  'channel',
  'receivedBy',
  'requester.matricule',
  'requester.contact',
  'authorisation.magistrate',
  'authorisation.date',
  'commission.magistrate',
  'commission.date',
  'officialPhone',
  'callBack.result',
  'callBack.number',
  'callBack.by',
  'callBack.when',
  'delivery.to',
]

/** The keys of request.yaml as a form: what everybody fills in, then what the checks ask for. */
export const RequestFields = (parts: Parts & { readonly language: Language }) => {
  const { t, language } = parts
  const field = (key: FieldKey) => <Field key={key} name={key} {...parts} language={language} />
  return (
    <section class="card" aria-labelledby="ask-title">
      <h2 id="ask-title" tabIndex={-1}>
        {t('ask.title')}
      </h2>
      {field('asks')}
      <div class="fields">
        {first.map(field)}
        {field('period.from')}
        {field('period.to')}
      </div>
      <Subjects {...parts} />
      <AskedPersons {...parts} />
      <details>
        <summary>{t('ask.more')}</summary>
        <div class="fields">{more.map(field)}</div>
      </details>
    </section>
  )
}
