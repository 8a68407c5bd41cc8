import './tokens.css';
import './base.css';
import './pages/print.css';
import { canRun } from './pages/start/needs.ts';
import { start } from './pages/start/start.tsx';
import { setViewState, viewState } from './pages/start/view-state.ts';

if (canRun(window)) void start(document, window);
else if (viewState(document) !== null) setViewState(document, 'missed');
