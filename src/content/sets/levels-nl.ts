import { presenceNl } from './presence-nl.ts'
import type { SetTexts } from './set-edition.ts'

export const levelsNl: SetTexts = {
  ...presenceNl,
  title: 'Werkniveaus',
  lead: 'Welk werk zie je van de {coaches}? De werkniveaus zijn evenveel waard. Meestal werkt iemand op meer niveaus.',
  items: [
    {
      key: 'W1',
      title: 'Operationeel',
      about: 'Helpen bij ict in de les: raad, hulp op vraag, scholing, technische hulp, middelen invoeren en beheren.',
    },
    {
      key: 'W2',
      title: 'Tactisch',
      about:
        'Meebouwen aan het onderwijs: behoeften ophalen, bewust maken, verbetering starten, vakken en opleidingen ontwerpen met technologie.',
    },
    {
      key: 'W3',
      title: 'Strategisch',
      about:
        'Meedenken over visie en beleid: leiding adviseren, trends volgen, kwaliteit van nieuwe technologie bewaken, samenwerken buiten de eigen instelling.',
    },
  ],
  source:
    'De werkniveaus komen uit ‘Focus op de onderwijskundig ICT-professional’ van het Versnellingsplan, gemaakt voor hbo en wo. De bewerking voor het mbo is van ons. Ze zijn geen norm.',
}
