/**
 * Start here: the front door for programs. A {@link id.canting.sanggar.Sanggar} reads, makes and writes; a
 * {@link id.canting.sanggar.Draft} is a design still open to changes.
 *
 * <pre>{@code
 * Sanggar sanggar = Sanggar.open();
 * Draft draft = sanggar.read(Path.of("kain.canting.yaml"));
 * Cloth cloth = draft.set("last-bath.dye", "tingi").make();
 * sanggar.write(cloth, Path.of("kain.svg"));
 * }</pre>
 *
 * <table>
 * <caption>Where to go on</caption>
 * <tr><th scope="col">To</th><th scope="col">see</th></tr>
 * <tr><td>write a design in code, in the words of the design file</td>
 *     <td>{@link id.canting.design.Design#builder()}, {@link id.canting.design.build.Recipes}</td></tr>
 * <tr><td>change a design</td><td>{@link id.canting.sanggar.Draft}</td></tr>
 * <tr><td>see the cloth after a step</td><td>{@link id.canting.cloth.Cloth#picture(int)}</td></tr>
 * <tr><td>draw it anew while somebody changes it</td>
 *     <td>{@link id.canting.sanggar.Sanggar#live}, {@link id.canting.cloth.LiveCloth}</td></tr>
 * <tr><td>make many by a plan</td>
 *     <td>{@link id.canting.sanggar.Sanggar#batch}, {@link id.canting.batch.BatchWork}</td></tr>
 * <tr><td>ask what motifs, fills and dyes there are</td>
 *     <td>{@link id.canting.sanggar.Sanggar#library()}, {@link id.canting.motif.Catalogue}</td></tr>
 * <tr><td>write a motif or a fill</td>
 *     <td>{@link id.canting.motif.Motif}, {@link id.canting.motif.Isen}, {@link id.canting.motif.fill.Fills}</td></tr>
 * <tr><td>use motifs of others</td><td>{@link id.canting.motif.plugin.Plugins}</td></tr>
 * <tr><td>know which version this is</td><td>{@link id.canting.sanggar.Sanggar#VERSION}</td></tr>
 * </table>
 *
 * <p>Lengths are millimetres and y grows downward; angles are degrees in designs and radians in geometry. A mistake in
 * what is given is a {@link id.canting.text.UserError} with one clear message in Indonesian and English and, where there is
 * one, its place in the file; {@link java.lang.IllegalArgumentException} is a mistake of the calling program. What is
 * handed out does not change, and threads may share it. The same design, seed and version give the same bytes.
 *
 * <p>API: programs may rely on it. The page of each package says whether they may.
 */
@NullMarked
package id.canting.sanggar;

import org.jspecify.annotations.NullMarked;
