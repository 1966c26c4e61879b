import type {Kind} from '../../entities/entity.ts';
import {unpackIntegers} from '../packed.ts';
import {factsSum, placesSum} from '../row-sum.ts';

/** A row of `clusters`, with all its columns. */
export type StoredCluster = {
	readonly id: number;
	readonly document: number;
	readonly n: number;
	readonly name: number;
	readonly title: string;
	readonly kind: Kind;
	readonly aliases: string;
	readonly role: string | null;
	readonly person: number;
	readonly organization: number;
	readonly place: number;
	readonly facts: number;
	readonly places: number;
	readonly spans: Uint8Array;
};

/** Whether it is what was written. */
export const isWhole = (cluster: StoredCluster): boolean =>
	factsSum(cluster) === cluster.facts && hasPlaces(cluster);

/** Whether it is where it was written to be. */
export const hasPlaces = ({
	document,
	n,
	name,
	places,
	spans,
}: Pick<StoredCluster, 'document' | 'n' | 'name' | 'places' | 'spans'>): boolean =>
	placesSum(document, n, name, unpackIntegers(spans)) === places;
