import { pageHead } from './page-head.ts';

pageHead(document, location);
