import { existsSync } from 'node:fs'
import path from 'node:path'

/** Marks a folder as the demo's own: the demo never touches another. */
export const DEMO_MARK = 'this-folder-belongs-to-the-demo'

/** The folder of the demo, which has a database of its own. */
export const demoFolder = (dataDirectory: string): string => path.join(dataDirectory, 'demo')

/** A line for an operator who may mean the demo's database. Empty where no demo ever ran. */
export const noteOfDemo = (dataDirectory: string): string =>
  existsSync(path.join(demoFolder(dataDirectory), DEMO_MARK))
    ? `The demo has a database of its own, in ${demoFolder(dataDirectory)}: what you make here is not in it.\n`
    : ''
