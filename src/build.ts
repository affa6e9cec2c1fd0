import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundle } from './bundle.ts'
import { bundledLicences } from './bundled-licences.ts'
import { BUILT_DATABASE } from './db/engine/empty-database.ts'
import { packEmptyDatabase } from './db/engine/pack-empty-database.ts'
import { root } from './root.ts'
import { BUILT_ASSETS, compressAssets } from './web/compressed-asset.ts'

/** Makes everything in `dist/`. The app works without the assets and the database, but its start is slower. */
const folder = path.join(root, 'dist')
const bundled = await bundle(folder)
await writeFile(path.join(folder, 'licences.txt'), await bundledLicences(bundled))
await compressAssets(BUILT_ASSETS)
await packEmptyDatabase(BUILT_DATABASE)
