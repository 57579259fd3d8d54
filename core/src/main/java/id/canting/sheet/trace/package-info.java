/** Tracing pages: a cloth's lines at true size on paper that can be joined. */
@NullMarked
package id.canting.sheet.trace;

import org.jspecify.annotations.NullMarked;
