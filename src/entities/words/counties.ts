/** Counties, provinces and towns whose teams play cricket, as texts on it call them. Lower case. */
export const CRICKET_COUNTIES: ReadonlySet<string> = new Set(
	'derbyshire durham essex glamorgan gloucestershire hampshire kent lancashire leicestershire middlesex northamptonshire nottinghamshire somerset surrey sussex warwickshire worcestershire yorkshire tasmania queensland victoria barbados guyana jamaica natal transvaal mumbai delhi karnataka vidarbha canterbury otago wellington auckland'.split(
		' ',
	),
);

/** Counties of Ireland, which play hurling, camogie and Gaelic football. */
export const IRISH_COUNTIES: ReadonlySet<string> = new Set(
	'antrim armagh carlow cavan clare cork derry donegal down dublin fermanagh galway kerry kildare kilkenny laois leitrim limerick longford louth mayo meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow'.split(
		' ',
	),
);
