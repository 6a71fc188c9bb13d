/**
 * A `dossier.yaml` to fill in: every file of the folder, and every key with what it is for. The file parses as it is;
 * what nobody fills in stays unknown, and unknown withholds.
 */
export const dossierYaml = (files: readonly string[]): string =>
  [
    '# Ce que le service sait du dossier. Chaque ligne est facultative ; ce qui manque sera traité avec prudence.',
    '# id: D-2026-0001',
    '# service: CHRS « … » – Association …',
    '',
    '# Les personnes connues : elles sont mieux reconnues dans les pièces.',
    'persons: []',
    '#  - name: Prénom NOM',
    '#    role: mère            # personne accompagnée, mineur, père, mère, ex-compagnon, voisine, éducatrice, informateur…',
    '#    born: 1990-01-31',
    '#    protectedAddress: true  # adresse cachée : tout ce qui y mène sera occulté',
    '',
    '# Les pièces. L’auteur décide du secret qui les couvre : sa profession, jamais son nom dans le titre.',
    files.length === 0 ? 'pieces: []' : 'pieces:',
    ...files.flatMap(pieceLines),
    '',
  ].join('\n')

const pieceLines = (file: string): readonly string[] => [
  // A JSON string is a YAML string, whatever the name of the file holds.
  `  - file: ${JSON.stringify(file)}`,
  '    # title: Note éducative          # un titre neutre, sans nom',
  '    # kind: notes éducatives         # rapport social, note d’incident, courriel, certificat médical…',
  '    # date: 2026-01-31',
  '    # author: { profession: éducatrice spécialisée }',
  '    # madeFor: judge                 # si la pièce a été faite pour un juge',
]
