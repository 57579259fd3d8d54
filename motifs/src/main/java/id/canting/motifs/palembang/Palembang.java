package id.canting.motifs.palembang;

import id.canting.motif.Information;
import id.canting.motif.Provenance;
import id.canting.text.Text;
import java.util.List;

/** What the motifs of Palembang share: all their names are attested; some of their shapes are our drawing. */
public final class Palembang {
    private Palembang() {}

    /** A main figure without a meaning of record. */
    public static Information figure(
            String id, Text name, Text note, Provenance.ShapeStatus shape, List<String> sources) {
        return information(id, name, Information.Kind.FIGURE, note, shape, Text.EMPTY, "", Text.EMPTY, sources);
    }

    /** A band along an edge without a meaning of record. */
    public static Information band(
            String id, Text name, Text note, Provenance.ShapeStatus shape, List<String> sources) {
        return information(id, name, Information.Kind.BAND, note, shape, Text.EMPTY, "", Text.EMPTY, sources);
    }

    public static Information information(
            String id,
            Text name,
            Information.Kind kind,
            Text note,
            Provenance.ShapeStatus shape,
            Text meaning,
            String meaningSource,
            Text restriction,
            List<String> sources) {
        return new Information(
                id,
                name,
                kind,
                note,
                new Provenance(
                        Provenance.Origin.PALEMBANG,
                        Provenance.NameStatus.ATTESTED,
                        shape,
                        meaning,
                        meaningSource,
                        restriction,
                        sources));
    }
}
