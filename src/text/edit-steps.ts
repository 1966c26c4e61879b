/** `old` and `now` in step, or only one of them: half-open stretches of two lists. */
export type Step = {
	readonly kind: 'same' | 'old' | 'new';
	readonly start: number;
	readonly end: number;
};

/** Differences looked for; of lists further apart all that differs counts as replaced. */
const MOST_EDITS = 400;

/**
 * The shortest way from one list of words to another (Myers, "An O(ND) Difference Algorithm", 1986), bounded.
 * Stretches of `same` and `old` are of the old list, those of `new` of the new one; in a replacement the old
 * words come first.
 */
export function findSteps(old: readonly string[], now: readonly string[]): Step[] {
	let head = 0;
	while (head < old.length && head < now.length && old[head] === now[head]) head++;
	let tail = 0;
	while (
		tail < old.length - head &&
		tail < now.length - head &&
		old[old.length - 1 - tail] === now[now.length - 1 - tail]
	)
		tail++;
	const kept = keepCommon(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
	const pairs: [number, number][] = [];
	for (let n = 0; n < head; n++) pairs.push([n, n]);
	for (const [a, b] of kept) pairs.push([a + head, b + head]);
	for (let n = tail; n > 0; n--) pairs.push([old.length - n, now.length - n]);
	return joinPairs(pairs, old.length, now.length);
}

/** Index pairs of the words that stay, in order. */
function keepCommon(a: readonly string[], b: readonly string[]): [number, number][] {
	const most = Math.min(a.length + b.length, MOST_EDITS);
	const reach = new Int32Array(2 * most + 3);
	const history: Int32Array[] = [];
	for (let edits = 0; edits <= most; edits++) {
		history.push(reach.slice());
		for (let k = -edits; k <= edits; k += 2) {
			const at = most + 1 + k;
			const isDown = k === -edits || (k !== edits && reach[at - 1]! < reach[at + 1]!);
			let x = isDown ? reach[at + 1]! : reach[at - 1]! + 1;
			while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
			reach[at] = x;
			if (x >= a.length && x - k >= b.length) return traceBack(history, edits, most + 1, a.length, b.length);
		}
	}
	return [];
}

function traceBack(
	history: readonly Int32Array[],
	edits: number,
	middle: number,
	endA: number,
	endB: number,
): [number, number][] {
	const pairs: [number, number][] = [];
	let x = endA;
	let y = endB;
	for (let d = edits; d >= 0; d--) {
		const reach = history[d]!;
		const k = x - y;
		const isDown = k === -d || (k !== d && reach[middle + k - 1]! < reach[middle + k + 1]!);
		const before = isDown ? k + 1 : k - 1;
		const fromX = reach[middle + before]!;
		const fromY = fromX - before;
		while (x > fromX && y > fromY) pairs.push([--x, --y]);
		x = fromX;
		y = fromY;
	}
	return pairs.reverse();
}

/** The pairs, and what lies between them, as stretches. */
export function joinPairs(
	pairs: readonly (readonly [number, number])[],
	end: number,
	endNow: number,
	from = 0,
	fromNow = 0,
): Step[] {
	const steps: Step[] = [];
	const add = (kind: Step['kind'], start: number, stop: number) => {
		const last = steps.at(-1);
		if (start >= stop) return;
		if (last?.kind === kind && last.end === start) steps[steps.length - 1] = {...last, end: stop};
		else steps.push({kind, start, end: stop});
	};
	let a = from;
	let b = fromNow;
	for (const [nextA, nextB] of pairs) {
		add('old', a, nextA);
		add('new', b, nextB);
		add('same', nextA, nextA + 1);
		a = nextA + 1;
		b = nextB + 1;
	}
	add('old', a, end);
	add('new', b, endNow);
	return steps;
}
