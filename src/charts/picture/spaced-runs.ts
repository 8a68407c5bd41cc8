/**
 * An SVG's text with a space between the runs of each line, for programs that read its words one after another: without it
 * a name and its date are one word. It takes no room.
 */
export function spacedRuns(svg: string): string {
  return svg.replaceAll('</tspan><tspan', '</tspan><tspan font-size="0.001"> </tspan><tspan');
}
