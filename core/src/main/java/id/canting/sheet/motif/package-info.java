/** One page to teach a motif: how it is built, step by step, out of its own geometry. */
@NullMarked
package id.canting.sheet.motif;

import org.jspecify.annotations.NullMarked;
