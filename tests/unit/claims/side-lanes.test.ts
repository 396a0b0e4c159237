import { describe, expect, it } from "vitest";
import { LaneMark } from "@/app/_ui/lane-mark";
import { sideLanes } from "@/lib/domain/claims/side-lanes";
import { laneSign } from "@/lib/domain/pictures/lane-shapes";

const sides = Array.from({ length: 30 }, (_, index) => ({ side: `Side ${index}` }));

describe("the lanes of sides", () => {
  it("are not shared however many there are, nor with those whose side is unknown", () => {
    const laneOf = sideLanes(sides);
    const signs = [...sides.map(({ side }) => laneOf(side)), laneOf(null)].map((lane) => JSON.stringify(laneSign(lane)));
    expect(new Set(signs).size).toBe(sides.length + 1);
  });

  it("are one for a name that differs in case or accents only", () => {
    const laneOf = sideLanes([...sides, { side: "Armée" }]);
    expect(laneOf("armee")).toBe(laneOf("Armée"));
  });

  it("look on a page as in a picture", () => {
    for (let lane = 0; lane < 64; lane++) {
      const { path, colour } = laneSign(lane);
      const drawn = LaneMark({ lane }).props as { className: string; children: { props: { d: string } } };
      expect(drawn.children.props.d).toBe(path);
      expect(drawn.className.split(" ")).toContain(`text-${/lane-\d/u.exec(colour)?.[0]}`);
    }
  });
});
