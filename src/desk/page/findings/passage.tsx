import type { PassageView, RunView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { MaskChip } from '../shell/masked-text.tsx'

type Props = {
  readonly passage: PassageView
  readonly masked: boolean
  readonly isCurrent: boolean
  readonly chosen: string | null
  readonly choose: (id: string) => void
}

/** A passage: words that stay, masks, what was found and kept. */
export const Passage = ({ passage, masked, isCurrent, chosen, choose }: Props) => {
  const { t, view } = useDesk()
  const remark = view.remarks.some((one) => one.open && one.passage === passage.id)
  return (
    <p class={`passage ${passage.role}${isCurrent ? ' current' : ''}`} data-passage={passage.id}>
      {passage.role === 'hidden' && <span class="tag">{t('passage.hidden')} </span>}
      {remark && <span class="tag warn">{t('passage.remark')} </span>}
      {passage.runs.map((run) => (
        <Run key={run.start} run={run} masked={masked} isChosen={isChosen(run, chosen)} choose={choose} />
      ))}
    </p>
  )
}

const isChosen = (run: RunView, chosen: string | null): boolean => chosen !== null && run.findings.includes(chosen)

type RunProps = {
  readonly run: RunView
  readonly masked: boolean
  readonly isChosen: boolean
  readonly choose: (id: string) => void
}

/** The list of findings is the equivalent for the keyboard: a click here only goes there. */
const Run = ({ run, masked, isChosen: chosen, choose }: RunProps) => {
  const [finding] = run.findings
  const isMasked = run.grounds.length > 0
  const kind = `${isMasked ? 'under' : finding === undefined ? 'plain' : 'found'}${chosen ? ' chosen' : ''}`
  const click = (): void => {
    if (finding !== undefined && document.getSelection()?.isCollapsed !== false) choose(finding)
  }
  if (isMasked && masked)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: see above
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <span class={kind} onClick={click}>
        <MaskChip codes={run.grounds} />
      </span>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span class={kind} data-start={run.start} title={isMasked ? run.grounds.join(' ') : undefined} onClick={click}>
      {run.text}
    </span>
  )
}
