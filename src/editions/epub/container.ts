import { create } from 'xmlbuilder2';

/** `META-INF/container.xml`: where the package document is (EPUB 3.3, section 4.2.6.3.1). */
export function containerXml(): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(
    'urn:oasis:names:tc:opendocument:xmlns:container',
    'container',
  );
  root
    .att('version', '1.0')
    .ele('rootfiles')
    .ele('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' });
  return `${root.end({ prettyPrint: true })}\n`;
}
