import { formatClosing } from '../format-day.ts'

export const noticeNl = {
  ending: {
    subject: (scan: string, closesAt: Date) => `‘${scan}’ sluit op ${formatClosing(closesAt, 'nl')}`,
    closes: (scan: string, institution: string, closesAt: Date) =>
      `De scan ‘${scan}’ van ${institution} sluit op ${formatClosing(closesAt, 'nl')}.`,
    still: 'Tot die tijd kun je meer tijd geven. Of vraag de gespreksleider om nog een herinnering te sturen.',
    hidden:
      'Na het sluiten kan niemand meer antwoorden. Van een groep met te weinig antwoorden blijft het beeld dan verborgen.',
    button: 'Kijk hoe ver jullie zijn',
  },
  reminder: {
    subject: (scan: string) => `Verstuur je vandaag de herinnering van ‘${scan}’?`,
    planned: (scan: string, institution: string) =>
      `Voor vandaag staat een herinnering gepland over de scan ‘${scan}’ van ${institution}. Die gaat pas weg als je op de pagina van de scan op de knop klikt.`,
    who: 'Alleen wie een uitnodiging kreeg en nog niet antwoordde, krijgt de herinnering. Niemand ziet wie dat zijn.',
    button: 'Naar de scan',
  },
  results: {
    subject: (scan: string) => `Het rapport van ‘${scan}’ is klaar`,
    ready: (scan: string, institution: string) =>
      `De scan ‘${scan}’ van ${institution} is gesloten. Het rapport staat klaar, op het scherm en als pdf om te printen.`,
    remarksFirst: 'Deelnemers konden een toelichting schrijven. Lees die eerst, en kies wat anderen te zien krijgen.',
    talk: 'Plan nu het gesprek met de groepen. Het rapport laat zien waar je kunt beginnen.',
    button: 'Naar het rapport',
  },
  why: (institution: string) => `Je krijgt deze mail omdat je in Bruggenscan een account hebt bij ${institution}.`,
}
