import { type Path, ring, type Spot, stroke } from './pen.ts'

/** Digits as lines through spots, in a field of four by six. */
const digits: readonly (readonly (readonly Spot[])[])[] = [
  [
    [
      [0, 0],
      [4, 0],
      [4, 6],
      [0, 6],
      [0, 0],
    ],
  ],
  [
    [
      [0.8, 4.6],
      [2.2, 6],
      [2.2, 0],
    ],
  ],
  [
    [
      [0, 6],
      [4, 6],
      [4, 3],
      [0, 3],
      [0, 0],
      [4, 0],
    ],
  ],
  [
    [
      [0, 6],
      [4, 6],
      [4, 0],
      [0, 0],
    ],
    [
      [1, 3],
      [4, 3],
    ],
  ],
  [
    [
      [0, 6],
      [0, 2.4],
      [4, 2.4],
    ],
    [
      [3, 6],
      [3, 0],
    ],
  ],
  [
    [
      [4, 6],
      [0, 6],
      [0, 3],
      [4, 3],
      [4, 0],
      [0, 0],
    ],
  ],
  [
    [
      [4, 6],
      [0, 6],
      [0, 0],
      [4, 0],
      [4, 3],
      [0, 3],
    ],
  ],
  [
    [
      [0, 6],
      [4, 6],
      [1.4, 0],
    ],
  ],
  [
    [
      [0, 0],
      [4, 0],
      [4, 6],
      [0, 6],
      [0, 0],
    ],
    [
      [0, 3],
      [4, 3],
    ],
  ],
  [
    [
      [4, 3],
      [0, 3],
      [0, 6],
      [4, 6],
      [4, 0],
      [0, 0],
    ],
  ],
]

const middle: Spot = [440, 320]

/** A number as it stands in a circle. */
const numberPath = (number: number, size: number): Path => {
  const figures = [...String(number)].map(Number)
  const unit = figures.length === 1 ? size : size * 0.78
  const step = unit * 6
  const start = middle[0] - (unit * 4 + step * (figures.length - 1)) / 2
  return figures.flatMap((figure, at) =>
    (digits[figure] ?? []).flatMap((line) =>
      stroke(
        line.map(([x, y]) => [start + at * step + x * unit, middle[1] + (y - 3) * unit]),
        52,
      ),
    ),
  )
}

const inRing = (number: number): Path => [...ring(middle, 380, 45), ...numberPath(number, 62)]
/** A heavy ring stands for the black ground. */
const inDisc = (number: number): Path => [...ring(middle, 400, 130), ...numberPath(number, 48)]

const series = (first: string, from: number, to: number, draw: (number: number) => Path) =>
  Array.from({ length: to - from + 1 }, (_, at): readonly [string, Path] => [
    String.fromCodePoint((first.codePointAt(0) ?? 0) + at),
    draw(from + at),
  ])

/** Numbers in circles, white and black (Unicode, Enclosed Alphanumerics and Dingbats). */
export const numerals: readonly (readonly [signs: string, path: Path])[] = [
  ...series('①', 1, 20, inRing),
  ...series('⓪', 0, 0, inRing),
  ...series('➀', 1, 10, inRing),
  ...series('❶', 1, 10, inDisc),
  ...series('⓫', 11, 20, inDisc),
  ...series('⓿', 0, 0, inDisc),
  ...series('➊', 1, 10, inDisc),
]
