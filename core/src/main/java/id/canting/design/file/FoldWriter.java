package id.canting.design.file;

import static id.canting.design.file.Written.degrees;
import static id.canting.design.file.Written.mm;
import static id.canting.design.file.Written.number;
import static id.canting.design.file.Written.shares;

import id.canting.resist.ClampedFold;
import id.canting.resist.Folding;
import id.canting.resist.Pole;
import id.canting.resist.PoleWrap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the {@code fold:} of a tie step, every default spelled out. */
final class FoldWriter implements Folding.Cases<Map<String, Object>> {
    private FoldWriter() {}

    static Map<String, Object> write(Folding folding) {
        return folding.match(new FoldWriter());
    }

    @Override
    public Map<String, Object> clamped(ClampedFold fold) {
        Map<String, Object> table = new LinkedHashMap<>();
        FoldedCell cell = fold.map().match(FoldedCell.OF);
        table.put("map", cell.kind().id());
        table.put("cell", cell.sides().size() == 1 ? mm(cell.sides().get(0)) : sides(cell));
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

    private static List<String> sides(FoldedCell cell) {
        return cell.sides().stream().map(Written::mm).toList();
    }

    @Override
    public Map<String, Object> wound(PoleWrap wrap) {
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
