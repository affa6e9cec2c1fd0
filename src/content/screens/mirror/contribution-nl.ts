/** The pages on which the board contributes to the mirror, sees how it stands, or withdraws. */
export const contributionNl = {
  title: 'Bijdragen aan de spiegel',
  lead: 'De spiegel laat zien hoe vaak groepen bij andere instellingen van elkaar verschillen. Hij wordt alleen gemaakt van bijdragen van besturen. Meedoen hoeft niet.',
  stand: {
    none: 'Er is nog geen stand van de spiegel gemaakt.',
    printed: (day: string, institutions: number) =>
      `De laatste stand is van ${day} en telt ${institutions} instellingen.`,
    waits: (day: string) => `Op ${day} is geen nieuwe stand gemaakt: die wacht tot de volgende vaste dag.`,
    when: (day: string) =>
      `De volgende vaste dag is ${day}. Dan kan er een nieuwe stand komen, als minstens acht instellingen bijdragen en er bij minstens vijf iets veranderde.`,
  },
  present: (schoolYear: string) => `Jullie dragen nu bij, met beelden uit schooljaar ${schoolYear}.`,
  record: {
    heading: 'Dit draag je bij, en niets anders',
    lead: (coaches: string) =>
      `Van elke factor welke groep die nu verder ziet dan de andere. Alleen het bestuur, de ${coaches} en de docenten tellen mee, en alleen als het rapport ze toont.`,
    without: 'Geen naam, geen aantallen, geen datum. Alleen nog het schooljaar:',
  },
  changes: {
    heading: 'Veranderen en intrekken',
    once: 'Je kunt één keer per half jaar iets bijdragen: tussen twee vaste dagen, 1 februari en 1 juli. Een nieuwe bijdrage komt in de plaats van de oude. Na intrekken kan bijdragen weer vanaf de volgende vaste dag.',
    withdrawal:
      'Intrekken kan altijd, ook als de scan verwijderd is. Dan gaan jullie beelden weg. Een stand die al gemaakt is, houdt zijn aantallen. Tot de volgende stand blijft een versleuteld kenmerk over, waaruit niemand jullie beelden kan lezen.',
  },
  limits: {
    heading: 'Wat we niet kunnen beloven',
    lines: [
      'Bij jullie beelden staat niet van wie ze zijn. Wie alle rapporten op deze installatie mag lezen, kan jullie beelden herkennen. Die leert daar niets van wat niet in het rapport staat.',
      'Wie reservekopieën van vóór en na jullie bijdrage naast elkaar legt, ziet welke beelden erbij kwamen.',
      'Een sectororganisatie kan bijdragen van meer installaties verzamelen. Wie zo’n bestand krijgt, weet van welke installatie het komt.',
    ],
  },
  agreed: 'Ja, deze beelden mogen in de spiegel.',
  errors: { invalid: 'Dit kan niet.', notAgreed: 'Zet een vinkje als jullie dit willen bijdragen.' },
  submit: 'Bijdragen',
  refused: {
    'nothing-compared': (coaches: string) =>
      `Dit rapport heeft niets om bij te dragen. De spiegel vergelijkt het bestuur, de ${coaches} en de docenten, op factoren met de standaardtekst. Daarvan zijn hier geen twee groepen te vergelijken.`,
    'changed-this-period': (day: string) =>
      `Jullie hebben in dit half jaar al bijgedragen of ingetrokken. Vanaf ${day} kan het weer.`,
    'mirror-full':
      'De spiegel zit vol: er is geen plek voor een nieuwe bijdrage. Meld dit bij wie de installatie beheert.',
  },
  toMirror: 'Hoe jullie in de spiegel staan',
  mirror: {
    title: 'De spiegel',
    absent: 'Jullie dragen nu niet bij.',
    how: 'Bijdragen kan vanaf de pagina van een gesloten scan.',
    stays:
      'De bijdrage hoort bij jullie instelling. Wordt de scan verwijderd? Dan blijft de bijdrage staan, tot je die hier intrekt.',
  },
  toWithdrawal: 'Bijdrage intrekken',
  withdrawal: {
    title: 'Bijdrage intrekken',
    lead: 'Jullie beelden gaan uit de spiegel. Een stand die al gemaakt is, houdt zijn aantallen. In dit half jaar kun je niet opnieuw bijdragen.',
    submit: 'Intrekken',
  },
  flashes: {
    contributed: 'Bedankt. Jullie beelden tellen mee vanaf de volgende stand.',
    'mirror-withdrawn': 'De bijdrage is ingetrokken.',
  },
}
