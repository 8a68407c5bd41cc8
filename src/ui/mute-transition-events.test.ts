// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { muteTransitionEvents } from './mute-transition-events.ts';

it('keeps transitions from every listener of the page, and nothing else', () => {
  const bar = document.createElement('div');
  document.body.append(bar);
  const heard: string[] = [];
  const names = ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel', 'animationend', 'click'];
  for (const name of names) document.body.addEventListener(name, () => heard.push(name), { capture: true });

  for (const name of names) bar.dispatchEvent(new Event(name, { bubbles: true }));
  expect(heard).toEqual(names);

  muteTransitionEvents(window);
  heard.length = 0;
  for (const name of names) bar.dispatchEvent(new Event(name, { bubbles: true }));
  expect(heard).toEqual(['animationend', 'click']);
});
