/** A short valid document, invented, one element a line, so that a test can break it in one known place. */
export const sample = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution" contains="originalVersion">
    <meta>
      <identification source="#editor">
        <FRBRWork>
          <FRBRthis value="/akn/eu/statement/resolution/EP/2023-03-16/1/!main"/>
          <FRBRuri value="/akn/eu/statement/resolution/EP/2023-03-16/1"/>
          <FRBRdate date="2023-03-16" name="adoption"/>
          <FRBRauthor href="#EP"/>
          <FRBRcountry value="eu"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="/akn/eu/statement/resolution/EP/2023-03-16/1/eng@2023-03-16/!main"/>
          <FRBRuri value="/akn/eu/statement/resolution/EP/2023-03-16/1/eng@2023-03-16"/>
          <FRBRdate date="2023-03-16" name="adoption"/>
          <FRBRauthor href="#EP"/>
          <FRBRlanguage language="eng"/>
        </FRBRExpression>
        <FRBRManifestation>
          <FRBRthis value="/akn/eu/statement/resolution/EP/2023-03-16/1/eng@2023-03-16/!main.xml"/>
          <FRBRuri value="/akn/eu/statement/resolution/EP/2023-03-16/1/eng@2023-03-16.akn"/>
          <FRBRdate date="2023-03-16" name="markup"/>
          <FRBRauthor href="#editor"/>
        </FRBRManifestation>
      </identification>
    </meta>
    <preface>
      <longTitle eId="preface__longTitle"><p>Resolution on springs</p></longTitle>
    </preface>
    <mainBody>
      <paragraph eId="para_1">
        <num>1.</num>
        <content eId="para_1__content"><p>Springs are drying up<authorialNote eId="authorialNote_1" marker="1" placement="bottom"><p>A note.</p></authorialNote>.</p></content>
      </paragraph>
      <paragraph eId="para_2">
        <num>2.</num>
        <content eId="para_2__content"><p>Calls for <ref eId="ref_1" href="/akn/eu/act/1">measures</ref>.</p></content>
      </paragraph>
    </mainBody>
  </statement>
</akomaNtoso>
`;

/** The sample with one piece replaced; throws when the piece is not in it. */
export function sampleWith(piece: string, replacement: string): string {
  if (!sample.includes(piece)) throw new Error(`The sample has no ${piece}`);
  return sample.replace(piece, () => replacement);
}
