import { type Tool, versionOf } from './tool.ts'

const zip = (name: string, program: string, version: string, test: string, list: string): Tool => ({
  name,
  needs: [program],
  version,
  looksAt: 'zip',
  command: `${test} >/dev/null && ${list} >"$KEYS/listed" && diff "$NAMES" "$KEYS/listed"`,
})

const pythonZip =
  'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);f=z.infolist()[0];sys.exit(z.testzip() is not None or f.filename!="mimetype" or f.compress_type!=0)'

export const zipTools: readonly Tool[] = [
  zip(
    '`unzip -t`',
    'unzip',
    "unzip -v | sed -n '1s/UnZip \\([^ ]*\\).*/\\1/p'",
    'unzip -tqq "$ASICE"',
    'unzip -Z1 "$ASICE"',
  ),
  zip(
    'Python `zipfile`',
    '/usr/bin/python3',
    '/usr/bin/python3 -V | cut -d" " -f2',
    `/usr/bin/python3 -c '${pythonZip}' "$ASICE"`,
    '/usr/bin/python3 -c \'import sys,zipfile;print(*zipfile.ZipFile(sys.argv[1]).namelist(),sep="\\n")\' "$ASICE"',
  ),
  zip('`7z t`', '7z', versionOf('7zip'), '7z t "$ASICE"', '7z l -ba -slt "$ASICE" | sed -n "s/^Path = //p"'),
  zip('`bsdtar`', 'bsdtar', "bsdtar --version | cut -d' ' -f2", 'bsdtar -xOf "$ASICE"', 'bsdtar -tf "$ASICE"'),
  zip(
    'libzip `ziptool -c`',
    'ziptool',
    versionOf('ziptool'),
    'ziptool -c "$ASICE" get_num_entries 0',
    'ziptool "$ASICE" $(seq 0 $(($(wc -l <"$NAMES") - 1)) | sed "s/^/stat /") | sed -n "s/^name: .\\(.*\\).$/\\1/p"',
  ),
  zip('`jar tf`', 'jar', "jar --version | cut -d' ' -f2", 'true', 'jar tf "$ASICE"'),
]
