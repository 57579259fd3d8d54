package id.canting.motifs.palembang.band;

import id.canting.motif.Information;
import id.canting.motif.Provenance;
import id.canting.text.Text;
import java.util.List;

/** What the songket bands share: they are named and placed by sources S04, S07 and S08. */
final class SongketBands {
    private SongketBands() {}

    static Information information(
            String id, Text name, Text note, Text meaning, String meaningSource, List<String> sources) {
        return new Information(
                id,
                name,
                Information.Kind.BAND,
                note,
                new Provenance(
                        Provenance.Origin.PALEMBANG,
                        Provenance.NameStatus.ATTESTED,
                        Provenance.ShapeStatus.DESCRIBED,
                        meaning,
                        meaningSource,
                        Text.EMPTY,
                        sources));
    }
}
