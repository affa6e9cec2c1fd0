import path from 'node:path'
import { root } from '../../../src/root.ts'
import { BUILD, whyNoBuild } from './fresh-build.ts'

/** A program of ours, by the path of its source. */
export type Program = 'src/main.ts' | 'src/cli/main.ts'

/**
 * The arguments with which node starts a program: of the build where there is one of the present sources, because it starts in
 * half the time; else of the sources.
 */
export const startsOf = (program: Program): readonly string[] =>
  whyNoBuild() ? ['--import', 'tsx', path.join(root, program)] : [path.join(BUILD, program.replace(/\.ts$/, '.js'))]
