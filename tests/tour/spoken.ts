import type { Page } from 'playwright-core'

const SPOKEN =
  /^- (alert|button|checkbox|combobox|group|heading|link|progressbar|radio|textbox)\b(?: "(.*?)")?((?: \[\w+(?:=\w+)?\])*)/

/**
 * What a screen reader announces in the main part of the page, in order: the role, name and state of each control and
 * of each heading, group or alert around them.
 */
export const spokenOn = async (page: Page): Promise<readonly string[]> => {
  const tree = await page.locator('main').ariaSnapshot()
  return tree.split('\n').flatMap((line) => {
    const [found, role, name, state] = SPOKEN.exec(line.trim()) ?? []
    return found && name ? [`${role} ${name}${state ?? ''}`] : []
  })
}

const LEVELS_NOW = [
  'radio Startend Het programma rond de mediacoaches staat nog los van de onderwijsdoelen. Dat geldt voor de centrale doelen en ook voor de doelen van de afdelingen.',
  'radio In ontwikkeling De onderwijsdoelen geven het programma voor een deel richting. In de praktijk zijn de mediacoaches ook een groot deel van hun tijd kwijt aan technische vragen tussendoor.',
  'radio Verankerd De opdrachtgever, de mediacoaches en de andere betrokkenen kennen de onderwijsdoelen door en door. Ze werken er gericht aan om die doelen te bereiken.',
  'radio Dat kan ik niet beoordelen',
]

const groupRow = (name: string) => [
  `group ${name}`,
  `checkbox ${name} [checked]`,
  'textbox Andere naam',
  'combobox Beeld zichtbaar',
  'textbox Aantal gevraagd',
]

const hands = (group: string) => [
  `group ${group}`,
  'textbox 1 Startend',
  'textbox 2 In ontwikkeling',
  'textbox 3 Verankerd',
]

