/**
 * An SVG's text with a space between the runs of each line, for programs that read its words one after another: without it
 * a name and its date are one word. It takes no room, and a run that begins with a space of its own needs none: of two
 * spaces the second, which has room, would be dropped.
 */
export function spacedRuns(svg: string): string {
  return svg.replaceAll(/<\/tspan>(?=<tspan[^>]*>\S)/g, '$&<tspan font-size="0.001"> </tspan>');
}
