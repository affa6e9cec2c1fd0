import { benchClients } from './clients.ts'
import { benchClose } from './close.ts'
import { benchCount } from './count.ts'
import { benchGrowth } from './growth.ts'
import { benchHall } from './hall.ts'
import { benchHost } from './host.ts'
import { benchMethod } from './method.ts'
import { benchPage } from './page.ts'
import { benchPdf } from './pdf.ts'
import { benchReport } from './report.ts'
import { benchScaleOut } from './scale-out.ts'
import { benchStart } from './start.ts'
import { benchSubmit } from './submit.ts'
import { tableOf } from './table.ts'

/** Everything that a bench returns besides its table is written to a JSON file. */
export type Bench = () => Promise<{ readonly table: string }>

/** Every bench, by its name on the command line. */
export const benches: Readonly<Record<string, Bench>> = {
  pdf: async () => {
    const measured = await benchPdf()
    return { table: tableOf(measured.timings), ...measured }
  },
  submit: () => benchSubmit(),
  clients: () => benchClients(),
  hall: () => benchHall(),
  count: () => benchCount(),
  close: () => benchClose(),
  report: () => benchReport(),
  host: () => benchHost(),
  'scale-out': () => benchScaleOut(),
  method: () => benchMethod(),
  page: () => benchPage(),
  start: () => benchStart(),
  growth: () => benchGrowth(),
}
