/**
 * Books as PDF at their exact size, through Apache PDFBox's document model and content streams of our own.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.output.pdf;

import org.jspecify.annotations.NullMarked;
