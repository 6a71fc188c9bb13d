// What is opened by a double click, and what it is read about before.

const gone = {
  fr: 'Ce dossier est incomplet : decompressez de nouveau tout le fichier zip, puis recommencez.',
  en: 'This folder is incomplete: unpack the whole zip file again, then try again.',
}

// One file for both: `Requis.cmd` and `requis.cmd` are one name on Windows. A folder dropped on it comes as its full path.
// No brackets around commands: a path may hold one. Only ASCII: cmd reads it in the code page of the machine.
const windows = `@echo off
setlocal
set "here=%~dp0"
if not exist "%here%node\\node.exe" goto incomplete
if not exist "%here%bin\\check.js" goto incomplete
if "%~1"=="" goto page
if exist "%~1\\" if /i "%~1"=="%~f1" goto page
"%here%node\\node.exe" "%here%bin\\requis.js" %*
exit /b
:page
"%here%node\\node.exe" "%here%bin\\requis.js" relire --open %*
if errorlevel 1 pause
exit /b
:incomplete
echo ${gone.fr}
echo ${gone.en}
pause
exit /b 1
`

// Nothing of the PATH is used.
const unix = `#!/bin/sh
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
if [ ! -x "$here/node/node" ] || [ ! -f "$here/bin/check.js" ]; then
  echo '${gone.fr}' >&2
  echo '${gone.en}' >&2
  exit 1
fi
case \${1-} in
'') exec "$here/node/node" "$here/bin/requis.js" relire --open ;;
/*) [ ! -d "$1" ] || exec "$here/node/node" "$here/bin/requis.js" relire --open "$@" ;;
esac
exec "$here/node/node" "$here/bin/requis.js" "$@"
`

/** @param {string} text */
const crlf = (text) => text.replaceAll('\n', '\r\n')

/** @param {string} name @param {string} sums */
const read = (name, sums) => `REQUIS

Rien à installer. Ouvrez « ${name} » (deux clics) : la page de relecture s'ouvre sur cette machine, et seulement sur elle.
Il demande le dossier des pièces : glissez-le dans la fenêtre, puis Entrée. Entrée seule ouvre un dossier inventé.
Sous Windows, on peut aussi glisser le dossier des pièces sur « ${name} ».

En ligne de commande : « ${name} --help », « ${name} demo », « ${name} verify FICHIER ».
Rien n'est écrit ici. Les réglages, le journal et les brouillons sont dans le dossier de réglages de votre compte.

Pour contrôler que ce dossier est entier et inchangé : ${sums}
À chaque départ, Requis contrôle de lui-même ses propres fichiers (dist, pipelines).

--

Nothing to install. Open "${name}" (double click): the review page opens on this machine, and on it alone.
It asks for the folder of the pieces: drop it on the window, then Enter. Enter alone opens an invented dossier.
On the command line: "${name} --help", "${name} demo", "${name} verify FILE".
Nothing is written here. Settings, journal and drafts lie in the settings folder of your account.
`

/**
 * The files that make a folder of the packed product, by name.
 * @param {string} target
 * @returns {Map<string, string>}
 */
export const launchersOf = (target) =>
  target.startsWith('win')
    ? new Map([
        ['Requis.cmd', crlf(windows)],
        ['LISEZ-MOI.txt', `\ufeff${crlf(read('Requis.cmd', '« Requis.cmd aide », page Windows (Get-FileHash)'))}`],
      ])
    : new Map([
        ['requis', unix],
        ['LISEZ-MOI.txt', read('./requis', 'sha256sum --check --quiet SHA256SUMS')],
      ])
