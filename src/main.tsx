import './tokens.css';
import './base.css';
import { start } from './pages/start.tsx';

void start(document, window);
