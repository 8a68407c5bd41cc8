import { useEffect, useState } from 'react';

/** A part of the page that the bar leads to. */
export interface BarPlace {
  readonly id: string;
  readonly title: string;
}

/** The part of the page at the top of the window, told by the browser's IntersectionObserver; undefined above all of them. */
export function useCurrentPlace(places: readonly BarPlace[]): BarPlace | undefined {
  const [current, setCurrent] = useState<string>();
  const ids = places.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return undefined;
    const elements = ids.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const inSight = new Set<Element>();
    // A band below the bar: whatever part crosses it is where the reader is.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target);
          else inSight.delete(target);
        }
        setCurrent(elements.findLast((element) => inSight.has(element))?.id);
      },
      { rootMargin: '-60px 0px -65% 0px' },
    );
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [ids]);
  return places.find(({ id }) => id === current);
}
