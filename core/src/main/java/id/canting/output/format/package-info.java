/**
 * The formats of files, a line each: what a file of one holds, who writes it, and who finds its recipe again.
 * {@code Format} is the way in for whoever writes or reads files without caring which.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.output.format;

import org.jspecify.annotations.NullMarked;
