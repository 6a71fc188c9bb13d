import { bar, cutOut, disc, frame, mapped, type Path, polygon, ring, type Spot, scaled, stroke, turned } from './pen.ts'

/** The middle of a sign on its line, and how wide most signs are. */
const middle: Spot = [440, 320]

const box = frame(90, -30, 790, 670, 55)
const block = bar(90, -30, 790, 670)
const tick = stroke(
  [
    [230, 330],
    [390, 150],
    [660, 540],
  ],
  80,
)
const cross = [
  ...stroke(
    [
      [230, 110],
      [650, 530],
    ],
    70,
  ),
  ...stroke(
    [
      [230, 530],
      [650, 110],
    ],
    70,
  ),
]
const shadow = [...bar(160, -90, 850, -30), ...bar(790, -30, 850, 600)]
const circle = ring(middle, 350, 55)
const diamond = polygon([
  [90, 320],
  [440, 670],
  [790, 320],
  [440, -30],
])
const smallDiamond = polygon([
  [690, 320],
  [440, 70],
  [190, 320],
  [440, 570],
])

const head = polygon([
  [540, 90],
  [540, 550],
  [820, 320],
])
const question = [
  ...bar(405, 90, 475, 160),
  ...bar(405, 200, 475, 330),
  ...bar(475, 260, 580, 330),
  ...bar(510, 330, 580, 500),
  ...bar(300, 430, 510, 500),
]

/** A diamond with a question mark in it, as Unicode shows what has no character. */
const unknown = [...diamond, ...cutOut(question)]

const right = [...bar(60, 285, 580, 355), ...head]
const both = [...bar(300, 285, 580, 355), ...head, ...turned(head, middle, 2)]
const doubled = [
  ...bar(60, 380, 620, 435),
  ...bar(60, 205, 620, 260),
  ...stroke(
    [
      [530, 60],
      [790, 320],
      [530, 580],
    ],
    60,
  ),
]
const doubledBoth = [
  ...bar(220, 380, 660, 435),
  ...bar(220, 205, 660, 260),
  ...stroke(
    [
      [590, 60],
      [820, 320],
      [590, 580],
    ],
    60,
  ),
  ...stroke(
    [
      [290, 60],
      [60, 320],
      [290, 580],
    ],
    60,
  ),
]
const slant = [
  ...stroke(
    [
      [150, 30],
      [600, 480],
    ],
    70,
  ),
  ...polygon([
    [380, 610],
    [730, 610],
    [730, 260],
  ]),
]
const wedge = polygon([
  [150, -30],
  [150, 670],
  [760, 320],
])
const wedgeLine = stroke(
  [
    [180, 20],
    [180, 620],
    [700, 320],
    [180, 20],
  ],
  50,
)
const dart = polygon([
  [90, 60],
  [270, 320],
  [90, 580],
  [820, 320],
])
const dartLine = stroke(
  [
    [120, 90],
    [280, 320],
    [120, 550],
    [780, 320],
    [120, 90],
  ],
  45,
)

const starSpots: readonly Spot[] = Array.from({ length: 10 }, (_, at) => {
  const angle = Math.PI / 2 - (at * Math.PI) / 5
  const reach = at % 2 === 0 ? 390 : 155
  return [440 + Math.cos(angle) * reach, 310 + Math.sin(angle) * reach]
})

const eyes = [...disc([320, 420], 45), ...disc([560, 420], 45)]
const mouth = (bend: number): Path =>
  stroke(
    [
      [270, 200 + bend],
      [360, 200 - bend],
      [520, 200 - bend],
      [610, 200 + bend],
    ],
    50,
  )
const hand = [...bar(80, 60, 470, 520), ...bar(470, 380, 860, 500), ...bar(470, 60, 560, 360)]
const phone = [
  ...polygon([
    [170, -30],
    [230, 330],
    [650, 330],
    [710, -30],
  ]),
  ...cutOut(disc([440, 150], 110)),
  ...bar(60, 480, 820, 600),
  ...bar(60, 380, 230, 480),
  ...bar(650, 380, 820, 480),
]
const letter = [
  ...frame(50, 20, 850, 600, 50),
  ...stroke(
    [
      [75, 575],
      [450, 250],
      [825, 575],
    ],
    50,
  ),
]
const warning = [
  ...stroke(
    [
      [440, 650],
      [60, 0],
      [820, 0],
      [440, 650],
    ],
    60,
  ),
  ...bar(405, 220, 475, 460),
  ...bar(405, 100, 475, 165),
]
const female = [...ring([440, 430], 220, 60), ...bar(405, -70, 475, 220), ...bar(290, 30, 590, 95)]
const male = [...ring([370, 250], 240, 60), ...scaled(slant, 0.55, [390, 320])]
const heart = [
  ...disc([280, 440], 190),
  ...disc([600, 440], 190),
  ...polygon([
    [100, 380],
    [780, 380],
    [440, -30],
  ]),
]

