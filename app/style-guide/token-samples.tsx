import { laneCount, LaneMark } from "../_ui/lane-mark";
import { Sample } from "./sample";

const surfaces = ["bg-paper", "bg-raised", "bg-sunken", "bg-accent-soft", "bg-notice-soft", "bg-danger-soft", "bg-mark", "bg-mark-strong"];

export function TokenSamples() {
  return (
    <Sample title="Type and colour">
      <div className="prose-reading">
        <p>
          The minister told reporters on Tuesday that “<mark>no convoy left the valley before noon</mark>”; the drivers’ union,
          quoted by two papers, counts <em>eleven lorries</em> on the road at 9:40. Both cannot be right, and one of the papers
          prints the two accounts three paragraphs apart.
        </p>
        <p className="mt-3" lang="fr">
          « Rien n’a quitté la vallée avant midi », affirme le ministère ; le syndicat, lui, compte onze camions dès 9 h 40.
        </p>
      </div>
      <div className="grid gap-2 sm:grid-cols-4">
        {surfaces.map((surface) => (
          <div key={surface} className={`rounded-sm border border-line p-3 text-sm ${surface}`}>
            <p>{surface.slice(3)}</p>
            <p className="text-ink-soft">ink-soft</p>
          </div>
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {Array.from({ length: laneCount }, (_, lane) => (
          <li key={lane} className="flex items-center gap-1.5">
            <LaneMark lane={lane} /> Lane {lane + 1}
          </li>
        ))}
      </ul>
    </Sample>
  );
}
