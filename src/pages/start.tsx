import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { createAddress } from '../url/address.ts';
import { recordIn } from '../url/parse-selection.ts';
import { App } from './app.tsx';

/**
 * Takes the drawn page over once its record has come and been parsed. Until then, and if that fails,
 * the drawn page stands.
 */
export async function start(document: Document, window: Window): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no element with the id "root" to draw in');
  const client = new QueryClient();
  const address = createAddress(window);
  await client.ensureQueryData(datasetQuery('articles'));
  void recordIn(address.getSnapshot());
  const app = <App client={client} address={address} />;
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
}
