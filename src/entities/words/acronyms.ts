import type {Kind} from '../entity.ts';

/**
 * Short forms that news uses without expanding them, with the name they stand for. A document that expands
 * one itself ("Cambodian People's Party (CCP)") overrules its row.
 */
const PLACES = `
US|United States
U.S|United States
USA|United States
U.S.A|United States
UK|United Kingdom
U.K|United Kingdom
UAE|United Arab Emirates
U.A.E|United Arab Emirates
DRC|Democratic Republic of Congo
KSA|Saudi Arabia
DPRK|North Korea
PRC|China
USSR|Soviet Union
PNG|Papua New Guinea
NYC|New York City
L.A|Los Angeles
LA|Los Angeles
D.C|Washington D.C.
DC|Washington D.C.
NSW|New South Wales
WA|Western Australia
`;
const ORGANIZATIONS = `
X|X
EU|European Union
E.U|European Union
UN|United Nations
U.N|United Nations
NATO|NATO
Nato|NATO
WHO|World Health Organization
IMF|International Monetary Fund
WTO|World Trade Organization
ICJ|International Court of Justice
ILO|International Labour Organization
UNHCR|UNHCR
UNICEF|UNICEF
Unicef|UNICEF
UNESCO|UNESCO
Unesco|UNESCO
UNEP|UNEP
UNDP|UNDP
IAEA|International Atomic Energy Agency
OPEC|OPEC
ASEAN|ASEAN
AU|African Union
ECOWAS|ECOWAS
OECD|OECD
G7|G7
G20|G20
G-7|G7
G-20|G20
G8|G8
G77|G77
M23|M23
M5S|Five Star Movement
BRICS|BRICS
FBI|FBI
CIA|CIA
NSA|National Security Agency
DHS|Department of Homeland Security
V.A|Department of Veterans Affairs
DOJ|Department of Justice
EPA|Environmental Protection Agency
FDA|Food and Drug Administration
CDC|Centers for Disease Control and Prevention
NASA|NASA
IRS|Internal Revenue Service
ICE|Immigration and Customs Enforcement
SEC|Securities and Exchange Commission
FCC|Federal Communications Commission
FTC|Federal Trade Commission
GOP|Republican Party
DNC|Democratic National Committee
RNC|Republican National Committee
NAACP|NAACP
ACLU|American Civil Liberties Union
NRA|National Rifle Association
AFL-CIO|AFL-CIO
AARP|AARP
UAW|United Auto Workers
BBC|BBC
CNN|CNN
NBC|NBC
ABC|ABC
CBS|CBS
MSNBC|MSNBC
PBS|PBS
NPR|NPR
HBO|HBO
ESPN|ESPN
AP|Associated Press
AFP|Agence France-Presse
UPI|UPI
ANI|ANI
IANS|IANS
SANA|SANA
TASS|TASS
RIA|RIA
KCNA|KCNA
CCTV|CCTV
CGTN|CGTN
IBM|IBM
AT&T|AT&T
BMW|BMW
HSBC|HSBC
UBS|UBS
BP|BP
GM|General Motors
GE|General Electric
AIG|AIG
UPS|UPS
JPMorgan|JPMorgan
FIFA|FIFA
UEFA|UEFA
IOC|International Olympic Committee
NBA|NBA
NFL|NFL
NHL|NHL
MLB|MLB
NCAA|NCAA
MLS|MLS
FIA|FIA
ICRC|International Committee of the Red Cross
MSF|Médecins Sans Frontières
WWF|WWF
PETA|PETA
IRA|IRA
PLO|Palestine Liberation Organization
PKK|PKK
ISIS|Islamic State
ISIL|Islamic State
IS|Islamic State
KGB|KGB
FSB|FSB
MI5|MI5
MI6|MI6
IDF|IDF
PLA|People's Liberation Army
CCP|Chinese Communist Party
BJP|Bharatiya Janata Party
ANC|African National Congress
RSS|RSS
TMC|TMC
DMK|DMK
NHS|National Health Service
MIT|MIT
UCLA|UCLA
NYU|New York University
MTV|MTV
YPG|YPG
HDP|HDP
AKP|AKP
SNP|Scottish National Party
DUP|DUP
UKIP|UKIP
SPD|SPD
CDU|CDU
AfD|AfD
`;

/** Those that nobody expands: agencies, companies, parties, clubs and their bodies. Each stands for itself. */
const PLAIN =
	'AAP ABB ADNOC AFC AFCON AFL AIADMK ANSA AOL APA APTN AQAP AQIM ARD ASML ATP AWS AXA BAFTA BASF BBVA BCCI ' +
	'BFMTV BJD BNP BSE BSP BT BWF BYD CAF CBC CBRE CENTCOM CERN CME CNBC COMESA CONCACAF CONMEBOL CPM CSKA ' +
	'CTV CVS DAX DBS DHL DPA DPP ECB EDF EFE EFF ELN EMI ENI ESA ETA EY FARC FAZ FDLR FDP FIBA FIDE FINA FTSE ' +
	'FTX GCHQ GSK HDFC HTC IAAF IBEX ICANN ICBC ICC ICICI IGAD IIHF IPL IRGC IRNA ISI ISNA ISRO ISWAP ITF ITN ITV ' +
	'JAXA JBS JCB KANU KBS KFC KKR KLM KMT KOSPI KPMG LATAM LBC LDP LG LPGA LRA LSE LTTE LVMH MBC MDC MGM ' +
	'MILF MOEX MORENA MQM MSC MSCI MTN NAFTA NASCAR NCP NDA NDC NDP NDTV NEC NHK NLD NNPC NOS NPA NPP NRK NRL ' +
	'NSE NTPC NTT NTV NXP NYSE ODM OMV ONGC ONLF OPCW ORF OSCE PAOK PASOK PCB PDP PDVSA PGA PIMCO PML-N POSCO ' +
	'PPP PRI PSG PSOE PSV PTI QPR RAF RAI RBB RBC RBS RENAMO RFI RFU RJD RPF RSF RT RTBF RTE RTL RTS RTVE RUF RWE ' +
	'SAARC SABC SADC SAP SAS SBS SDF SDLP SDP SNCF SPLA SPLM SRF STV SVT SWAPO SYRIZA TCS TDP TEPCO TF1 TMZ ' +
	'TNT TPLF TRT TSMC TTP TUI TVE TVN TVP UCI UDF UFC UMNO UMP UNAIDS UNCTAD UNFPA UNIFIL UNITA UNRWA UPA ' +
	'UPND USADA USAID USGA USOC UVF VRT VTB WADA WAFA WBA WBC WBO WDR WFP WNBA WPP WTA WWE YPF ZANU-PF ZDF ' +
	'ZTE';

type ShortName = {readonly full: string; readonly kind: Kind};

const rows = (table: string, kind: Kind): [string, ShortName][] =>
	table
		.trim()
		.split('\n')
		.map(row => row.split('|'))
		.map(([short, full]) => [short!, {full: full!, kind}]);

/** By the short form as printed, without its final period. */
export const ACRONYMS: ReadonlyMap<string, ShortName> = new Map([
	...PLAIN.split(' ').map((short): [string, ShortName] => [short, {full: short, kind: 'organization'}]),
	...rows(PLACES, 'place'),
	...rows(ORGANIZATIONS, 'organization'),
]);

/** The row of an acronym as printed, with or without its periods: "G.O.P.", "UN". */
export const findAcronym = (word: string): ShortName | undefined =>
	ACRONYMS.get(word) ?? (word.includes('.') ? ACRONYMS.get(word.replaceAll('.', '')) : undefined);
