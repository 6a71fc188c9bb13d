import { useDesk } from './desk.ts'
import { openedParts } from './masked-parts.ts'

type Props = { readonly text: string; readonly opened?: readonly (readonly [number, number])[] }

/** A sentence with its masks as chips, and the words marked that an answer would open. */
export const MaskedText = ({ text, opened = [] }: Props) => {
  const { view } = useDesk()
  const parts = openedParts(text, opened, (code) => view.grounds.some((ground) => ground.code === code))
  return (
    <>
      {parts.map((part, at) => {
        if (part.kind === 'words') return part.text
        if (part.kind === 'opened') return <Opened key={`${at}:${part.text}`} text={part.text} />
        return <MaskChip key={`${at}:${part.codes.join()}`} codes={part.codes} />
      })}
    </>
  )
}

const Opened = ({ text }: { readonly text: string }) => {
  const { t } = useDesk()
  return (
    <mark class="opened" title={t('item.opened')}>
      {text}
      <span class="unseen"> ({t('item.opened')})</span>
    </mark>
  )
}

/** A mask: its codes, and what they mean. */
export const MaskChip = ({ codes }: { readonly codes: readonly string[] }) => {
  const { view, t } = useDesk()
  const labels = codes.map((code) => view.grounds.find((ground) => ground.code === code)?.label ?? code)
  return (
    <span class="mask" title={labels.join(' · ')}>
      <span aria-hidden="true">{codes.join(' ')}</span>
      <span class="unseen">{t('mask.read', { ground: labels.join(', ') })}</span>
    </span>
  )
}
