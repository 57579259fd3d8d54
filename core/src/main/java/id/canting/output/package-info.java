/** What all files that leave the program share: they are written whole and carry their recipe. */
@NullMarked
package id.canting.output;

import org.jspecify.annotations.NullMarked;
