export const secondFactorNl = {
  heading: 'Tweede stap bij het inloggen',
  isOn: (day: string) => `Staat aan sinds ${day}.`,
  isOff: 'Staat nog niet aan.',
  setUp: 'Tweede stap instellen',
  codesLeft: (codes: number) =>
    codes === 1
      ? 'Je hebt nog 1 herstelcode.'
      : codes === 0
        ? 'Je herstelcodes zijn op.'
        : `Je hebt nog ${codes} herstelcodes.`,
  fewLeft: 'Maak nieuwe, dan kom je er ook in als je telefoon kwijt is.',
  code: {
    title: 'Vul je code in',
    lead: 'Open op je telefoon de app die je codes maakt.',
    label: 'Je code',
    hint: 'De 6 cijfers die de app nu laat zien, of een van je herstelcodes.',
    lost: 'Heb je je telefoon niet en ook geen herstelcode? Vraag hulp aan wie Bruggenscan bij jullie beheert.',
  },
  enrolment: {
    title: 'Tweede stap instellen',
    why: 'Bij het inloggen vragen we naast je wachtwoord een code van je telefoon. Wie alleen je wachtwoord kent, komt er dan niet in.',
    mustNow: 'De vorige keer stelde je dit uit. Stel nu de tweede stap in, dan kun je verder.',
    getApp:
      'Zet een app op je telefoon die inlogcodes maakt, zoals Google Authenticator, Microsoft Authenticator of 2FAS. Of gebruik een wachtwoordkluis die dat kan.',
    scan: 'Scan met die app deze QR-code.',
    qr: 'QR-code voor je app',
    typed: 'Lukt scannen niet? Typ dan deze sleutel in de app:',
    onThisDevice: 'Staat de app op dit toestel? Open hem dan hier.',
    thenCode: 'Vul hieronder de code in die de app laat zien.',
    label: 'Code van 6 cijfers',
    submit: 'Tweede stap aanzetten',
    later: 'Nu geen tijd?',
    laterText: 'Je kunt dit één keer uitstellen. De volgende keer dat je inlogt, moet het.',
    putOff: 'Volgende keer instellen',
  },
  recoveryCodes: {
    title: 'Bewaar je herstelcodes',
    lead: 'Telefoon kwijt of stuk? Dan log je in met je wachtwoord en een van deze codes. Elke code werkt één keer.',
    once: 'Je ziet ze alleen nu. Print deze pagina, schrijf ze over of zet ze in je wachtwoordkluis.',
    keep: 'Bewaar ze op een veilige plek, en niet bij je telefoon.',
    name: 'je herstelcodes',
    onward: 'Ik heb ze bewaard, verder',
  },
  recoveryUsed: {
    title: 'Je bent ingelogd met een herstelcode',
    left: (codes: number) =>
      codes === 0
        ? 'Dit was je laatste herstelcode.'
        : codes === 1
          ? 'Deze code werkt niet meer. Je hebt er nog 1.'
          : `Deze code werkt niet meer. Je hebt er nog ${codes}.`,
    advice:
      'Heb je een ander toestel? Stel dan daarop de tweede stap in. Bij je account maak je ook nieuwe herstelcodes.',
    onward: 'Verder',
    toAccount: 'Naar je account',
  },
  permission: {
    lead: 'Vul eerst je wachtwoord in. Zo weten we zeker dat jij dit doet.',
    moveTitle: 'Een ander toestel gebruiken',
    moveLead:
      'Vul eerst je wachtwoord in, en een code van je oude toestel of een herstelcode. Daarna werken het oude toestel en je oude herstelcodes niet meer.',
    submit: 'Verder',
  },
  renewal: {
    title: 'Nieuwe herstelcodes maken',
    lead: 'Je krijgt er tien. De codes die je nu hebt, werken daarna niet meer.',
    submit: 'Nieuwe codes maken',
  },
  errors: {
    invalid: 'Kijk dit veld nog eens na.',
    'wrong-code': 'Deze code klopt niet of is al gebruikt. Wacht tot de app een nieuwe laat zien en vul die in.',
    'too-many-codes': 'Er is te vaak een verkeerde code ingevuld. Wacht even en probeer het opnieuw.',
  },
}
