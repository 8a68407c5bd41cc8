import './tokens.css';
import './base.css';
import './pages/print.css';
import { start } from './pages/start.tsx';
import type { LoadEmbedDialog } from './pages/share/embed-dialog.ts';

// Pages know nothing of embeds: what builds the snippets is handed in, and comes when it is asked for.
const loadEmbedDialog: LoadEmbedDialog = async () => (await import('./embed/dialog/embed-dialog.tsx')).EmbedDialog;

void start(document, window, loadEmbedDialog);
