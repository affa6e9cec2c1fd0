import type { Access } from './matrix.ts'

/** The pages of the mirror and of the examples beside it. */
export const mirrorRows: Readonly<Record<string, Access>> = {
  'GET /examples': 'anyone any',
  'GET /scans/:scanId/contribution': 'board closed',
  'POST /scans/:scanId/contribution': 'board closed',
  'GET /mirror': 'board any',
  'GET /mirror/withdrawal': 'board any',
  'POST /mirror/withdrawal': 'board any',
}
