package id.canting.design.file;

import static id.canting.design.file.Written.degrees;
import static id.canting.design.file.Written.mm;
import static id.canting.design.file.Written.number;
import static id.canting.design.file.Written.shares;

import id.canting.resist.ClampedFold;
import id.canting.resist.FoldMap;
import id.canting.resist.Folding;
import id.canting.resist.Pole;
import id.canting.resist.PoleWrap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the {@code fold:} of a tie step, every default spelled out. */
final class FoldWriter {
    private FoldWriter() {}

    static Map<String, Object> write(Folding folding) {
        return folding instanceof PoleWrap wrap ? wound(wrap) : clamped((ClampedFold) folding);
    }

    private static Map<String, Object> clamped(ClampedFold fold) {
        Map<String, Object> table = new LinkedHashMap<>();
        FoldMap map = fold.map();
        if (map instanceof FoldMap.Accordion accordion) {
            put(table, FoldReader.Kind.ACCORDION, mm(accordion.width()));
        } else if (map instanceof FoldMap.Rectangle rectangle) {
            put(table, FoldReader.Kind.RECTANGLE, List.of(mm(rectangle.width()), mm(rectangle.height())));
        } else if (map instanceof FoldMap.HalfSquare half) {
            put(table, FoldReader.Kind.HALF_SQUARE, mm(half.side()));
        } else if (map instanceof FoldMap.HalfTriangle half) {
            put(table, FoldReader.Kind.HALF_TRIANGLE, mm(half.side()));
        } else if (map instanceof FoldMap.Triangle triangle) {
            put(table, FoldReader.Kind.TRIANGLE, mm(triangle.side()));
        }
        fold.clamp().ifPresent(clamp -> {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("shape", clamp.shape().id());
            own.put("size", mm(clamp.size()));
            own.put("at", shares(clamp.at()));
            table.put("clamp", own);
        });
        table.put("angle", degrees(fold.turn()));
        table.put("reach", number(fold.reach()));
        return table;
    }

    private static void put(Map<String, Object> table, FoldReader.Kind kind, Object cell) {
        table.put("map", kind.id());
        table.put("cell", cell);
    }

    private static Map<String, Object> wound(PoleWrap wrap) {
        Pole pole = wrap.pole();
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("map", FoldReader.Kind.POLE.id());
        table.put("radius", mm(pole.radius()));
        table.put("pitch", mm(pole.pitch()));
        table.put("push", number(wrap.push()));
        table.put("pass", number(wrap.pass()));
        table.put("angle", degrees(pole.angle()));
        return table;
    }
}
