/**
 * Commands that make many designs from one.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli.batch;

import org.jspecify.annotations.NullMarked;
