package id.canting.motifs.banyuasin;

import id.canting.motif.Information;
import id.canting.motif.Provenance;
import id.canting.text.Text;
import java.util.List;

/** What the motifs of Banyuasin share: names of record, shapes of our drawing. */
final class Banyuasin {
    private Banyuasin() {}

    static Information figure(
            String id,
            Text name,
            Text note,
            Provenance.ShapeStatus shape,
            Text meaning,
            String meaningSource,
            List<String> sources) {
        return new Information(
                id,
                name,
                Information.Kind.FIGURE,
                note,
                new Provenance(
                        Provenance.Origin.BANYUASIN,
                        Provenance.NameStatus.ATTESTED,
                        shape,
                        meaning,
                        meaningSource,
                        Text.EMPTY,
                        sources));
    }
}
