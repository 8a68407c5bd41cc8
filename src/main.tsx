import './tokens.css';
import './base.css';
import './pages/print.css';
import { start } from './pages/start/start.tsx';

void start(document, window);
