import { pageHead } from './page-head.ts';
import { roundTripMs } from './round-trip.ts';

pageHead(document, location, roundTripMs(performance, navigator));
