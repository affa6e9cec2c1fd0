import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder that holds `views/` and `node_modules/`, also when the code runs compiled from `dist/`. */
export const root = ((): string => {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder)
  return folder
})()
