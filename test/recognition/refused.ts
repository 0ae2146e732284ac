/** Texts of no kind that the program knows: each must be refused, and say why. */
export const foreignTexts: Readonly<Record<string, string>> = {
  'a poem': `The Road

I.
The road went down into the valley
and did not come again;
whereas the river, slow and early,
went past us in the rain.

II.
We called on no one in the morning,
we had regard to none.
The hills gave neither sign nor warning,
the winter had begun.
`,
  'a contract': `CONTRACT FOR THE SUPPLY OF TIMBER

between Alder Mill Ltd. (the Seller) and Brook & Sons (the Buyer)

§ 1 Subject matter
The Seller delivers 40 cubic metres of timber to the Buyer.

§ 2 Price
1. The price is EUR 12 000.
2. It is paid within 30 days of the date of the invoice.

§ 3 Warranty
(a) The Seller warrants that the timber is dry.
(b) The Buyer examines it within ten days.

Place, date                         Signatures
______________                      ______________
`,
  'a resolution of the United Nations': `A/RES/75/999

Resolution adopted by the General Assembly on 21 December 2020

75/999. Protection of mountain springs

The General Assembly,

Recalling its resolution 74/998 of 18 December 2019,

Recalling also the relevant provisions of the Charter of the United Nations,

Deeply concerned about the loss of mountain springs,

Having considered the report of the Secretary-General,

1. Takes note of the report of the Secretary-General;

2. Calls upon all Member States to protect mountain springs;

3. Requests the Secretary-General to report to it at its seventy-sixth session;

4. Decides to remain seized of the matter.

48th plenary meeting
21 December 2020
`,
  'a recommendation of the Council of Europe': `Recommendation CM/Rec(2019)999 of the Committee of Ministers to member States on mountain springs

(Adopted by the Committee of Ministers on 10 April 2019 at the 1343rd meeting of the Ministers' Deputies)

The Committee of Ministers, under the terms of Article 15.b of the Statute of the Council of Europe,

Considering that the aim of the Council of Europe is to achieve a greater unity between its members;

Having regard to the Convention for the Protection of Human Rights and Fundamental Freedoms (ETS No. 5);

Recalling its Recommendation Rec(2001)1 on the conservation of springs,

Recommends that the governments of the member States:

1. protect mountain springs by law;

2. inform the public of their state.
`,
  'a national act': `Springs Act 1998
1998 CHAPTER 12

An Act to protect mountain springs. [9th July 1998]

BE IT ENACTED by the Queen's most Excellent Majesty, as follows:—

1 Duty to protect
(1) A landowner must protect any spring on the land.
(2) In this section "spring" includes a seasonal spring.

2 Short title
This Act may be cited as the Springs Act 1998.
`,
  'a press release': `Springs: new rules from next year

Brussels, 3 May 2021 – Mountain springs will be better protected from next year. The European Parliament welcomed the news.

"This is a good day for the mountains," said the rapporteur.

Contact: press office, tel. 0123 456789
`,
  'minutes of a club': `Minutes of the meeting of the Walking Club, 3 May 2021

Present: 12 members. Apologies: 2.

1. The minutes of the last meeting were approved.
2. The treasurer reported a balance of 340 pounds.
3. A walk along the river was planned for June.
`,
  'a table of prices': 'Item\tPrice\tStock\nTimber\t12\t40\nNails\t3\t900\nRope\t7\t12\n',
  'two odd lines': 'x\t\n2. \n',
  'a word': 'Parliament\n',
};
