package id.canting.cloth;

import id.canting.cloth.figure.FigureParts;
import id.canting.geometry.BoxIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds which ties meet one another. */
final class MeetingTies {
    private final List<HeldTie> ties;
    private final BoxIndex<Integer> index;

    /** Among some ties. */
    MeetingTies(List<HeldTie> ties) {
        this.ties = List.copyOf(ties);
        this.index = new BoxIndex<>(
                IntStream.range(0, ties.size()).boxed().toList(),
                i -> ties.get(i).outline().box());
    }

    /** The outlines that meet others. */
    Set<FigureParts.Outline> outlines() {
        Set<FigureParts.Outline> crossing = new HashSet<>();
        for (int i = 0; i < ties.size(); i++) {
            HeldTie tie = ties.get(i);
            if (crossing.contains(tie.outline())) {
                continue;
            }
            for (int near : index.meeting(tie.outline().box())) {
                HeldTie other = ties.get(near);
                if (near != i && !other.upon(tie) && tie.meets(other)) {
                    crossing.add(tie.outline());
                    crossing.add(other.outline());
                    break;
                }
            }
        }
        return crossing;
    }

    /** The ties sorted into clusters whose boxes meet, directly or through others, in the order of their first. */
    List<List<HeldTie>> clusters() {
        List<List<HeldTie>> clusters = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int first = taken.nextClearBit(0); first < ties.size(); first = taken.nextClearBit(first)) {
            List<HeldTie> cluster = new ArrayList<>();
            ArrayDeque<Integer> open = new ArrayDeque<>(List.of(first));
            taken.set(first);
            while (!open.isEmpty()) {
                HeldTie tie = ties.get(open.remove());
                cluster.add(tie);
                for (int near : index.meeting(tie.outline().box())) {
                    if (!taken.get(near)) {
                        taken.set(near);
                        open.add(near);
                    }
                }
            }
            clusters.add(cluster);
        }
        return clusters;
    }
}
