/**
 * One page to teach a motif: how it is built, step by step, out of its own geometry.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.motif;

import org.jspecify.annotations.NullMarked;
