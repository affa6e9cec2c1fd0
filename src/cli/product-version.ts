import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.ts'

/** The version in `package.json`, such as '0.1.0'. */
export const productVersion = (): string => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version
