import type { modelsNl } from './models-nl.ts'

export const modelsEn: typeof modelsNl = {
  title: 'Model texts about privacy',
  lead: 'For the data protection officer and the works council, in Dutch: they are for Dutch law. Adapt them to your institution.',
  fromGuide: 'Model texts, in Dutch: register, agreement, DPIA and the letter to the works council',
  save: 'Save the text',
  names: {
    verwerkersovereenkomst: 'Annex to a processing agreement (Dutch)',
    verwerkingsregister: 'Entry in the register of processing (Dutch)',
    'dpia-voortoets': 'Is a DPIA needed? (Dutch)',
    ondernemingsraad: 'Letter to the works council (Dutch)',
  },
}
