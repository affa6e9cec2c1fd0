/** Says in the file's own description what it is called, and that it keeps to PDF/UA-1: programs look for both. */
export const identify = (doc: PDFKit.PDFDocument, title: string): void => {
  doc.info.Title = withoutMarkup(title)
  doc.appendXML(
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  )
}

/** pdfkit writes the title into XML as it stands, so what XML would read as markup becomes a look-alike. */
const withoutMarkup = (title: string) => title.replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›')
