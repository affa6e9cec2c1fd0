import { rolesNl } from './roles-nl.ts'
import type { SetTexts } from './set-edition.ts'

/** The names are those of the source, which says no more of five of them; all descriptions are ours. */
export const mboRolesNl: SetTexts = {
  ...rolesNl,
  items: [
    {
      key: 'M1',
      title: 'Trainer',
      about:
        'Leert groepen collega’s werken met ict in de les. Maakt een training die past bij wat ze al kunnen, oefent met hen en vraagt later hoe het gaat.',
    },
    {
      key: 'M2',
      title: 'Coach',
      about:
        'Trekt een tijd op met een collega of een team. Stelt vragen, kijkt mee in de les en helpt hen zelf de volgende stap te vinden.',
    },
    {
      key: 'M3',
      title: 'Veranderkundige',
      about:
        'Helpt een verandering op gang en houdt haar op koers. Weet wie erbij nodig is, wat mensen tegenhoudt en welk tempo past.',
    },
    {
      key: 'M4',
      title: 'Onderwijskundige',
      about:
        'Denkt vanuit het leren van studenten. Laat doelen, lessen en toetsen op elkaar aansluiten, en kiest ict die daarbij past.',
    },
    {
      key: 'M5',
      title: 'Adviseur',
      about:
        'Geeft teams en leiding raad bij een keuze over ict en onderwijs. Legt uit wat die keuze in de praktijk betekent, ook als dat niet goed uitkomt.',
    },
    {
      key: 'M6',
      title: 'Technovator',
      about:
        'Probeert nieuwe techniek uit voordat anderen ermee werken. Laat zien wat ermee kan en wat niet, en maakt collega’s nieuwsgierig.',
    },
  ],
  source:
    'De namen van de zes rollen komen uit ‘Focus op de onderwijskundig ICT-professional’ van het Versnellingsplan, dat ze voor het mbo noemt. De omschrijvingen zijn van ons. Ze zijn geen norm.',
}
