/**
 * What can hurt in a workshop and the rules against it, for every sheet that tells hands what to do.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.safety;

import org.jspecify.annotations.NullMarked;
