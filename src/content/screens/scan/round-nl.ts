import { unprintableNl } from '../operations/errors-nl.ts'
export const roundPageNl = {
  next: {
    title: 'Nieuwe ronde',
    lead: 'Je maakt een concept met dezelfde vragen en dezelfde groepen. Zo kun je straks zien wat er verschoof. Je kunt daarna nog alles aanpassen.',
    keepGroups: 'Laat de groepen staan die je straks wilt vergelijken.',
    name: 'Naam van de nieuwe ronde',
    suggested: (title: string) => `${title}, nieuwe ronde`,
    submit: 'Concept maken',
    follows: 'Volgt op',
    errors: { invalid: 'Geef de ronde een naam van hooguit 120 tekens.', unprintable: unprintableNl },
  },
  comparison: {
    title: 'Sinds de vorige ronde',
    lead: (title: string, date: string) => `Vergeleken met ${title}${date ? `, ${date}` : ''}.`,
    agreed: 'Wat spraken we toen af?',
    moved: 'Wat verschoof er?',
    before: 'Toen',
    after: 'Nu',
    readAll: 'Bekijk per factor wat er verschoof',
  },
}
