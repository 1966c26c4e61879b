/** Cities that papers print as a dateline with a colon ("NEW DELHI: The ministry …"), where a speaker could stand too. */
export const DATELINE_CITIES: ReadonlySet<string> = new Set(
	(
		'new delhi|delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|jaipur|lucknow|patna|bhopal|' +
		'chandigarh|srinagar|guwahati|kochi|thiruvananthapuram|nagpur|indore|ranchi|islamabad|karachi|lahore|peshawar|' +
		'quetta|rawalpindi|multan|faisalabad|dhaka|chittagong|colombo|kathmandu|kabul|kandahar|male|kuala lumpur|' +
		'petaling jaya|putrajaya|george town|johor baru|kota kinabalu|kuching|ipoh|shah alam|singapore|jakarta|surabaya|' +
		'manila|bangkok|phnom penh|hanoi|ho chi minh city|vientiane|yangon|naypyitaw|beijing|shanghai|hong kong|taipei|' +
		'tokyo|seoul|pyongyang|london|paris|berlin|brussels|geneva|vienna|rome|madrid|moscow|kiev|kyiv|ankara|istanbul|' +
		'cairo|tripoli|tunis|algiers|rabat|khartoum|addis ababa|nairobi|kampala|kigali|dar es salaam|lusaka|harare|' +
		'johannesburg|cape town|pretoria|lagos|abuja|accra|dakar|beirut|damascus|amman|baghdad|tehran|riyadh|jeddah|doha|' +
		'dubai|abu dhabi|manama|kuwait city|muscat|sanaa|jerusalem|gaza|gaza city|ramallah|tel aviv|washington|new york|' +
		'los angeles|united nations|ottawa|toronto|mexico city|havana|caracas|bogota|lima|brasilia|buenos aires|santiago|' +
		'sydney|canberra|melbourne|wellington|suva|port moresby'
	).split('|'),
);
