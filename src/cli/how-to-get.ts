import { ownSystem } from '../disk/platform.ts'

type Tool = 'opensc' | 'openssl' | 'office'

type Ways = Readonly<Record<Tool, string>>

const linux: Ways = {
  opensc: 'apt-get install opensc',
  openssl: 'apt-get install openssl',
  office: 'apt-get install libreoffice-writer',
}

const mac: Ways = { opensc: 'brew install opensc', openssl: 'brew install openssl', office: 'https://libreoffice.org' }

const windows: Ways = {
  opensc: 'https://github.com/OpenSC/OpenSC/releases',
  openssl: 'https://gitforwindows.org (openssl, sh)',
  office: 'https://libreoffice.org',
}

/** Where a person gets a program that Requis can use, on the system of this machine. */
export const howToGet = (tool: Tool, platform: NodeJS.Platform = ownSystem().platform): string =>
  (platform === 'win32' ? windows : platform === 'darwin' ? mac : linux)[tool]

const openSc = 'OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll'

/** Where OpenSC and SoftHSM put their modules; a card may come with another, given to --pkcs11. */
export const usualModules = (platform: NodeJS.Platform = ownSystem().platform): readonly string[] => {
  if (platform === 'win32') return [`${process.env.ProgramFiles ?? 'C:\\Program Files'}\\${openSc}`]
  if (platform === 'darwin') return ['/Library/OpenSC/lib/opensc-pkcs11.so']
  return [
    '/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so',
    '/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so',
    '/usr/lib64/opensc-pkcs11.so',
    '/usr/lib/softhsm/libsofthsm2.so',
  ]
}
