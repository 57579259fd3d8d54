/**
 * Immutable values in millimetres: points, paths, regions, and the curves and fills made of them.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.geometry;

import org.jspecify.annotations.NullMarked;
