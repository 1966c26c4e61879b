/** Towns and districts that news of their countries names every week, beyond the cities that the world knows. */
export const DISTRICTS: readonly string[] = (
	'Abujhmad,Aflao,Agatu,Aitutaki,Ajah,Al-Adhamiyah,Al-Anbar,Al-Qaim,Al-Sulaymaniyah,Alamata,Alofi,Amarah,' +
	'Assosa,Babanusa,Bacau,Baia Mare,Baiji,Bairnsdale,Barguna,Barkin Ladi,Bastar,Batsari,Bibiani,Birnin Gwari,' +
	'Blaenau Ffestiniog,Bodø,Bokkos,Botosani,Bowen Basin,Bunagana,Buner,Chilika,Cloncurry,Damazin,Damboa,Damongo,' +
	'Daru,Debre Birhan,Dikwa,Djugu,Drammen,Ebeye,Echuca,Ejura,Eket,Festac,Fizi,Funtua,Futuna,Galati,Gjøvik,' +
	'Goondiwindi,Gubio,Hammerfest,Haugesund,Hunza,Ihiala,Irumu,Jhalokati,Jibia,Jinmen,Joypurhat,Jämtland,Kachia,' +
	'Kafia Kingi,Kajuru,Kalehe,Kalpetta,Kankara,Kanyabayonga,Katsina-Ala,Kavumu,Khagrachari,Khor Fakkan,' +
	'Kiritimati,Kirkenes,Kiunga,Konduga,Konongo,Korem,Kpando,Kristiansand,Kufa,Kukawa,Longreach,Longyearbyen,' +
	'Lorengau,Mangu,Mastung,Meppadi,Minova,Molde,Moorea,Morwell,Namsos,Narayanpur,Narrabri,Narvik,Netrokona,' +
	'New Taipei City,Ngerulmud,Nhulunbuy,Okigwe,Oradea,Otopeni,Panjgur,Piatra Neamt,Ploiesti,Prahova,Rawalakot,' +
	'Rijau,Riyom,Rørvik,Sagbama,Satu Mare,Shangla,Shashamane,Shinkafi,Shiroro,Shorkot,Sibiu,Sinaia,Suceava,Sukma,' +
	'Swan Hill,Talata Mafara,Tando Allahyar,Targu Mures,Trøndelag,Tsafe,Tuz Khurmatu,Ukum,Uzo-Uwani,Walgett,' +
	'Welkait,Wenchi,Woldiya,Yelwata,Zangon Kataf,Zurmi,Ålesund'
).split(',');
