/** The command that draws a cloth, and what it can show of one. */
@NullMarked
package id.canting.cli.render;

import org.jspecify.annotations.NullMarked;
