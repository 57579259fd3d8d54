/**
 * A small typesetter: blocks of words, tables and pictures become pages.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.flow;

import org.jspecify.annotations.NullMarked;
