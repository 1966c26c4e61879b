/** Family names that come first or are rare as anything else: a run that begins or ends with one is a person. Lower case. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
	(
		'kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang ahn song hong moon ' +
		'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang xi deng feng ' +
		'cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen cui tan fan wong chan ' +
		'leung cheung lau ho ng yip tsang kwok lam chow tse fung mok yeung hui tsai hsu hsieh chang tseng ' +
		'nguyen nguyễn tran trần le lê pham phạm hoang hoàng phan vu vũ dang đặng bui bùi do đỗ ngo ngô duong dương ly ' +
		'aung kyaw thein zaw myint khin maung tun soe naing thant hla htun sok chea keo hun sar heng chhim chhay prak ' +
		'singh patel sharma gupta kumar khan modi gandhi yadav mehta reddy rao nair iyer das ghosh banerjee mukherjee ' +
		'chatterjee bose sen roy mishra pandey verma shah jain kapoor chopra malhotra agarwal hussain ahmed rahman islam ' +
		'smith johnson williams brown jones garcia miller davis rodriguez rodríguez martinez martínez hernandez hernández ' +
		'lopez lópez gonzalez gonzález wilson anderson thomas taylor moore jackson martin perez pérez thompson white harris ' +
		'sanchez sánchez clark ramirez ramírez lewis robinson walker young allen king wright scott torres nguyen hill flores ' +
		'green adams nelson baker hall rivera campbell mitchell carter roberts gomez gómez phillips evans turner diaz díaz ' +
		'parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez gutiérrez ortiz morgan cooper ' +
		'peterson bailey reed kelly howard ramos cox ward richardson watson brooks chavez chávez wood bennett gray mendoza ' +
		'ruiz hughes price alvarez álvarez castillo sanders myers long ross foster jimenez jiménez vargas romero herrera medina ' +
		'moreno muñoz rojas silva santos pereira oliveira souza costa ferreira almeida carvalho ribeiro müller schmidt schneider ' +
		'fischer weber meyer wagner becker schulz hoffmann dubois bernard petit durand leroy moreau rossi russo ferrari esposito ' +
		'bianchi ricci ivanov petrov smirnov putin novak kowalski nowak okafor adeyemi mensah owusu diallo traoré keita ' +
		'tanaka suzuki sato watanabe yamamoto nakamura kobayashi kato abe ito kishida cohen levy goldberg rosenberg katz ' +
		"o'brien o'connor o'neill mcdonald mccarthy macdonald fitzgerald trump biden obama clinton bush reagan nixon sanders " +
		'macron merkel erdogan netanyahu zelensky zelenskyy bolsonaro maduro'
	).split(' '),
);
