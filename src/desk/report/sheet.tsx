import { useId } from 'preact/hooks'
import type { Box } from '../page/pages/geometry.ts'
import { useDesk } from '../page/shell/desk.ts'
import type { Sheet } from './sheets.ts'

/** The pattern of what is masked, for all pages: drawn once. */
export const maskPattern = 'page-hatch'

export const SheetPatterns = () => (
  <svg class="unseen" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id={maskPattern} width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="16" height="16" class="hatch-ground" />
        <rect width="8" height="16" class="hatch-line" />
      </pattern>
    </defs>
  </svg>
)

type Props = { readonly piece: string; readonly rank: number; readonly sheet: Sheet }

/** One page as a picture: its outline, what is kept in grey, what is masked hatched, each at its place. */
export const SheetPicture = ({ piece, rank, sheet }: Props) => {
  const { t } = useDesk()
  const id = useId()
  const { page, width, height, kept, masked } = sheet
  const name = page === null ? t('report.sheet.typed', { piece, page: rank }) : t('report.sheet.page', { piece, page })
  return (
    <svg
      class="sheet-picture"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      viewBox={`0 0 ${rounded(width)} ${rounded(height)}`}
    >
      <title id={`${id}-title`}>{name}</title>
      <desc id={`${id}-text`}>{t('report.sheet.masks', { masks: masked.length, kept: kept.length })}</desc>
      <rect x="2" y="2" width={rounded(width) - 4} height={rounded(height) - 4} class="sheet-paper" />
      <path d={pathOf(kept)} class="sheet-kept" />
      <path d={pathOf(masked)} class="sheet-masked" fill={`url(#${maskPattern})`} />
    </svg>
  )
}

/** Rectangles as one path: a page holds hundreds. */
const pathOf = (boxes: readonly Box[]): string =>
  boxes
    .map(({ x, y, width, height }) => {
      const [wide, high] = [Math.max(1, rounded(width)), Math.max(1, rounded(height))]
      return `M${rounded(x)} ${rounded(y)}h${wide}v${high}h-${wide}z`
    })
    .join('')

const rounded = (value: number): number => Math.round(value)
