/** Writes the title and the conformance to PDF/UA-1 into the description of the file, where programs look for both. */
export const identify = (doc: PDFKit.PDFDocument, title: string): void => {
  doc.info.Title = withoutMarkup(title)
  doc.appendXML(
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  )
}

/** pdfkit writes the title into XML without escaping, so characters of markup are replaced by look-alikes. */
const withoutMarkup = (title: string) => title.replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›')
