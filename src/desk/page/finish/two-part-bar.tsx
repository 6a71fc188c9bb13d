import { useId } from 'preact/hooks'

type Props = {
  readonly title: string
  readonly text: string
  readonly masked: number
  readonly of: number
  readonly width?: string
}

/** A bar in two parts, told by pattern besides colour: masked hatched, the rest plain. */
export const TwoPartBar = ({ title, text, masked, of, width = '100%' }: Props) => {
  const id = useId()
  const share = of === 0 ? 0 : (masked / of) * 100
  return (
    <svg class="bar" role="img" aria-labelledby={`${id}-title ${id}-text`} width={width} height="20">
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{text}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="hatch-ground" />
          <rect width="2" height="6" class="hatch-line" />
        </pattern>
      </defs>
      <rect x="0" y="1" width="100%" height="18" class="bar-rest" />
      <rect x="0" y="1" width={`${share}%`} height="18" fill={`url(#${id}-hatch)`} class="bar-masked" />
    </svg>
  )
}
