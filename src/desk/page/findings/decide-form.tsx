import { useMemo, useRef, useState } from 'preact/hooks'
import type { FindingView } from '../../view/types.ts'
import { keepIn, keepSentences, maskEverywhere, maskIn, type Written } from '../shell/decisions.ts'
import { useDesk } from '../shell/desk.ts'
import { useKeys } from '../shell/use-keys.ts'
import { GroundSelect } from './ground-select.tsx'
import { countFound } from './occurrences.ts'

type Props = { readonly finding: FindingView; readonly findings: readonly FindingView[] }

/** Words that may be taken for the place where somebody lives hidden. */
const placeLike: ReadonlySet<string> = new Set(['place', 'organisation', 'address'])

/** Masks, keeps, or says that it is no name: in this piece or everywhere, with the number said before. */
export const DecideForm = ({ finding, findings }: Props) => {
  const { t, view, act, busy, shortcuts } = useDesk()
  const [everywhere, setEverywhere] = useState(false)
  const [ground, setGround] = useState(finding.ground ?? view.grounds[0]?.code ?? '')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const all = useMemo(() => countFound(findings, finding.text), [findings, finding.text])
  const inPiece = findings.filter(({ piece }) => piece === finding.piece)
  const here = useMemo(() => countFound(inPiece, finding.text), [findings, finding.text])
  useKeys(shortcuts, {
    all: () => setEverywhere(true),
    reason: () => field.current?.focus(),
    confirm: () => form.current?.requestSubmit(),
  })
  const why = { ground, reason }
  const decide = async (decisions: readonly Written[], needsReason: boolean): Promise<void> => {
    if (needsReason && reason.trim() === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    setMissing(false)
    // From the field the next keys go on: out of it, they are no letters of a reason.
    if ((await act({ decisions })) && document.activeElement === field.current) heading.current?.focus()
  }
  const mask = () =>
    decide([everywhere ? maskEverywhere(finding.text, why) : maskIn(finding.piece, finding.text, why)], false)
  const isHeld = finding.sentences.length > 0 && !everywhere
  const keep = () =>
    decide(
      isHeld
        ? keepSentences(finding.piece, finding.sentences, reason)
        : keepIn(everywhere ? all.pieces : [finding.piece], finding.text, reason),
      true,
    )
  const free = () =>
    decide([{ undo: everywhere ? finding.text : { piece: finding.piece, text: finding.text }, reason }], true)
  const count = everywhere ? all.count : here.count
  return (
    <form
      ref={form}
      class="decide"
      onSubmit={(event) => {
        event.preventDefault()
        void (finding.masked ? keep() : mask())
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('decide')}
      </h3>
      <fieldset>
        <legend>{t('decide.where')}</legend>
        <label class="tick">
          <input type="radio" name="where" checked={!everywhere} onChange={() => setEverywhere(false)} />{' '}
          {t('decide.here', { piece: finding.piece, count: here.count })}
        </label>
        <label class="tick">
          <input type="radio" name="where" checked={everywhere} onChange={() => setEverywhere(true)} />{' '}
          {t('decide.everywhere', { count: all.count, pieces: all.pieces.length })}
        </label>
      </fieldset>
      {isHeld && (
        <div>
          <p class="note">{t('decide.held')}</p>
          {finding.sentences.map(({ passage, sentence, text }) => (
            <p key={`${passage}:${sentence}`} class="quote">
              {text}
            </p>
          ))}
        </div>
      )}
      <GroundSelect ground={ground} setGround={setGround} />
      <label>
        {t('decide.reason')}
        <span class="note">{t('decide.reason.why')}</span>
        <input
          ref={field}
          value={reason}
          aria-invalid={missing}
          aria-describedby={missing ? 'reason-missing' : undefined}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      {missing && (
        <p id="reason-missing" class="warn" role="alert">
          {t('decide.reason.missing')}
        </p>
      )}
      <div class="actions">
        <button type="button" class={finding.masked ? '' : 'main'} disabled={busy} onClick={() => void mask()}>
          {t('decide.mask', { count })}
        </button>
        {!finding.absolute && (
          <button type="button" class={finding.masked ? 'main' : ''} disabled={busy} onClick={() => void keep()}>
            {isHeld ? t('decide.keep-sentence', { count: finding.sentences.length }) : t('decide.keep', { count })}
          </button>
        )}
        {finding.category === 'person' && !finding.absolute && (
          <button type="button" disabled={busy} onClick={() => void decide([{ notAName: finding.text }], false)}>
            {t('decide.not-a-name')}
          </button>
        )}
        {placeLike.has(finding.category) && finding.masked && !finding.absolute && (
          <button type="button" disabled={busy} onClick={() => void decide([{ notAName: finding.text }], false)}>
            {t('decide.not-that-place')}
          </button>
        )}
        {finding.byHand && finding.masked && (
          <button type="button" disabled={busy} onClick={() => void free()}>
            {t('decide.free')}
          </button>
        )}
      </div>
    </form>
  )
}
