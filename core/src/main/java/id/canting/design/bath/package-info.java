/**
 * The baths of a design as they are made, with what it leaves open taken from the dyes.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.design.bath;

import org.jspecify.annotations.NullMarked;
