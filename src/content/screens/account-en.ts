import type { accountNl } from './account-nl.ts'

export const accountEn: typeof accountNl = {}
