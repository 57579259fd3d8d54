/**
 * Looks over a cloth for what hands, cantings, cords and stamps cannot make, and draws where that is.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.makeability;

import org.jspecify.annotations.NullMarked;
