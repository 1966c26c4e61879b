/** Has also the properties that state no number of tries follow FUZZ and FUZZ_SEED. */
import fc from 'fast-check';
import {tried} from './runs.ts';

fc.configureGlobal(tried(100));
