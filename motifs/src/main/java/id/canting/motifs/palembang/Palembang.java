package id.canting.motifs.palembang;

import id.canting.motif.Information;
import id.canting.motif.InformationBuilder;
import id.canting.motif.Provenance;
import id.canting.text.Text;

/** What the motifs of Palembang share: all their names are attested; some of their shapes are our drawing. */
public final class Palembang {
    private Palembang() {}

    /** A main figure. */
    public static InformationBuilder figure(String id, Text name) {
        return of(Information.Kind.FIGURE, id, name);
    }

    /** A band along an edge. */
    public static InformationBuilder band(String id, Text name) {
        return of(Information.Kind.BAND, id, name);
    }

    private static InformationBuilder of(Information.Kind kind, String id, Text name) {
        return Information.of(Provenance.Origin.PALEMBANG, kind, id, name);
    }
}
