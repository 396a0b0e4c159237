import { FileText } from "lucide-react";
import { Badge } from "../_ui/badge";
import { Breadcrumbs } from "../_ui/breadcrumbs";
import { Button } from "../_ui/button";
import { Disclosure } from "../_ui/disclosure";
import { EmptyState } from "../_ui/empty-state";
import { Kbd } from "../_ui/kbd";
import { LaneMark } from "../_ui/lane-mark";
import { Notice } from "../_ui/notice";
import { Pagination } from "../_ui/pagination";
import { Progress } from "../_ui/progress";
import { Skeleton } from "../_ui/skeleton";
import { Table } from "../_ui/table";
import { Sample } from "./sample";

const rows = [
  { who: "Ministry of Transport", lane: 0, low: "0", high: "0", hedge: "flat", at: "12 May 2031, 14:02" },
  { who: "Drivers’ union", lane: 1, low: "11", high: "11", hedge: "counted", at: "12 May 2031, 17:45" },
  { who: "Valley Herald, own voice", lane: 2, low: "8", high: "15", hedge: "about", at: "13 May 2031, 06:10" },
];

export function ContentSamples() {
  return (
    <Sample title="Content">
      <Breadcrumbs label="Where you are" items={[{ label: "Cases", href: "/" }, { label: "Valley road", href: "/" }, { label: "Sources" }]} />
      <div className="flex flex-wrap gap-2">
        <Badge>neutral</Badge>
        <Badge tone="accent">accent</Badge>
        <Badge tone="notice">notice</Badge>
        <Badge tone="danger">refused</Badge>
        <span>
          Search with <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
        </span>
      </div>
      <Table caption="Lorries on the road before noon">
        <thead>
          <tr>
            <th scope="col">Claimant</th>
            <th scope="col" className="num">
              Low
            </th>
            <th scope="col" className="num">
              High
            </th>
            <th scope="col">Hedge</th>
            <th scope="col">Stated</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.who}>
              <th scope="row">
                <LaneMark lane={row.lane} className="mr-1.5" /> {row.who}
              </th>
              <td className="num">{row.low}</td>
              <td className="num">{row.high}</td>
              <td>{row.hedge}</td>
              <td>{row.at}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="grid gap-4 md:grid-cols-2">
        <Notice title="The site will see this machine’s address">Fetching an address asks its server for the page.</Notice>
        <Notice tone="notice" title="Three sources may rest on one origin" actions={<Button size="sm">Show them</Button>}>
          Their wording is the same for two paragraphs.
        </Notice>
        <Notice tone="danger" title="report.pdf could not be read">
          It is encrypted. The other files were imported.
        </Notice>
        <div className="flex flex-col gap-3">
          <Progress label="Reading files" value={0.4} detail="4 of 10" />
          <Progress label="Fetching the page" />
          <Skeleton className="h-5 w-2/3" />
          <Skeleton className="h-5 w-full" />
        </div>
      </div>
      <Disclosure summary="Where this comes from">Details that most readers pass over.</Disclosure>
      <EmptyState icon={<FileText />} title="No sources yet" actions={<Button variant="primary">Add sources</Button>}>
        Drop articles, paste text or give an address. Each becomes a source of this case.
      </EmptyState>
      <Pagination
        page={2}
        pages={5}
        hrefFor={(page) => `/style-guide?page=${page}`}
        labels={{ nav: "Pages", previous: "Previous", next: "Next", position: "Page 2 of 5" }}
      />
    </Sample>
  );
}
