/** Commands that make sheets to be printed. */
@NullMarked
package id.canting.cli.sheet;

import org.jspecify.annotations.NullMarked;
