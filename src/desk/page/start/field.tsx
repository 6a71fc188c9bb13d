import type { DeskKey } from '../../../messages/desk/desk-fr.ts'
import type { Language } from '../../../messages/index.ts'
import { requestQuestions } from '../../../messages/request/request-questions.ts'
import type { Parts } from './parts.ts'

/** Keys of request.yaml that the form shows. */
export type FieldKey = Extract<DeskKey, `field.${string}`> extends `field.${infer Name}` ? Name : never

type Option = Extract<DeskKey, `option.${string}`>

/** Values that are chosen; an empty one is what nobody observed. */
const options: { readonly [Name in FieldKey]?: readonly (readonly [string, Option])[] } = {
  form: [
    ['signed', 'option.form.signed'],
    ['electronic', 'option.form.electronic'],
    ['oral', 'option.form.oral'],
  ],
  channel: [
    ['post', 'option.channel.post'],
    ['hand', 'option.channel.hand'],
    ['email', 'option.channel.email'],
    ['fax', 'option.channel.fax'],
    ['platform', 'option.channel.platform'],
    ['telephone', 'option.channel.telephone'],
  ],
  'callBack.result': [
    ['confirmed', 'option.callBack.result.confirmed'],
    ['denied', 'option.callBack.result.denied'],
    ['no-answer', 'option.callBack.result.no-answer'],
  ],
}

const days: ReadonlySet<FieldKey> = new Set([
  'dueBy',
  'authorisation.date',
  'commission.date',
  'period.from',
  'period.to',
])

/** Days with an hour, as they are written on paper. */
const moments: ReadonlySet<FieldKey> = new Set(['receivedAt', 'callBack.when'])

type Props = Parts & { readonly name: FieldKey; readonly language: Language }

/** One key of the request, with why it is asked for. */
export const Field = ({ name, language, t, view, form, change }: Props) => {
  const value = form.values[name] ?? ''
  const set = (text: string): void => change({ values: { ...form.values, [name]: text } })
  const why = requestQuestions.find(({ key }) => key === name)?.[language].why
  const isRead = view.request.read.includes(name) && value !== '' && value === view.request.values[name]
  const id = `field-${name}`
  const isKept = value === view.request.values[name]
  const shown = isKept && language === 'fr' && moments.has(name) ? momentText(value) : value
  const shared = { id, value: shown, 'aria-describedby': `${id}-note` }
  return (
    <div class={name === 'asks' ? 'field wide' : 'field'}>
      <label for={id}>{t(`field.${name}`)}</label>
      <Control name={name} shared={shared} set={set} parts={{ t, view, form, change }} />
      <span class="note" id={`${id}-note`}>
        {isRead ? <strong>{t('ask.read')}</strong> : why}
      </span>
    </div>
  )
}

type ControlProps = {
  readonly name: FieldKey
  readonly shared: { readonly id: string; readonly value: string; readonly 'aria-describedby': string }
  readonly set: (text: string) => void
  readonly parts: Parts
}

const Control = ({ name, shared, set, parts: { t, view } }: ControlProps) => {
  const own = options[name]
  const choices =
    name === 'kind'
      ? view.kinds.map(({ id, label }) => [id, label] as const)
      : own?.map(([id, key]) => [id, t(key)] as const)
  if (choices !== undefined)
    return (
      <select {...shared} onChange={(event) => set(event.currentTarget.value)}>
        {name !== 'kind' && <option value="">{t('option.none')}</option>}
        {choices.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    )
  if (name === 'asks') return <textarea rows={4} {...shared} onInput={(event) => set(event.currentTarget.value)} />
  const typed = {
    ...shared,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => set(event.currentTarget.value),
  }
  if (days.has(name)) return <input type="date" {...typed} />
  return <input type="text" {...(moments.has(name) ? { placeholder: '04/11/2025 09:30' } : {})} {...typed} />
}

/** « 09/09/2025 10:15 », as a French hand writes it; the parser reads both. */
const momentText = (value: string): string => value.replace(/^(\d{4})-(\d{2})-(\d{2})(?:T(.*))?$/, '$3/$2/$1 $4').trim()
