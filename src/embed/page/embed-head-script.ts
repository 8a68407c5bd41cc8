import { embedHead } from './embed-head.ts';

embedHead(document, location);
