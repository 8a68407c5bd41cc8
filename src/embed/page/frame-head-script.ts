import { frameHead } from './frame-head.ts';

frameHead(document, location);
