/** Pictures as layers of painted figures in millimetres; knows nothing of craft and nothing of file formats. */
@NullMarked
package id.canting.scene;

import org.jspecify.annotations.NullMarked;
