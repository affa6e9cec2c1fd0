import type { Access } from './matrix.ts'

/** A line for every route of the workshop. */
export const workshopRows: Readonly<Record<string, Access>> = {
  'GET /scans/:scanId/workshop': 'members closed',
  'GET /scans/:scanId/workshop/topics': 'members closed',
  'POST /scans/:scanId/workshop/topics': 'members closed',
  'GET /scans/:scanId/workshop/presenter': 'members closed',
  'POST /scans/:scanId/workshop/presenter': 'members closed',
  'GET /scans/:scanId/workshop/place': 'members closed',
  'GET /scans/:scanId/workshop/screen': 'members closed',
  'GET /scans/:scanId/workshop/welcome': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/rubric': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/hands': 'members closed',
  'POST /scans/:scanId/workshop/topics/:factor/hands': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/reveal': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/expected': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/look': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/questions': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/harvest': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/choose': 'members closed',
  'GET /scans/:scanId/workshop/topics/:factor/agreements': 'members closed',
  'POST /scans/:scanId/workshop/topics/:factor/agreements': 'members closed',
  'GET /scans/:scanId/workshop/sets/:set/:scene': 'members closed',
  'GET /scans/:scanId/workshop/closing': 'members closed',
  'GET /scans/:scanId/workshop/responsibilities': 'members closed',
  'POST /scans/:scanId/workshop/responsibilities': 'members closed',
}
