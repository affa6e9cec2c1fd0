import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { seedDemo } from '../../seeds/demo.ts'
import { readConfig } from '../config.ts'
import { mailFolder } from '../mail/mail-config.ts'
import { stopOnSignals } from '../on-signals.ts'
import { start } from '../start.ts'
import { appCommand } from './app-command.ts'
import { DEMO_MARK, demoFolder } from './demo-folder.ts'

/**
 * Runs the demo: an institution with a closed and an open scan. It has a database of its own, in `data/demo` or in
 * `demo` below DATA_DIR. The database is made once and kept between runs.
 */
export const demo = async (): Promise<void> => {
  const settings = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  const folder = demoFolder(settings.dataDirectory)
  await claimFolder(folder)
  say('Bruggenscan: de demo start. De eerste keer duurt dat een paar seconden …')
  const running = await start(
    {
      ...settings,
      production: false,
      secondFactorPolicy: 'optional',
      baseUrl: `http://127.0.0.1:${settings.port}`,
      database: { kind: 'embedded' },
      dataDirectory: folder,
      mail: { ...settings.mail, office: mailFolder(folder) },
    },
    appCommand,
  )
  say(await seedDemo(running.composed))
  stopOnSignals(running.stop)
}

const claimFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const present = await readdir(folder)
  if (present.includes(DEMO_MARK)) return
  if (present.length > 0) throw new Error(`${folder} holds something that isn't the demo's. Nothing was touched.`)
  await writeFile(path.join(folder, DEMO_MARK), '')
}

const say = (text: string) => process.stdout.write(`${text}\n`)
