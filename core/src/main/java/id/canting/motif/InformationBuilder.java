package id.canting.motif;

import id.canting.text.Text;
import java.util.List;

/**
 * What is said of a motif, one thing after another; what is not said stays empty. The last thing said is how well its
 * shape is documented and by which sources: {@link #described}, {@link #interpreted} or {@link #fromNature}.
 */
public final class InformationBuilder {
    private final Provenance.Origin origin;
    private final Information.Kind kind;
    private final String id;
    private final Text name;
    private Provenance.NameStatus named = Provenance.NameStatus.ATTESTED;
    private Text note = Text.EMPTY;
    private Text meaning = Text.EMPTY;
    private String meaningSource = "";
    private Text restriction = Text.EMPTY;

    InformationBuilder(Provenance.Origin origin, Information.Kind kind, String id, Text name) {
        this.origin = origin;
        this.kind = kind;
        this.id = id;
        this.name = name;
    }

    /** How well the name is documented, where it is not attested. */
    public InformationBuilder named(Provenance.NameStatus status) {
        this.named = status;
        return this;
    }

    /** One or two sentences on what the drawing shows, in Indonesian and English. */
    public InformationBuilder note(String inIndonesian, String inEnglish) {
        this.note = new Text(inIndonesian, inEnglish);
        return this;
    }

    /** What it means, as a source says it, and the codes of who says so. */
    public InformationBuilder meaning(String inIndonesian, String inEnglish, String sources) {
        this.meaning = new Text(inIndonesian, inEnglish);
        this.meaningSource = sources;
        return this;
    }

    /** Who may use it or when, as a source says it. */
    public InformationBuilder restricted(String inIndonesian, String inEnglish) {
        this.restriction = new Text(inIndonesian, inEnglish);
        return this;
    }

    /** A shape that a source of the craft describes. */
    public Information described(String... sources) {
        return shaped(Provenance.ShapeStatus.DESCRIBED, sources);
    }

    /** A shape that is this project's drawing; the sources are those for the name. */
    public Information interpreted(String... sources) {
        return shaped(Provenance.ShapeStatus.INTERPRETED, sources);
    }

    /** A shape drawn after the thing itself, as the sources describe that. */
    public Information fromNature(String... sources) {
        return shaped(Provenance.ShapeStatus.FROM_NATURE, sources);
    }

    private Information shaped(Provenance.ShapeStatus shape, String... sources) {
        Provenance provenance =
                new Provenance(origin, named, shape, meaning, meaningSource, restriction, List.of(sources));
        return new Information(id, name, kind, note, provenance);
    }
}
