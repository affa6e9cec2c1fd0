import { unprintableNl } from '../operations/errors-nl.ts'
export const mergerNl = {
  title: (group: string) => `${group} samenvoegen`,
  lead: 'Is een groep te klein om beschermd te zijn? Maak er dan één groep van met een andere. Zij staan samen in het rapport.',
  other: 'Met welke groep?',
  label: 'Naam van de nieuwe groep',
  labelHint: 'Deze naam zien deelnemers en staat in het rapport. Een voorbeeld: docenten en instructeurs.',
  consequences:
    'De adressen en aantallen gaan mee. De strengste regel van de twee geldt. De nieuwe groep krijgt een eigen code, en wordt niet vergeleken met een eerdere ronde. Uit elkaar halen kan daarna niet meer.',
  submit: 'Groepen samenvoegen',
  errors: {
    invalid: 'Kijk dit veld nog eens na.',
    unprintable: unprintableNl,
    otherMissing: 'Kies een groep.',
    labelWrong: 'Geef de nieuwe groep een naam van hooguit 60 tekens.',
    'no-such-group': 'Deze groep doet niet meer mee. Kies een andere.',
    'no-room': 'Er zijn al te veel eigen groepen. Haal er eerst een weg.',
    'name-taken': 'Een andere groep heet ook zo. Geef de nieuwe groep een eigen naam.',
  },
}

export const visibilityNl = {
  title: 'Groep beter beschermen',
  lead: 'Je kunt een groep beter beschermen dan eerst was afgesproken. Minder beschermen kan niet: mensen hebben geantwoord omdat jullie dit beloofden.',
  forGood: 'Wat je hier strenger maakt, kun je niet terugdraaien.',
  submit: 'Regels vastleggen',
  errors: {
    invalid: 'Kies een regel uit de lijst.',
    visibilityWrong: 'Kies een regel uit de lijst.',
    'not-stricter': 'Een regel kan alleen strenger worden.',
  },
}
