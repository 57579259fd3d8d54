/** How ties, stitches, folds and clamps hold dye back: the geometry and physics behind the marks of jumputan. */
@NullMarked
package id.canting.resist;

import org.jspecify.annotations.NullMarked;
