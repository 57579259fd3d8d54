package id.canting.motif;

import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.text.Text;
import java.util.List;

/**
 * What a motif or a fill says of itself, one thing after another; what is not said stays empty. One of {@link #described},
 * {@link #interpreted}, {@link #fromNature} and {@link #own} says how well its shape is documented and by which sources,
 * and the parameters come last. A source is a code of this program's list ({@link MotifSource}), or any words that name
 * one, as in a plug-in.
 */
public final class DeclarationBuilder {
    private final Provenance.Origin origin;
    private final Information.Kind kind;
    private final String id;
    private final Text name;
    private Provenance.NameStatus named = Provenance.NameStatus.ATTESTED;
    private Text note = Text.EMPTY;
    private Text meaning = Text.EMPTY;
    private String meaningSource = "";
    private Text restriction = Text.EMPTY;

    /** A motif or fill of a place; its name counts as attested until said otherwise. */
    public DeclarationBuilder(Provenance.Origin origin, Information.Kind kind, String id, Text name) {
        this.origin = origin;
        this.kind = kind;
        this.id = id;
        this.name = name;
    }

    /** How well the name is documented, where it is not attested. */
    public DeclarationBuilder named(Provenance.NameStatus status) {
        this.named = status;
        return this;
    }

    /** One or two sentences on what the drawing shows, in Indonesian and English. */
    public DeclarationBuilder note(String inIndonesian, String inEnglish) {
        this.note = new Text(inIndonesian, inEnglish);
        return this;
    }

    /** What it means, as a source says it, and the codes of who says so. */
    public DeclarationBuilder meaning(String inIndonesian, String inEnglish, String codes) {
        this.meaning = new Text(inIndonesian, inEnglish);
        this.meaningSource = codes;
        return this;
    }

    /** Who may use it or when, as a source says it. */
    public DeclarationBuilder restricted(String inIndonesian, String inEnglish) {
        this.restriction = new Text(inIndonesian, inEnglish);
        return this;
    }

    /** A shape that a source of the craft describes. */
    public Told described(String... sources) {
        return told(Provenance.ShapeStatus.DESCRIBED, sources);
    }

    /** A shape that is this project's drawing; the sources are those for the name. */
    public Told interpreted(String... sources) {
        return told(Provenance.ShapeStatus.INTERPRETED, sources);
    }

    /** A shape drawn after the thing itself, as the sources describe that. */
    public Told fromNature(String... sources) {
        return told(Provenance.ShapeStatus.FROM_NATURE, sources);
    }

    /** A shape of the writer's own, as in a plug-in; the sources are those for the name. */
    public Told own(String... sources) {
        return told(Provenance.ShapeStatus.OWN, sources);
    }

    private Told told(Provenance.ShapeStatus shape, String... sources) {
        Provenance provenance =
                new Provenance(origin, named, shape, meaning, meaningSource, restriction, List.of(sources));
        return new Told(new Information(id, name, kind, note, provenance));
    }

    /**
     * A declaration that lacks only its parameters.
     *
     * @param information name and provenance
     */
    public record Told(Information information) {
        /** What may be changed, in the order it is listed. */
        public Declaration parameters(Parameter... parameters) {
            return parameters(Parameters.of(parameters));
        }

        /** What may be changed, where several motifs share it. */
        public Declaration parameters(Parameters parameters) {
            return new Declaration(information, parameters);
        }
    }
}