/** By the name of a stop: the questionnaire, and the forms that are filled in most. */
export const SPOKEN_AT: Readonly<Record<string, readonly string[]>> = {
  'front-unknown-code': [
    'alert Kijk dit nog even na',
    'heading Kijk dit nog even na [level=2]',
    'link Deze code kennen we niet. Kijk hem nog eens na, of vraag een nieuwe aan degene die je uitnodigde.',
    'heading Vul de vragenlijst in [level=1]',
    'textbox Je code [invalid]',
    'button Naar de vragenlijst',
    'link Inloggen',
    'heading Wat komt eruit? [level=2]',
    'link Lees het voorbeeldrapport',
    'link Het voorbeeld als pdf',
    'link Bekijk hoe een vraag eruitziet',
    'heading Wat is Bruggenscan? [level=2]',
  ],
  'start-on-record': [
    'heading Hoe staat het met de mediacoaches? [level=1]',
    'link Alles wat we beloven',
    'link Privacyverklaring',
    'heading Jouw groep is herkenbaar [level=2]',
    'checkbox Ik begrijp dat anderen mijn antwoorden, en wat ik van een andere groep verwacht, misschien herkennen.',
    'button Begin',
    'heading Wie ziet wat? [level=2]',
    'heading Wat gebeurt er met je antwoorden? [level=2]',
    'heading Wat kunnen we niet beloven? [level=2]',
  ],
  'factor-empty-sent': [
    'alert Kijk dit nog even na',
    'heading Kijk dit nog even na [level=2]',
    'link Kies hoe het nu is.',
    'link Kies waar we over twee jaar zouden moeten staan.',
    'link Kies wat je denkt dat zij nu kiezen, of ‘Geen idee’.',
    'progressbar Vraag 1 van 6 · stoppen en later verdergaan kan',
    'heading Hoe sterk is het werk van de mediacoaches verbonden met de onderwijsdoelen? [level=1]',
    'group Hoe is het nu?',
    ...LEVELS_NOW,
    'group Waar zouden we over twee jaar moeten staan?',
    ...['Startend', 'In ontwikkeling', 'Verankerd', 'Dat kan ik niet beoordelen'].map((name) => `radio ${name}`),
    'group Wat denk je dat het bestuur samen kiest bij ‘Hoe is het nu?’',
    ...['Startend', 'In ontwikkeling', 'Verankerd', 'Geen idee'].map((name) => `radio ${name}`),
    'button Volgende',
    'link Terug naar de uitleg',
  ],
  'sign-in': [
    'heading Inloggen [level=1]',
    'textbox E-mailadres',
    'textbox Wachtwoord',
    'button Inloggen',
    'link Inloggen met SURFconext',
    'link Wachtwoord vergeten?',
  ],
  'scan-new': [
    'heading Concept van een scan [level=1]',
    'textbox Naam van de scan',
    'textbox Peildatum',
    'textbox Sluitdatum',
    'textbox Tijd van sluiten',
    'group Hoe noemen jullie een i-coach?',
    'combobox Een collega is een …',
    'combobox Meerdere collega’s zijn …',
    'textbox Eigen inleiding (hoeft niet)',
    'group Wat vragen we?',
    'link Bekijk of maak vragenlijsten',
    'combobox Vragenlijst',
    'combobox Verdieping',
    'checkbox Vraag bij elke factor ook waar we over twee jaar zouden moeten staan. [checked]',
    'checkbox Laat deelnemers per factor een toelichting schrijven. [checked]',
    'group Wie doen mee?',
    ...['Bestuur', 'Mediacoaches', 'Docenten'].flatMap(groupRow),
    'group Wat verwachten groepen van elkaar? (hoeft niet)',
    'checkbox Vraag groepen ook wat zij van een andere groep verwachten.',
    'group Colleges of locaties (hoeft niet)',
    'textbox Namen, één per regel',
    'button Bewaren',
    'link Annuleren',
  ],
  'agreement-new': [
    'link Afspraken',
    'heading Nieuwe afspraak [level=1]',
    'textbox Wat gaan we precies doen?',
    'combobox Bij welke factor hoort dit?',
    'textbox Wie trekt dit?',
    'textbox Wie doet mee?',
    'textbox Wat doet het bestuur?',
    'textbox Wie vertelt het aan wie?',
    'textbox Waaraan zien we dat het werkt?',
    'textbox Klaar op',
    'textbox We kijken terug op',
    'button Bewaren',
    'link Annuleren',
  ],
  'inventory-new-task-refused': [
    'alert Kijk dit nog even na',
    'heading Kijk dit nog even na [level=2]',
    'link Schrijf op welke taak het is.',
    'link Vul een heel getal in van 0 tot en met 9999, of laat dit leeg.',
    'link Wie doet wat bij ons',
    'heading Andere taak toevoegen [level=1]',
    'textbox Welke taak [invalid]',
    'group Hoe staat het ervoor?',
    'radio gebeurt, niet belegd',
    'radio gebeurt niet',
    'radio niet nodig',
    'radio weten we niet',
    'radio nog niet ingevuld [checked]',
    'textbox Waar is het nodig?',
    'textbox Wie vult het nu in?',
    'textbox Hoeveel mensen zijn dat? [invalid]',
    'combobox Zijn zij daar tevreden mee? [disabled]',
    'combobox Wat doen jullie ermee?',
    'combobox Bij welke titel',
    'button Bewaren',
    'link Annuleren',
  ],
  'inventory-import-refused': [
    'alert Kijk dit nog even na',
    'heading Kijk dit nog even na [level=2]',
    'link In dit bestand staat niets.',
    'link Wie doet wat bij ons',
    'heading Csv-bestand inlezen [level=1]',
    'link Overzicht als csv, voor een rekenblad',
    'button Csv-bestand',
    'button Bestand bekijken',
    'link Annuleren',
  ],
  'workshop-hands': ['heading Wat verwachten we? [level=1]', ...['Bestuur', 'Mediacoaches', 'Docenten'].flatMap(hands)],
}
