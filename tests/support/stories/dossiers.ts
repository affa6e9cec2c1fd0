import type { Dossier } from '../../../src/domain/report/dossier.ts'
import { someAgreement } from './agreements.ts'
import { exampleTallies } from './example-tallies.ts'
import { exampleReport } from './reports.ts'

/** A second round with everything in it: agreements of both rounds, remarks, groups that moved each way. */
export const secondRoundDossier = (): Dossier => ({
  report: exampleReport({
    title: 'Tweede ronde',
    tallies: {
      ...exampleTallies,
      coaches: { ...exampleTallies.coaches, F6: { '3|3': 6 } },
      teachers: { ...exampleTallies.teachers, F1: { '1|3': 20 }, F6: { '2|3': 10, '3|3': 30 } },
    },
  }),
  length: 75,
  responsibilities: {
    groups: { board: { commissions: 'het jaarplan', does: '', answersFor: 'de uren', tells: 'aan de teams' } },
    others: [{ who: 'Applicatiebeheer', commissions: '', does: 'storingen', answersFor: '', tells: '' }],
  },
  remarks: {
    state: 'kept',
    waiting: 2,
    released: [
      { factor: 'F1', text: 'Onze doelen staan op papier, maar in het team hebben we het er nooit over.' },
      { factor: 'F1', text: '[…] ik weet niet goed waar de mediacoach voor is' },
      { factor: 'F6', text: 'Elk jaar is het weer spannend of het doorgaat.' },
      { factor: 'F6', text: 'onderwijs'.repeat(60).slice(0, 500) },
    ],
  },
  agreements: [
    someAgreement({
      what: 'De coaches krijgen een vaste plek in het overleg over onderwijs',
      factor: 'F3',
      leads: 'Noor',
      readyOn: '2027-03-01',
    }),
  ],
  earlier: {
    report: exampleReport(),
    agreements: [
      someAgreement({
        what: 'Elke maand een uur samen ontwerpen',
        factor: 'F4',
        status: 'done',
        note: 'Iedereen wil door',
      }),
      someAgreement({ what: 'Uren voor de coaches vast in de begroting', factor: 'F6' }),
      someAgreement({ what: 'Een studiedag over het doel', status: 'dropped', note: 'Bleek niet nodig' }),
    ],
  },
})
