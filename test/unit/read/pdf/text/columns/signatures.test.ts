import { describe, expect, test } from 'vitest'
import { type Drawing, readDrawn } from '../../../draw-pdf.ts'
import { visibleTexts } from '../../../read-as.ts'

const put = ({ page, font }: Drawing, at: readonly [number, number], lines: readonly string[], step = 13): void => {
  for (const [rank, text] of lines.entries()) page.drawText(text, { font, size: 10, x: at[0], y: at[1] - rank * step })
}

describe('signatures side by side', () => {
  test('two are read one after the other: no two names become one', async () => {
    const result = await readDrawn((drawing) => {
      put(drawing, [80, 300], ['La directrice,'])
      put(drawing, [360, 300], ['Le référent,'])
      put(drawing, [80, 248], ['Lucie Hamelin'])
      put(drawing, [360, 248], ['Yann Guivarch'])
    })
    expect(visibleTexts(result)).toEqual(['La directrice,', 'Lucie Hamelin', 'Le référent,', 'Yann Guivarch'])
  })

  test('so are three, that say what was approved', async () => {
    const result = await readDrawn((drawing) => {
      for (const [at, [role, name]] of [
        ['La psychologue', 'Paul Kerdoncuff'],
        ['Le chef de service', 'Odile Péronnet'],
        ['L’éducatrice', 'Inès Delattre'],
      ].entries()) {
        put(drawing, [60 + at * 175, 300], [role ?? '', 'lu et approuvé'])
        put(drawing, [60 + at * 175, 230], [name ?? ''])
      }
    })
    expect(visibleTexts(result).join(' | ')).toBe(
      'La psychologue\nlu et approuvé | Paul Kerdoncuff | Le chef de service\nlu et approuvé | Odile Péronnet | L’éducatrice\nlu et approuvé | Inès Delattre',
    )
  })

  test('the place and the day over each stay with it', async () => {
    const result = await readDrawn((drawing) => {
      for (const [x, day, role, name] of [
        [56, '4/04/2024', 'La psychologue', 'Inès Delattre'],
        [330, '19/04/2024', 'L’éducatrice', 'Maëlle Troadec'],
      ] as const) {
        put(drawing, [x, 300], [`Fait à Corvanne, le ${day}`, role], 28)
        put(drawing, [x, 180], [name])
      }
    })
    expect(visibleTexts(result)[0]).toBe('Fait à Corvanne, le 4/04/2024')
  })

  test('a table whose head names two persons keeps its rows', async () => {
    const result = await readDrawn((drawing) => {
      put(drawing, [80, 300], ['La mère', 'lundi', 'mardi', 'jeudi'], 28)
      put(drawing, [300, 300], ['Le père', 'mercredi', 'samedi', 'dimanche'], 28)
    })
    expect(visibleTexts(result)).toContain('lundi\tmercredi')
  })
})

const letter = (greeting: string, first: string): readonly string[] => [
  greeting,
  first,
  'pour parler de la garde des deux enfants.',
  '',
  'Le service propose une mesure d’aide à la',
  'maison pour une durée de six mois, que le',
  'juge devra confirmer avant la fin de juin.',
]

describe('two letters on one sheet', () => {
  test('are read one after the other, though their paragraphs begin at one height', async () => {
    const result = await readDrawn((drawing) => {
      for (const [x, town, greeting, first] of [
        [50, 'Arras', 'Madame,', 'nous vous avons reçue avec votre fils'],
        [312, 'Lens', 'Monsieur,', 'nous vous avons reçu avec votre sœur'],
      ] as const) {
        put(drawing, [x, 780], [town])
        put(drawing, [x, 735], letter(greeting, first))
      }
    })
    const texts = visibleTexts(result)
    expect(texts.filter((text) => text.includes('\t'))).toEqual([])
    expect(texts.indexOf('Lens')).toBeGreaterThan(texts.findIndex((text) => text.includes('juge devra')))
  })
})

describe('rows that stand as near as lines', () => {
  test('are two where the second begins beside a sentence that goes on', async () => {
    const result = await readDrawn((drawing) => {
      put(drawing, [60, 700], ['lundi', '', '', 'mardi', '', 'jeudi'])
      put(
        drawing,
        [160, 700],
        [
          'accueil',
          'chambre deux, lit côté fenêtre',
          'clé remise à la tante le soir même',
          'atelier',
          'peinture avec le groupe du lundi',
          'repas au foyer',
        ],
      )
    })
    expect(visibleTexts(result).map((text) => text.split(/\s/)[0])).toEqual(['lundi', 'mardi', 'jeudi'])
  })
})

describe('questions beside answers, without white between them', () => {
  test('stay in rows where the shorter one leaves lines free', async () => {
    const rows = [
      [
        ['Le médecin de famille a été prévenu par', 'téléphone, avec l’accord de la mère.'],
        [
          'À la question posée, elle répond qu’elle n’a plus peur',
          'mais qu’elle ferme toujours à clé, le soir comme le',
          'matin, et que rien ne presse.',
        ],
      ],
      [
        ['Il travaille de nuit dans un entrepôt et il', 'dort une partie de la journée.'],
        ['Depuis son arrivée, il a changé deux fois d’école et', 'il n’a gardé aucun ami.'],
      ],
      [
        ['On ne sait pas où le père habite, ni avec', 'qui, depuis le début du printemps.'],
        [
          'Un rendez-vous est pris au centre médical, où',
          'l’attente dure quatre mois, et les frais de cantine',
          'sont payés par la commune.',
        ],
      ],
      [
        [
          'Aucune trace de coup n’a été vue par eux',
          'pendant la visite au domicile, et la mère',
          'en a été très soulagée.',
        ],
        ['Yann suit une formation de menuisier, qu’il doit', 'finir dans deux ans.'],
      ],
      [
        ['La tante ne sait pas encore si elle peut', 'venir en août.'],
        ['Elle attend une réponse de son employeur, qui doit', 'la lui donner dans le mois.'],
      ],
    ] as const
    const result = await readDrawn((drawing) => {
      let y = 770
      for (const [question, answer] of rows) {
        put(drawing, [60, y], question)
        put(drawing, [280, y], answer)
        y -= Math.max(question.length, answer.length) * 13
      }
    })
    expect(visibleTexts(result)).toEqual(
      rows.map(([question, answer]) => `${question.join('\n')}\t${answer.join('\n')}`),
    )
  })
})
