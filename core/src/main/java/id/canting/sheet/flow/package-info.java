/** A small typesetter: blocks of words, tables and pictures become pages. */
@NullMarked
package id.canting.sheet.flow;

import org.jspecify.annotations.NullMarked;
