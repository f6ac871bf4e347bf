// The projection of the world map, the same as `sanudo.serve.projection` has it: Equal Earth, so that areas can be compared,
// cut in the Bering Strait, so that no country is.
import { geoEqualEarth } from "d3-geo";

export const WIDTH = 960;
export const HEIGHT = 424;
const SCALE = 176;
const MIDDLE = 11; // degrees east
const EQUATOR = 240; // how far below the upper edge it runs

/** Returns the projection of the whole world in a box of WIDTH by HEIGHT. */
export function world() {
  return geoEqualEarth().rotate([-MIDDLE, 0]).scale(SCALE).translate([WIDTH / 2, EQUATOR]).precision(0.3);
}
