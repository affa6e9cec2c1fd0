import { changedMeanwhileNl, unprintableNl } from '../operations/errors-nl.ts'
export const editionsNl = {
  title: 'Vragenlijsten',
  lead: 'Een scan stelt de vragen uit een vragenlijst. Gebruik de standaard, of kopieer die en maak er jullie eigen woorden van.',
  standardText: 'Zes factoren met elk drie niveaus, in het Nederlands en het Engels.',
  own: 'Eigen vragenlijsten',
  none: 'Jullie hebben nog geen eigen vragenlijst.',
  copyStandard: 'Standaard kopiëren',
  import: 'Bestand inlezen',
  state: { free: 'nog niet gebruikt', drafted: 'in een concept', frozen: 'ligt vast' },
  usedBy: (scans: string) => `Gebruikt in ${scans}.`,

  overview: {
    free: 'Alles kan nog anders. De woorden liggen vast zodra een scan met deze vragenlijst start.',
    frozen:
      'Deze woorden liggen vast, want een scan met deze vragenlijst is gestart. Wil je iets anders zeggen? Maak dan een nieuwe versie.',
    standard: 'Deze vragenlijst hoort bij Bruggenscan. Wil je iets anders zeggen? Maak dan een kopie.',
    preview: 'Bekijken zoals deelnemers',
    copy: 'Kopiëren',
    newVersion: 'Nieuwe versie maken',
    file: 'Als bestand',
    download: 'Downloaden als bestand',
    downloadHint: 'Om in een ander programma aan te werken, of om te delen met een andere instelling.',
    delete: 'Weggooien',
    parts: 'Woorden aanpassen',
    partsRead: 'Wat erin staat',
    names: 'Naam en niveaus',
    factor: (number: number, title: string) => `${number}. ${title}`,
    usedBy: 'Gebruikt in',
    check: 'Kijk dit nog na',
    halfChanged: (factor: string) =>
      `${factor}: de ene taal wijkt af van de standaard, de andere niet. Zeggen ze nog hetzelfde?`,
    longLevels: (factor: string) =>
      `${factor}: de drie niveaus zijn samen lang. Het gesprek erover krijgt in de pdf een eigen bladzijde.`,
  },

  copy: {
    title: 'Vragenlijst kopiëren',
    lead: (edition: string) => `Je maakt een kopie van ‘${edition}’. Daarna pas je de woorden aan.`,
    name: 'Naam van de kopie',
    nameHint:
      'Deelnemers zien deze naam niet. Hij staat wel achter in het rapport. Bestaat de naam al? Dan wordt dit de volgende versie.',
    submit: 'Kopie maken',
  },

  names: {
    title: 'Naam en niveaus',
    name: 'Naam van de vragenlijst',
    nameHint: 'Hooguit 60 tekens. Bestaat de naam al? Dan wordt dit de volgende versie.',
    levels: 'Hoe heten de niveaus?',
    levelsHint: (longest: number) =>
      `Schrijf ze zoals midden in een zin, met een kleine letter. Hooguit ${longest} tekens. Kies namen die niet oordelen: een niveau is een stap op weg.`,
  },

  factor: {
    title: (number: number) => `Factor ${number}`,
    places:
      'Zet {coaches} waar jullie eigen titel moet komen, zoals ‘mediacoaches’. Gebruik {coach} voor één collega. Aan het begin van een zin: {Coaches} en {Coach}.',
    atMost: (longest: number) => `Hooguit ${longest} tekens.`,
    hints: {
      title: 'Staat in het rapport boven de factor.',
      question: 'Dit lezen deelnemers boven de antwoorden.',
      level: 'Dit lezen deelnemers als antwoord, en het staat in het rapport.',
      finding: 'Wat onderzoek hierover liet zien. Staat in het rapport op het scherm.',
      watchOut: 'Waar het elders lastig werd. Staat in het rapport op het scherm.',
      tip: 'Staat in het rapport bij de vragen om over te praten.',
    },
    saveAndNext: 'Bewaren en naar de volgende',
  },

  fields: {
    name: 'Naam',
    levelNames: (level: number) => `Naam van niveau ${level}`,
    title: 'Titel',
    question: 'Vraag',
    levels: (level: number) => `Niveau ${level}`,
    finding: 'Wat onderzoek liet zien',
    watchOut: 'Let op',
    tip: 'Tip',
  },
  languages: { nl: 'Nederlands', en: 'Engels' },

  preview: {
    banner: 'Zo zien deelnemers de vragen. Hier wordt niets bewaard of geteld.',
    back: 'Terug naar de vragenlijst',
    title: (edition: string) => `Voorbeeld van ‘${edition}’`,
    ownTitle: 'In een scan staat in plaats van i-coach jullie eigen titel.',
    question: (number: number) => `Vraag ${number}`,
  },

  importing: {
    title: 'Bestand inlezen',
    lead: 'Zo maak je een vragenlijst uit een bestand: van een andere instelling, of een dat je zelf hebt bewerkt.',
    steps: [
      'Download een vragenlijst als bestand.',
      'Open het in een tekstprogramma en verander de woorden. Laat de rest staan.',
      'Kies het bestand hieronder, of plak de hele inhoud.',
    ],
    file: 'Kies het bestand',
    text: 'Of plak de inhoud',
    submit: 'Inlezen',
    refused: 'Dit bestand is nog niet goed. Er is niets bewaard.',
    more: (count: number) => (count === 1 ? 'En nog 1 punt.' : `En nog ${count} punten.`),
  },

  deletion: {
    title: (edition: string) => `‘${edition}’ weggooien?`,
    lead: 'De vragenlijst verdwijnt en komt niet terug.',
    submit: 'Vragenlijst weggooien',
  },

  flashes: {
    copied: 'De kopie is gemaakt. Pas nu de woorden aan.',
    imported: 'De vragenlijst is ingelezen.',
    reworded: 'Bewaard.',
    deleted: 'De vragenlijst is weggegooid.',
    frozen: 'Dit kan niet meer: een scan met deze vragenlijst is gestart. Maak een nieuwe versie.',
    'in-use': 'Weggooien kan niet: een scan gebruikt deze vragenlijst.',
  },

  problems: {
    changedMeanwhile: changedMeanwhileNl,
    unprintable: unprintableNl,
    invalid: 'Kijk dit veld nog eens na.',
    missing: 'Vul deze tekst in.',
    missingPart: 'Dit deel ontbreekt, of heeft een andere vorm.',
    tooLong: (over: number, longest: number) =>
      `Maak deze tekst ${over} ${over === 1 ? 'teken' : 'tekens'} korter: hooguit ${longest}.`,
    unknownPlace: 'Tussen accolades mag alleen {coach}, {coaches}, {Coach} of {Coaches} staan.',
    noPlace: 'Hier mogen geen accolades staan.',
    same: 'Deze tekst staat ook bij een ander niveau. Maak ze verschillend.',
    frozen:
      'Bewaren kan niet meer: een scan met deze vragenlijst is gestart. Kopieer je tekst en maak een nieuwe versie.',
    unknownKey: 'Dit hoort niet in het bestand. Haal het weg.',
    otherFormat: 'Hier moet "bruggenscan-edition-1" staan.',
    notJson:
      'Dit is geen vragenlijst van Bruggenscan. Plak de hele inhoud, van de eerste tot en met de laatste accolade.',
    fileTooLong: 'Dit is veel te lang voor een vragenlijst.',
  },
}
