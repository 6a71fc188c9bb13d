import { useEffect, useRef, useState } from 'preact/hooks'
import type { FindingView } from '../../view/types.ts'
import { keepIn, maskEverywhere, maskIn } from '../shell/decisions.ts'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { useKeys } from '../shell/use-keys.ts'
import { bringPerson } from '../start/pending-person.ts'
import { GroundSelect } from './ground-select.tsx'
import { countFound } from './occurrences.ts'
import { distinct, type Picked } from './select.ts'

type Props = {
  readonly picked: readonly Picked[]
  /** What the same rectangle holds on all pages; empty where none was drawn. */
  readonly everyPage: readonly Picked[]
  /** By a button: the focus comes here. */
  readonly taken: boolean
  readonly findings: readonly FindingView[]
  readonly drop: () => void
}

/** Words that a hand picked: masked here or everywhere, or kept. */
export const MaskForm = ({ picked: drawn, everyPage, taken, findings, drop }: Props) => {
  const { t, view, act, busy, shortcuts } = useDesk()
  const [repeated, setRepeated] = useState(false)
  const picked = distinct(repeated ? everyPage : drawn)
  const [first] = picked
  const [everywhere, setEverywhere] = useState(false)
  const [ground, setGround] = useState(first === undefined ? '' : (view.grounds[0]?.code ?? ''))
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' })
    if (taken) heading.current?.focus()
  }, [taken])
  useKeys(shortcuts, {
    mask: () => heading.current?.focus(),
    reason: () => field.current?.focus(),
    all: () => setEverywhere(picked.length === 1),
    confirm: () => form.current?.requestSubmit(),
  })
  if (first === undefined) return null
  const why = { ground, reason }
  const found = countFound(findings, first.text)
  const mask = async (): Promise<void> => {
    const decisions = everywhere
      ? [maskEverywhere(first.text, why)]
      : picked.map(({ piece, text }) => maskIn(piece, text, why))
    if (await act({ decisions })) drop()
  }
  const keep = async (): Promise<void> => {
    if (reason.trim() === '') return setMissing(true)
    if (await act({ decisions: picked.flatMap(({ piece, text }) => keepIn([piece], text, reason)) })) drop()
  }
  return (
    <form
      ref={form}
      class="decide"
      onSubmit={(event) => {
        event.preventDefault()
        void mask()
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('pick', { count: picked.length })}
      </h3>
      <ul class="quotes">
        {picked.slice(0, 5).map(({ passage, text }) => (
          <li key={passage} class="quote">
            {text.length > 300 ? `${text.slice(0, 300)}…` : text}
          </li>
        ))}
        {picked.length > 5 && <li class="note">{t('pick.more', { count: picked.length - 5 })}</li>}
      </ul>
      {everyPage.length > drawn.length && (
        <label class="tick">
          <input type="checkbox" checked={repeated} onChange={() => setRepeated(!repeated)} />{' '}
          {t('pick.every-page', { count: everyPage.length })}
        </label>
      )}
      {picked.length === 1 && (
        <label class="tick">
          <input type="checkbox" checked={everywhere} onChange={() => setEverywhere(!everywhere)} />{' '}
          {t('pick.everywhere', { count: found.count, pieces: found.pieces.length })}
        </label>
      )}
      <GroundSelect ground={ground} setGround={setGround} />
      <label>
        {t('decide.reason')}
        <input
          ref={field}
          value={reason}
          aria-invalid={missing}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      {missing && (
        <p class="warn" role="alert">
          {t('decide.reason.missing')}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="main" disabled={busy}>
          {t(everywhere ? 'pick.mask-everywhere' : 'pick.mask')}
        </button>
        <button type="button" disabled={busy} onClick={() => void keep()}>
          {t('pick.keep')}
        </button>
        {picked.length === 1 && view.review === null && isNameLike(first.text) && (
          <button
            type="button"
            onClick={() => {
              bringPerson(first.text)
              goTo('start')
            }}
          >
            {t('pick.person')}
          </button>
        )}
        <button type="button" onClick={drop}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

/** A few words, the first with a capital: what the program may have missed as a name. */
const isNameLike = (text: string): boolean =>
  /^\p{Lu}[^\n\t]{1,60}$/u.test(text.trim()) && text.trim().split(/\s+/).length <= 5
