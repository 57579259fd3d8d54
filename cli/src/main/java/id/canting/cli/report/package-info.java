/**
 * Commands that tell of a cloth: whether it can be made, what it takes, how it measures, and its page for the market.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cli.report;

import org.jspecify.annotations.NullMarked;
