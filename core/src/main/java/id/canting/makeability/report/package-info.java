/**
 * The page that shows on the cloth where it cannot be made.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.makeability.report;

import org.jspecify.annotations.NullMarked;
