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
    inventory: {
      heading: 'Wie doet wat: toen en nu',
      lead: (then: string, now: string) =>
        `Bij de start van elke ronde bewaarden we jullie overzicht. Vergeleken zijn dat van ${then} en dat van ${now}.`,
      same: 'Er is niets veranderd in titels, belegde taken, ontwikkelafspraken in gebruik en het paspoort.',
      onlyNow: 'Bij de vorige ronde was het overzicht nog leeg. Daarom vergelijken we hier niet.',
      onlyThen: 'Bij deze ronde was het overzicht leeg. Daarom vergelijken we hier niet.',
      newTitles: 'Functietitels die erbij kwamen',
      goneTitles: 'Functietitels die er niet meer zijn',
      nowAssigned: 'Taken die nu belegd zijn',
      noLongerAssigned: 'Taken die niet meer belegd zijn',
      nowInUse: 'Ontwikkelafspraken die nu in gebruik zijn',
      noLongerInUse: 'Ontwikkelafspraken die niet meer in gebruik zijn',
      passport: 'Paspoort van het programma',
      changed: (label: string, then: string, now: string) => `${label}: toen ${then}, nu ${now}`,
      blank: 'niet ingevuld',
    },
  },
}
