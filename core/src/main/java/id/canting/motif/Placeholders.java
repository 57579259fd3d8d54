package id.canting.motif;

import java.util.List;

/** Offers motifs that are listed without a drawing to the catalogue; a service, as motifs are. */
public interface Placeholders {
    /** The placeholders in any order; their ids differ. */
    List<Placeholder> placeholders();
}
