/**
 * Designs written in code, in the words of the design file. {@code Recipes} has the words, {@code DesignBuilder} the
 * whole; what they write is the tree that a design file would have, so that one reader checks both.
 */
@NullMarked
package id.canting.design.build;

import org.jspecify.annotations.NullMarked;
