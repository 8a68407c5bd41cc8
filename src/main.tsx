import './tokens.css';
import './base.css';
import './pages/print.css';
import { canRun } from './pages/start/can-run.ts';
import { start } from './pages/start/start.tsx';
import { doWithoutScript, scriptIsHere, setLoadState, loadStateOf } from './pages/start/load-state.ts';

if (canRun(window)) {
  scriptIsHere(document);
  void start(document, window);
} else {
  doWithoutScript(document);
  if (loadStateOf(document) !== null) setLoadState(document, 'missed');
}
