/**
 * Draws the marks of a recipe's steps onto their zones. Internal to the making of a cloth; programs use {@code Cloth}.
 */
@NullMarked
package id.canting.cloth.draw;

import org.jspecify.annotations.NullMarked;
