/**
 * Finite verbs that attribute nothing but end the subject before them ("Smith visited the port and said …").
 * Regular forms in -ed are recognised by their ending; these are the irregular pasts and common presents.
 */
export const COMMON_VERBS =
	'went came took made got gave saw left won lost held ran began became stood led met sent brought spent built kept ' +
	'put set hit rose fell drew broke chose drove ate flew grew hid knew know knows rode sang sat slept sold shook shot shut swam ' +
	'taught threw wore wound bought caught cost cut dealt did fed fought forgot froze heard hung hurt laid lay lent ' +
	'overheard upheld oversaw underwent undertook mistook misled forbade spat strove wove rebuilt withheld overtook overthrew wept awoke beat bent bit blew bore clung hear crept drank dug flung forgave knelt leapt overcame shone shrank slid spun sprang stole strode thrust trod ' +
	'let lit paid quit rang sank sought struck stuck swept swung tore understood woke withdrew ' +
	'comes goes takes makes gets gives leads runs holds keeps remains seems appears becomes stands works plays helps ' +
	'faces brings allows requires includes continues begins needs follows turns moves lives falls sits wins loses ' +
	'used sued dies died lied tied shed fled bred sped bled pled cried tried ' +
	'serves represents means leaves uses has had happened go come take make get give become seem appear remain live ' +
	'need work help try tries tried keep start bring turn happen';
