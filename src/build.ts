import { BUILT_DATABASE } from './db/engine/empty-database.ts'
import { packEmptyDatabase } from './db/engine/pack-empty-database.ts'
import { BUILT_ASSETS, compressAssets } from './web/compressed-asset.ts'

/** What a build makes besides the compiled code. The app works without it, but its start is slower. */
await compressAssets(BUILT_ASSETS)
await packEmptyDatabase(BUILT_DATABASE)
