"use client";

import { Bold, Copy, Ellipsis, Italic, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "../_ui/button";
import { iconButtonStyle } from "../_ui/button-style";
import { ConflictNotice } from "../_ui/conflict-notice";
import { Dialog } from "../_ui/dialog";
import { IconButton } from "../_ui/icon-button";
import { Menu } from "../_ui/menu";
import { Popover } from "../_ui/popover";
import { SplitPane } from "../_ui/split-pane";
import { Tabs } from "../_ui/tabs";
import { Toolbar } from "../_ui/toolbar";
import { Tooltip } from "../_ui/tooltip";
import { Sample } from "./sample";

const nothing = () => {};

export function InteractiveSamples() {
  const [open, setOpen] = useState(false);
  return (
    <Sample title="Interaction">
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
        <Popover opener={{ content: "Open a popover" }} label="Filter">
          <p className="max-w-64">Any content; Escape closes it.</p>
        </Popover>
        <Menu
          opener={{ content: <Ellipsis />, label: "More", className: iconButtonStyle }}
          label="More"
          items={[
            { label: "Edit", icon: <Pencil />, onSelect: nothing },
            { label: "Copy", icon: <Copy />, onSelect: nothing },
            "separator",
            { label: "Delete", icon: <Trash2 />, onSelect: nothing, danger: true },
          ]}
        />
        <Tooltip text="Number withheld: the speaker gives none on purpose.">{(props) => <Button {...props}>Point at me</Button>}</Tooltip>
        <Toolbar label="Format" className="rounded-sm border border-line p-0.5">
          <IconButton label="Bold" aria-pressed="true">
            <Bold />
          </IconButton>
          <IconButton label="Italic">
            <Italic />
          </IconButton>
        </Toolbar>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Remove this source?"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant="danger" onClick={() => setOpen(false)}>
              Remove
            </Button>
          </>
        }
      >
        Four claims cite it. They stay, and lose these appearances.
      </Dialog>
      <Tabs
        label="Reading"
        tabs={[
          { id: "text", label: "Text", content: <p>The canonical text.</p> },
          { id: "original", label: "Original", content: <p>The bytes as they came.</p> },
        ]}
      />
      <ConflictNotice
        theirs={{ text: "No convoy left the valley before noon on Tuesday.", byline: "Amina, 14:02 UTC" }}
        yours="No convoy left the valley before noon."
        onKeepYours={nothing}
        onTakeTheirs={nothing}
      />
      <SplitPane
        first={<div className="rounded-md border border-line bg-raised p-4">First pane</div>}
        second={<div className="rounded-md border border-line bg-raised p-4">Second pane</div>}
      />
    </Sample>
  );
}
