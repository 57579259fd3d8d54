/**
 * What can be told of a picture of cloth by looking: how full, how fine, how it runs and repeats, and its colours.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.measure;

import org.jspecify.annotations.NullMarked;
