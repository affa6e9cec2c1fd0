export const downloadsNl = {
  title: 'Bestanden downloaden',
  lead: 'Alles hier komt uit hetzelfde rapport. Van een groep die daarin niet te zien is, staan ook hier geen aantallen.',
  share: 'Een bestand is zo doorgestuurd. Spreek af wie het mag zien.',
  language: 'De bestanden zijn in het Nederlands. Kies bovenaan English voor bestanden in het Engels.',
  talk: 'Om te lezen en te bespreken',
  pdf: { title: 'Gespreksstarter', kind: 'pdf', text: 'Het hele rapport, klaar om te printen.' },
  short: {
    title: 'Korte versie',
    kind: 'pdf',
    text: 'Het overzicht, de onderwerpen van het gesprek en ruimte voor afspraken. Om aan tafel uit te delen.',
  },
  count: 'Om zelf iets uit te zoeken',
  workbook: {
    title: 'Werkmap',
    kind: 'Excel (xlsx)',
    text: 'De antwoorden, de verschillen in woorden, de wensen en uitleg, elk op een eigen blad. Twijfel je? Neem deze.',
  },
  semicolon: {
    title: 'Antwoorden met puntkomma’s',
    kind: 'csv',
    text: 'Eén tabel met alle aantallen. Dubbelklik erop, en een Nederlandse Excel opent die goed.',
  },
  comma: {
    title: 'Antwoorden met komma’s',
    kind: 'csv',
    text: 'Dezelfde tabel, voor een Engelstalige Excel en voor programma’s als R, SPSS of Python.',
  },
  analysis: {
    title: 'Analyse',
    kind: 'json',
    text: 'Alle uitkomsten van de berekening, ook de getallen achter de woorden. Voor wie alles wil narekenen.',
  },
  keep: 'Om te bewaren in je eigen archief',
  record: {
    title: 'Alles van deze scan',
    kind: 'json',
    text: 'Instellingen, ‘Voordat je start’, uitkomsten, vrijgegeven toelichtingen, afspraken en de terugkoppeling. Ook nodig als iemand vraagt wat jullie bewaren.',
  },
  agreements: {
    title: 'Afspraken',
    kind: 'csv',
    text: 'Wat is afgesproken, door wie, en hoe het ermee staat. Ze staan ook in de werkmap.',
  },
  hang: 'Om op te hangen',
  hangHint:
    'Elke poster zet één factor groot op A3, met een tweede vel om op te schrijven. Hang ze naast elkaar waar jullie praten.',
  poster: (number: number, title: string) => `Poster van factor ${number}: ${title}`,
  show: 'Om te laten zien',
  showHint:
    'Elke afbeelding vult een dia en blijft scherp, ook als je die groter maakt. In PowerPoint: Invoegen, dan Afbeeldingen. Kan je programma geen svg openen? Maak dan een schermafdruk van de afbeelding.',
  overview: 'Alle factoren naast elkaar',
  factor: (number: number, title: string) => `Factor ${number}: ${title}`,
  /** Last in the name of a file, after institution and scan. */
  parts: {
    answers: 'antwoorden',
    analysis: 'analyse',
    agreements: 'afspraken',
    record: 'alles van deze scan',
    overview: 'overzicht',
    short: 'korte versie',
    poster: (number: number) => `poster factor ${number}`,
    factor: (number: number) => `factor ${number}`,
    item: (title: string) => `verdieping ${title}`,
  },
}
