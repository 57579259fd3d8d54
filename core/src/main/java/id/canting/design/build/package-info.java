/**
 * Designs written in code, in the words of the design file. {@code Recipes} has the words, {@code DesignBuilder} the
 * whole; what they write is the tree that a design file would have, so that one reader checks both.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.design.build;

import org.jspecify.annotations.NullMarked;
