import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder that holds `views/` and `node_modules/`, also when the code runs from `dist/`. */
export const root = ((): string => {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder)
  return folder
})()

/** Whether this code came from `npm run build`, where a module is a `.js` file and shares files with others. */
export const isBuilt = import.meta.url.endsWith('.js')

/**
 * The folder that holds `src/` and `migrations/` in the form that runs. In a build a module can't find a file by its own
 * address, because many modules are in one file.
 */
export const codeFolder = isBuilt ? path.join(root, 'dist') : root
