import type { Route } from 'playwright/test';
import { listText } from '../../support/list-file.ts';
import type { Injection } from './invariants.ts';

/** The articles' file as it stands. */
export const articlesText = listText('articles');

/** What the server does in place of sending a list: an answer, the name of a broken connection, or what it sees fit. */
export type Answer = NonNullable<Parameters<Route['fulfill']>[0]> | string | ((route: Route) => Promise<void>);

/** A server that answers for the articles' file as told; counts how often it was asked. */
export function answering(answer: Answer): {
  readonly inject: Injection;
  readonly calls: () => number;
} {
  let calls = 0;
  const inject: Injection = async (page) =>
    page.route('**/data/articles.json*', async (route) => {
      calls += 1;
      if (typeof answer === 'function') await answer(route);
      else if (typeof answer === 'string') await route.abort(answer);
      else await route.fulfill(answer);
    });
  return { inject, calls: () => calls };
}

/** The file with this body, as a server sends it. */
export function json(body: unknown): Answer {
  return { contentType: 'application/json', body: typeof body === 'string' ? body : JSON.stringify(body) };
}
