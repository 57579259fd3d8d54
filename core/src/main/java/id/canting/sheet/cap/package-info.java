/** The sheet a maker of stamps (cap) works from. */
@NullMarked
package id.canting.sheet.cap;

import org.jspecify.annotations.NullMarked;
