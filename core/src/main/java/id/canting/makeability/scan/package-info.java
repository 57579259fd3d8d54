/**
 * The instruments by which a cloth is looked over: strokes, their samples, and the gaps between them.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.makeability.scan;

import org.jspecify.annotations.NullMarked;
