import type { scanNl } from './scan-nl.ts'

export const scanEn: typeof scanNl = {}
