package id.canting.motifs.banyuasin;

import id.canting.motif.Information;
import id.canting.motif.Provenance;
import id.canting.text.Text;
import java.util.List;

/** What the motifs of Banyuasin share: names of record or of things, shapes of our drawing. */
public final class Banyuasin {
    private Banyuasin() {}

    /** A main figure whose name is of record. */
    public static Information figure(
            String id,
            Text name,
            Text note,
            Provenance.ShapeStatus shape,
            Text meaning,
            String meaningSource,
            List<String> sources) {
        Provenance provenance = new Provenance(
                Provenance.Origin.BANYUASIN,
                Provenance.NameStatus.ATTESTED,
                shape,
                meaning,
                meaningSource,
                Text.EMPTY,
                sources);
        return new Information(id, name, Information.Kind.FIGURE, note, provenance);
    }

    /** A main figure whose name is of record and whose meaning no source gives. */
    public static Information figure(
            String id, Text name, Text note, Provenance.ShapeStatus shape, List<String> sources) {
        return figure(id, name, note, shape, Text.EMPTY, "", sources);
    }

    /** A figure or band after a thing of the region that no source names as a batik motif; without a meaning. */
    public static Information inspired(
            String id,
            Text name,
            Information.Kind kind,
            Text note,
            Provenance.ShapeStatus shape,
            List<String> sources) {
        return inspired(id, name, kind, note, shape, Text.EMPTY, "", sources);
    }

    /** A figure or band after a thing of the region that no source names as a batik motif. */
    public static Information inspired(
            String id,
            Text name,
            Information.Kind kind,
            Text note,
            Provenance.ShapeStatus shape,
            Text meaning,
            String meaningSource,
            List<String> sources) {
        Provenance provenance = new Provenance(
                Provenance.Origin.BANYUASIN,
                Provenance.NameStatus.INSPIRED,
                shape,
                meaning,
                meaningSource,
                Text.EMPTY,
                sources);
        return new Information(id, name, kind, note, provenance);
    }
}
