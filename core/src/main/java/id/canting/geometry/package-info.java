/** Immutable values in millimetres: points, paths, regions, and the curves and fills made of them. */
@NullMarked
package id.canting.geometry;

import org.jspecify.annotations.NullMarked;
