package id.canting.motifs.banyuasin;

import id.canting.motif.DeclarationBuilder;
import id.canting.motif.Information;
import id.canting.motif.Provenance;
import id.canting.text.Text;

/** What the motifs of Banyuasin share: names of record or of things, shapes of our drawing. */
public final class Banyuasin {
    private Banyuasin() {}

    /** A main figure. */
    public static DeclarationBuilder figure(String id, Text name) {
        return of(Information.Kind.FIGURE, id, name);
    }

    /** A band along an edge. */
    public static DeclarationBuilder band(String id, Text name) {
        return of(Information.Kind.BAND, id, name);
    }

    private static DeclarationBuilder of(Information.Kind kind, String id, Text name) {
        return new DeclarationBuilder(Provenance.Origin.BANYUASIN, kind, id, name);
    }
}
