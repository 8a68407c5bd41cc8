import './tokens.css';
import './base.css';
import './pages/print.css';
import { canRun } from './pages/start/needs.ts';
import { start } from './pages/start/start.tsx';
import { doWithoutScript, scriptIsHere, setViewState, viewState } from './pages/start/view-state.ts';

if (canRun(window)) {
  scriptIsHere(document);
  void start(document, window);
} else {
  doWithoutScript(document);
  if (viewState(document) !== null) setViewState(document, 'missed');
}
