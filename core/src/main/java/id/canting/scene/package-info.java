/**
 * Pictures as layers of painted figures in millimetres; knows nothing of craft and nothing of file formats.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.scene;

import org.jspecify.annotations.NullMarked;