const mirrored = (path: Path): Path => mapped(path, (x, y) => [880 - x, y])
const angle = stroke(
  [
    [170, 560],
    [690, 360],
    [170, 160],
  ],
  60,
)
const under = bar(150, 0, 710, 60)
const wave = (y: number): Path =>
  stroke(
    [
      [120, y - 30],
      [280, y + 40],
      [560, y - 40],
      [720, y + 30],
    ],
    60,
  )

/** What a copy draws for the signs that its fonts lack. A sign stands alone in its line of this list, or with its likes. */
export const shapes: readonly (readonly [signs: string, path: Path])[] = [
  ['\ufffd', unknown],
  ['⍰', [...box, ...scaled(question, 0.8, [88, 64])]],
  ['☐□◻▢⬜', box],
  ['☑', [...box, ...tick]],
  ['☒⌧⊠', [...box, ...cross]],
  ['❏❐❑❒', [...box, ...shadow]],
  ['■◼⬛◾', block],
  ['▪', bar(290, 170, 590, 470)],
  ['▫', frame(290, 170, 590, 470, 50)],
  ['◙', [...block, ...cutOut(disc(middle, 180))]],
  ['⊡▣', [...box, ...bar(270, 150, 610, 490)]],
  [
    '✓',
    stroke(
      [
        [150, 300],
        [370, 60],
        [730, 610],
      ],
      80,
    ),
  ],
  [
    '✔',
    stroke(
      [
        [150, 300],
        [370, 80],
        [730, 590],
      ],
      150,
    ),
  ],
  [
    '✗✕',
    stroke(
      [
        [150, 60],
        [700, 610],
      ],
      75,
    ).concat(
      stroke(
        [
          [150, 610],
          [700, 60],
        ],
        75,
      ),
    ),
  ],
  [
    '✘✖',
    stroke(
      [
        [170, 80],
        [680, 590],
      ],
      145,
    ).concat(
      stroke(
        [
          [170, 590],
          [680, 80],
        ],
        145,
      ),
    ),
  ],
  ['●⚫⬤', disc(middle, 350)],
  ['○⚪◯', circle],
  ['◉⦿⊙', [...circle, ...disc(middle, 200)]],
  ['◎', [...circle, ...ring(middle, 200, 50)]],
  ['◦', ring([440, 320], 160, 50)],
  ['⊗', [...circle, ...cross]],
  ['⊕', [...circle, ...bar(412, 0, 468, 640), ...bar(120, 292, 760, 348)]],
  ['◆⬥⬧', diamond],
  ['◇◊', [...diamond, ...cutOut(scaled(diamond, 0.8, [88, 64]))]],
  [
    '❖',
    [
      ...scaled(smallDiamond, 0.55, [0, 144]),
      ...scaled(smallDiamond, 0.55, [396, 144]),
      ...scaled(smallDiamond, 0.55, [198, 342]),
      ...scaled(smallDiamond, 0.55, [198, -54]),
    ],
  ],
  ['→➔➙➜➞➝', right],
  ['←', mirrored(right)],
  ['↑', turned(right, middle, 1)],
  ['↓', turned(right, middle, 3)],
  ['↔', both],
  ['↕', turned(both, middle, 1)],
  ['↗', slant],
  ['↖', turned(slant, middle, 1)],
  ['↙', turned(slant, middle, 2)],
  ['↘', turned(slant, middle, 3)],
  ['⇒⇨', doubled],
  ['⇐⇦', mirrored(doubled)],
  ['⇑⇧', turned(doubled, middle, 1)],
  ['⇓⇩', turned(doubled, middle, 3)],
  ['⇔', doubledBoth],
  ['▶►', wedge],
  ['◀◄', turned(wedge, middle, 2)],
  ['▲', turned(wedge, middle, 1)],
  ['▼', turned(wedge, middle, 3)],
  ['▷▹', wedgeLine],
  ['◁◃', turned(wedgeLine, middle, 2)],
  ['△', turned(wedgeLine, middle, 1)],
  ['▽', turned(wedgeLine, middle, 3)],
  ['➤', dart],
  ['➢➣', dartLine],
  ['★✪⭐', polygon(starSpots)],
  ['☆', stroke([...starSpots, ...starSpots.slice(0, 1)], 45)],
  ['☎☏✆', phone],
  ['✉', letter],
  ['☞☛', hand],
  ['☜☚', mirrored(hand)],
  ['☝', turned(hand, middle, 1)],
  ['☟', turned(hand, middle, 3)],
  ['☺', [...circle, ...eyes, ...mouth(50)]],
  ['☹', [...circle, ...eyes, ...mouth(-50)]],
  ['⚠', warning],
  ['♀', female],
  ['♂', male],
  ['♥❤', heart],
  ['♦', scaled(diamond, 0.8, [88, 64])],
  ['≥', [...angle, ...under]],
  ['≤', [...mirrored(angle), ...under]],
  [
    '≠',
    [
      ...bar(120, 400, 740, 460),
      ...bar(120, 200, 740, 260),
      ...stroke(
        [
          [290, 60],
          [570, 600],
        ],
        55,
      ),
    ],
  ],
  ['≈', [...wave(420), ...wave(230)]],
]
