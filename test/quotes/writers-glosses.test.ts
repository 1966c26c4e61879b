import {rows} from './rows.ts';

rows('what the writer adds behind words without marks', [
	[
		'Marin said she would close the quay, which opened on Friday.',
		'indirect | Marin | said | she would close the quay',
	],
	[
		'Marin said she would close the quay, which leaks at high water.',
		'indirect | Marin | said | she would close the quay, which leaks at high water',
	],
	[
		'Marin said she could vote for Vel, the founder of the union.',
		'indirect | Marin | said | she could vote for Vel',
	],
	[
		'Marin said that Vel, the founder of the union, was late.',
		'indirect | Marin | said | that Vel, the founder of the union, was late',
	],
	[
		'Marin said she would visit Alder Bay, the quay and the mill.',
		'indirect | Marin | said | she would visit Alder Bay, the quay and the mill',
	],
	[
		'Marin says they support the plan, and Vel is among the few who know it.',
		'indirect | Marin | says | they support the plan',
	],
	[
		'Marin says the crews are ready, pointing to the new ropes.',
		'indirect | Marin | says | the crews are ready',
		'indirect | Marin | pointing to | the new ropes',
	],
	[
		'Marin mocked the crews, praised the board and left.',
		'indirect | Marin | mocked | the crews',
		'indirect | Marin | praised | the board',
	],
]);
