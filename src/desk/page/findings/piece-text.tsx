import { useEffect, useRef } from 'preact/hooks'
import type { PassageView, PieceView } from '../../view/types.ts'
import { NearView } from '../pages/near-view.tsx'
import { bringIntoView } from '../shell/bring-into-view.ts'
import { readSelection } from './dom-selection.ts'
import { Passage } from './passage.tsx'
import type { Picked } from './select.ts'

type Props = {
  readonly piece: PieceView
  readonly masked: boolean
  readonly chosen: string | null
  readonly passage: string | null
  readonly choose: (id: string) => void
  readonly pick: (picked: readonly Picked[]) => void
}

/** Passages drawn together: enough to fill a screen, few enough to be quick. */
const inGroup = 20

/** The piece as its words. Groups of passages far from the screen are not drawn. */
export const PieceText = ({ piece, masked, chosen, passage, choose, pick }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const groups = grouped(piece.passages)
  useEffect(() => {
    const target = box.current?.querySelector('.chosen') ?? box.current?.querySelector('.passage.current')
    if (target !== null && target !== undefined) bringIntoView(target)
  }, [chosen, passage, piece.id])
  const look = (): void => {
    const picked = readSelection(piece.id, piece.passages)
    if (picked !== null) pick([picked])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that words were selected, by the mouse or by the keys
    <div ref={box} class="piece-text" onMouseUp={look} onKeyUp={(event) => event.shiftKey && look()}>
      {groups.map((group) => (
        <NearView
          key={group[0]?.id ?? ''}
          kind="group"
          mark={group[0]?.id ?? ''}
          guess={group.length * 48}
          forced={group.some(({ id }) => id === passage)}
        >
          {() =>
            group.map((one) => (
              <Passage
                key={one.id}
                passage={one}
                masked={masked}
                isCurrent={one.id === passage}
                chosen={one.id === passage ? chosen : null}
                choose={choose}
              />
            ))
          }
        </NearView>
      ))}
    </div>
  )
}

const grouped = (passages: readonly PassageView[]): readonly (readonly PassageView[])[] =>
  Array.from({ length: Math.ceil(passages.length / inGroup) }, (_, at) =>
    passages.slice(at * inGroup, (at + 1) * inGroup),
  )
