/**
 * Pictures as SVG, through Apache Batik's document model and a serialiser of our own.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.output.svg;

import org.jspecify.annotations.NullMarked;
