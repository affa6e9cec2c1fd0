import type { ServerTemplate } from './server-template.ts'

/** The start of each test file: a migrated, empty database of one of the two engines, made once per run. */
export type DatabaseTemplate = { readonly kind: 'embedded'; readonly folder: string } | ServerTemplate

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}
