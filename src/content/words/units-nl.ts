/** What a report says about the units of a group. */
export const unitsNl = {
  heading: 'Per college of locatie',
  rest: 'Overige',
  what: 'Hier staat hoe vaak elk antwoord is gekozen per onderdeel: een college of een locatie. Het zijn alleen aantallen. Het rapport vergelijkt onderdelen niet met elkaar, niet met een andere groep en niet met een vorige keer.',
  read: 'Lees het naast het beeld van de hele groep. Bij kleine aantallen kan één antwoord al veel schelen.',
  folding:
    'Een onderdeel met te weinig antwoorden telt mee bij ‘overige’, net als wie meer dan één onderdeel koos of geen. Zijn het er daar nog te weinig, dan komt het kleinste van de andere onderdelen erbij. Zo is geen klein aantal terug te rekenen. Dit is één keer bepaald, voor alle factoren samen, en ook zo bewaard.',
  unit: 'Onderdeel',
  responses: 'Antwoorden',
  legend: '1, 2 en 3 zijn de niveaus. Het vraagteken is: kan dit niet beoordelen.',
  undividedAll: 'Geen enkele groep staat hier per onderdeel: daarvoor zijn er te weinig antwoorden per onderdeel.',
  undivided: (group: string) =>
    `${group}: niet per onderdeel te zien, want daarvoor zijn er te weinig antwoorden per onderdeel.`,
}
