import { execFile } from 'node:child_process'
import { ownSystem } from '../disk/platform.ts'
import type { ToolId } from '../messages/tools.ts'
import { officePlaces } from '../store/installed/convert-doc.ts'

/** A program of somebody else that a check asks. `names`: the commands it may have, the likeliest first. */
export type OutsideTool = {
  readonly id: ToolId
  readonly names: readonly string[]
  readonly asks: string
  readonly debian: string
  readonly site: string
}

const tool = (id: ToolId, names: readonly string[], asks: string, debian: string, site: string): OutsideTool => ({
  ...{ id, names, asks, debian, site },
})

/** What `verify.sh`, LISEZMOI, README and `.ci/install` call: none is needed to use Requis. */
export const outsideTools: readonly OutsideTool[] = [
  tool('openssl', ['openssl'], 'version', 'openssl', 'https://openssl-library.org'),
  tool('sha256sum', ['sha256sum'], '--version', 'coreutils', 'https://www.gnu.org/software/coreutils'),
  tool('pdfsig', ['pdfsig'], '-v', 'poppler-utils', 'https://poppler.freedesktop.org'),
  tool('pdftotext', ['pdftotext'], '-v', 'poppler-utils', 'https://poppler.freedesktop.org'),
  tool('mutool', ['mutool'], '-v', 'mupdf-tools', 'https://mupdf.com'),
  tool('qpdf', ['qpdf'], '--version', 'qpdf', 'https://qpdf.org'),
  tool('unzip', ['unzip'], '-v', 'unzip', 'https://infozip.sourceforge.net'),
  tool('python3', ['python3', 'python'], '--version', 'python3 python3-venv', 'https://www.python.org'),
  tool(
    'libreoffice',
    officePlaces(process.env, ownSystem().platform),
    '--version',
    'libreoffice-writer',
    'https://libreoffice.org',
  ),
  tool(
    'chromium',
    ['chromium', 'chromium-browser', 'google-chrome'],
    '--version',
    'chromium',
    'https://www.chromium.org',
  ),
  tool('softhsm2', ['softhsm2-util'], '--version', 'softhsm2', 'https://www.softhsm.org'),
  tool('opensc', ['opensc-tool'], '--info', 'opensc', 'https://github.com/OpenSC/OpenSC'),
  tool('gnutls', ['certtool', 'gnutls-certtool'], '--version', 'gnutls-bin', 'https://gnutls.org'),
  tool('7zip', ['7zz', '7z', '7za'], 'i', '7zip', 'https://www.7-zip.org'),
  tool('java', ['java'], '-version', 'default-jdk-headless', 'https://adoptium.net'),
]

/** Null where no command of these names tells one. Only the number is taken of what a program says. */
export const versionOf = async ({ names, asks }: OutsideTool): Promise<string | null> => {
  for (const name of names) {
    const version = versionNumber.exec(await answerOf(name, asks))
    if (version !== null) return version[0]
  }
  return null
}

const versionNumber = /\d{1,4}(?:\.\d{1,5}){1,3}[a-z]?/

/** Longer than a browser or an office suite takes to say its version on a busy machine. By hand. */
const patience = 10_000

/** Some answer on stderr, some end with a code of their own: a program that started is there. */
const answerOf = (name: string, asks: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(name, [asks], { timeout: patience, windowsHide: true }, (error, out, err) => {
      const isAbsent = error !== null && typeof error.code === 'string'
      resolve(isAbsent ? '' : `${out}\n${err}`)
    })
  })

/** Where a person gets one, on the system of this machine. */
export const howToGetTool = (
  { debian, site }: OutsideTool,
  platform: NodeJS.Platform = ownSystem().platform,
): string => (platform === 'linux' ? `apt-get install ${debian}` : site)
