import type { MachineSetting } from '../../model/machine-problem.ts'
import type { ProblemSentences } from '../index.ts'

/** The settings of a whole machine (docs/it.md). */
type MachineSentences = Pick<ProblemSentences, 'machine.open' | 'machine.unreadable' | 'machine.kept'>

const keptFr: Readonly<Record<MachineSetting, string>> = {
  association:
    'la position de l’association. Ôtez « association: » de votre chaîne ; une règle de service peut être plus stricte',
  journal: 'l’endroit du journal. Ôtez --journal',
  tsa: 'le service d’horodatage. Ôtez --tsa',
  pkcs11: 'la carte qui signe. Ôtez --key ou --pkcs11 (--demo-key reste possible, pour un essai)',
}

const keptEn: Readonly<Record<MachineSetting, string>> = {
  association: 'the association’s position. Remove "association:" from your pipeline; a service’s rule may be stricter',
  journal: 'the place of the journal. Remove --journal',
  tsa: 'the time-stamping service. Remove --tsa',
  pkcs11: 'the card that signs. Remove --key or --pkcs11 (--demo-key stays possible, for a trial)',
}

export const machineFr: MachineSentences = {
  'machine.open': ({ file }) =>
    `Les réglages de la machine (${file}) peuvent être changés par d’autres que l’administrateur : rien n’est fait. Demandez-lui d’en être le propriétaire et d’y écrire seul (Linux : chown root, chmod 644 pour le fichier, 755 pour son dossier).`,
  'machine.unreadable': ({ file }) =>
    `Les réglages de la machine (${file}) ne peuvent pas être lus : rien n’est fait sans eux. Demandez à l’administrateur que chacun puisse les lire (Linux : chmod 644 pour le fichier, 755 pour son dossier).`,
  'machine.kept': ({ setting }) =>
    `L’administrateur a fixé, pour toute la machine, ${keptFr[setting]}. « requis diagnostic » dit ce qui est fixé, et où.`,
}

export const machineEn: MachineSentences = {
  'machine.open': ({ file }) =>
    `The settings of the machine (${file}) may be changed by others than the administrator: nothing is done. Ask that the administrator own them and write there alone (Linux: chown root, chmod 644 for the file, 755 for its folder).`,
  'machine.unreadable': ({ file }) =>
    `The settings of the machine (${file}) cannot be read: nothing is done without them. Ask the administrator to let everybody read them (Linux: chmod 644 for the file, 755 for its folder).`,
  'machine.kept': ({ setting }) =>
    `The administrator has set, for the whole machine, ${keptEn[setting]}. "requis doctor" says what is set, and where.`,
}
