/** @module Bars with their figures: a table that looks like a plot, so that everybody can read it. */

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What is shown for the value. @default the value */
  readonly text?: string;
  readonly href?: string;
  readonly className?: string;
}

interface BarPlotProps {
  readonly caption: string;
  readonly columns: readonly [label: string, value: string];
  readonly bars: readonly Bar[];
}

export function BarPlot({ caption, columns, bars }: BarPlotProps) {
  const most = Math.max(1e-9, ...bars.map(({ value }) => value));
  return (
    <table class="bar-plot">
      <caption>{caption}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value, text = String(value), href, className = '' }) => (
          <tr key={label}>
            <th scope="row">{href === undefined ? label : <a href={href}>{label}</a>}</th>
            <td>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class={className} x="0" y="0" width={(value / most) * 100} height="10" />
              </svg>
              <span class="figures">{text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
