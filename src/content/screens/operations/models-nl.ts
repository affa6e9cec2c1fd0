export const modelsNl = {
  title: 'Voorbeeldteksten over privacy',
  lead: 'Voor de functionaris voor gegevensbescherming en de ondernemingsraad. Pas ze aan voor jullie instelling.',
  fromGuide: 'Voorbeeldteksten: register, overeenkomst, DPIA en de brief aan de ondernemingsraad',
  save: 'Tekst bewaren',
  names: {
    verwerkersovereenkomst: 'Bijlage bij een verwerkersovereenkomst',
    verwerkingsregister: 'Vermelding in het verwerkingsregister',
    'dpia-voortoets': 'Voortoets: is een DPIA nodig?',
    ondernemingsraad: 'Brief aan de ondernemingsraad',
  },
}
