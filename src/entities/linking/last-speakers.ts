import type {Line, Occurrence} from '../names.ts';
import type {Person} from '../persons.ts';
import {isDead} from './speaks.ts';

/**
 * Who was told to say something, going through the document from its beginning. "Pat Vale, the mother of Sam Vale, denied
 * it. ‘…,’ Vale said.": hers, though the surname was his before. Who speaks by a full name in one paragraph goes on by the
 * surname in the next.
 */
export class LastSpeakers {
	readonly #spoke = new Map<Person, {readonly line: Line; readonly number: number; readonly start: number}>();

	has(person: Person): boolean {
		return this.#spoke.has(person);
	}

	/** `number`: of the line, counted over those with names. */
	hear(person: Person, {line, start}: Occurrence, number: number): void {
		this.#spoke.set(person, {line, number, start});
	}

	/**
	 * Who of `others` speaks by the surname in line `number`, rather than `owner`, whom it would mean else and whom the text
	 * last named in full at `full`; null for none of them. The dead say nothing.
	 */
	next(
		others: readonly Person[],
		owner: Person,
		full: Occurrence | undefined,
		number: number,
	): Person | null {
		if (others.length === 1 && isDead(owner) && !isDead(others[0]!)) return others[0]!;
		let next: Person | null = null;
		let latest = this.#spoke.get(owner)?.start ?? -1;
		for (const person of others) {
			const spoke = this.#spoke.get(person);
			if (spoke === undefined || spoke.number < number - 1 || spoke.start < latest) continue;
			// A later paragraph came back to the owner.
			if (full && full.line !== spoke.line && full.start > spoke.start) continue;
			next = person;
			latest = spoke.start;
		}
		return next;
	}
}
