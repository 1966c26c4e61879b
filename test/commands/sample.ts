/** Three short articles of invented news that the tests of commands and screens share. */
export const SAMPLE = {
	'2024-03-12-quay.txt': `Quay repairs will cost twice as much, says Marin

By Odile Fenwick

PORT AVEN (Coastline News) - The repair of the north quay will cost 14 million crowns, twice the first estimate, harbour director Rosa Marin said on Tuesday.

"We opened the wall and found nothing behind it," Marin told reporters. "Nobody had looked there for forty years."

The mayor, Ilse Tannhauser, said the town would not pay alone.

(Reporting by Odile Fenwick; Editing by Tom Brandt)
`,
	'2024-03-14-mayor.md': `---
title: Mayor wants the ministry to share the bill
author: Joost Verhoeven
date: 2024-03-14
publication: The Aven Ledger
url: https://ledger.example/quay-bill
---

# Mayor wants the ministry to share the bill

Ilse Tannhauser, the mayor of Port Aven, rejected the new estimate on Thursday.

“It is not our wall,” she said, “and it was never our secret.”

Rosa Marin did not answer calls.
`,
	'notes/2024-03-20-council.txt': `Council puts off vote on north quay

PORT AVEN - The council put off its vote on the north quay until April.

"I need a second opinion," said Pavel Oru, who leads the finance committee.

A harbour official said the wall "could go any winter now".
`,
} as const;
