import type { ServerTemplate } from './server-template.ts'

/** What each test file starts from: a migrated, empty database of one of the two engines, made once for a run. */
export type DatabaseTemplate = { readonly kind: 'embedded'; readonly folder: string } | ServerTemplate

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}
