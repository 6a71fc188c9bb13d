import { useDesk } from './desk.ts'
import { partsOf } from './masked-parts.ts'

/** A sentence with its masks as chips. */
export const MaskedText = ({ text }: { readonly text: string }) => {
  const { view } = useDesk()
  const parts = partsOf(text, (code) => view.grounds.some((ground) => ground.code === code))
  return (
    <>
      {parts.map((part, at) =>
        part.kind === 'words' ? part.text : <MaskChip key={`${at}:${part.codes.join()}`} codes={part.codes} />,
      )}
    </>
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
