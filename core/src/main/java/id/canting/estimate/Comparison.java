package id.canting.estimate;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two designs side by side. Chemicals are synthetic dyes and auxiliaries by weight; natural dyestuff and mordants stand
 * apart, for a gram of one is not a gram of the other, and none of these weights says how poisonous a thing is.
 *
 * @param first one design
 * @param second the other
 */
public record Comparison(Estimate first, Estimate second) {
    /** Amounts that differ by less than this share are told as alike. */
    private static final double ALIKE = 0.01;

    /** The figures of both and the second as a share of the first, then the verdicts. */
    public List<Section> sections() {
        List<List<Text>> rows = new ArrayList<>();
        rows.add(List.of(Text.EMPTY, text("compare.first"), text("compare.second"), text("compare.ratio")));
        List<Total> mine = Total.of(first);
        List<Total> theirs = Total.of(second);
        for (int i = 0; i < mine.size(); i++) {
            Total a = mine.get(i);
            Total b = theirs.get(i);
            if (a.needed() || a.value() > 0 || b.value() > 0) {
                rows.add(List.of(a.label(), a.spoken(), b.spoken(), ratio(a.value(), b.value())));
            }
        }
        List<List<Text>> verdicts = new ArrayList<>();
        verdicts().forEach(verdict -> verdicts.add(List.of(verdict)));
        verdicts.add(List.of(text("compare.counted")));
        List<List<Text>> names = List.of(
                List.of(text("compare.first"), Report.heading(first)),
                List.of(text("compare.second"), Report.heading(second)));
        return List.of(
                new Section(text("heading.compare"), names),
                new Section(text("heading.total"), rows),
                new Section(text("heading.verdict"), verdicts),
                new Section(text("heading.basis"), Report.basis()));
    }

    private static Text ratio(double a, double b) {
        if (a > 0) {
            Text number = NumberText.number(b / a, 2);
            return new Text("× " + number.id(), "× " + number.en());
        }
        return Text.same(b > 0 ? "–" : "=");
    }

    /**
     * In plain sentences, which is gentler on water and on chemicals, and by how much; for a square metre where the cloths
     * differ in size.
     */
    public List<Text> verdicts() {
        List<Text> verdicts = new ArrayList<>();
        boolean same = Math.abs(first.squareMetres() / second.squareMetres() - 1) <= ALIKE / 10;
        double mine = same ? 1 : first.squareMetres();
        double theirs = same ? 1 : second.squareMetres();
        String per = same ? "" : "/m²";
        Needs a = first.total();
        Needs b = second.total();
        verdicts.add(verdict("water", a.water().waste() / mine, b.water().waste() / theirs, "L" + per));
        verdicts.add(verdict("chemicals", a.chemicals() / mine, b.chemicals() / theirs, "g" + per));
        if (!same) {
            verdicts.add(text("compare.sizes"));
        }
        return verdicts;
    }

    private static Text verdict(String on, double a, double b, String unit) {
        Text what = text("compare." + on);
        double more = Math.max(a, b);
        double less = Math.min(a, b);
        if (more == 0) {
            return text("compare.neither", what);
        }
        if ((more - less) / more < ALIKE) {
            return text("compare.alike", what, NumberText.with(a, unit), NumberText.with(b, unit));
        }
        return text(
                "compare.gentler",
                text(a < b ? "compare.first" : "compare.second"),
                what,
                NumberText.with(less, unit),
                NumberText.with(more, unit),
                NumberText.number((more - less) / more * 100, 0));
    }

    /** All of it by name, for JSON. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first", first.data());
        data.put("second", second.data());
        List<Object> figures = new ArrayList<>();
        List<Total> mine = Total.of(first);
        List<Total> theirs = Total.of(second);
        for (int i = 0; i < mine.size(); i++) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", mine.get(i).id());
            one.put("label", mine.get(i).label());
            one.put("unit", mine.get(i).unit());
            one.put("first", mine.get(i).value());
            one.put("second", theirs.get(i).value());
            if (mine.get(i).value() > 0) {
                one.put("ratio", theirs.get(i).value() / mine.get(i).value());
            }
            figures.add(one);
        }
        data.put("figures", figures);
        data.put("verdicts", verdicts());
        data.put("counted", text("compare.counted"));
        return data;
    }

    private static Text text(String key, Object... arguments) {
        return Estimate.MESSAGES.text(key, arguments);
    }
}
