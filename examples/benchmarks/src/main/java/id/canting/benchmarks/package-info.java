/**
 * How long the library's heavier work takes.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.benchmarks;

import org.jspecify.annotations.NullMarked;
