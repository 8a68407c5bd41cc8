import { pageHead } from './page-head.ts';

const [loaded] = performance.getEntriesByType('navigation');
const askedMs = loaded instanceof PerformanceNavigationTiming ? loaded.requestStart : 0;
pageHead(document, location, performance.now() - askedMs);
