package id.canting.makeability.report;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.makeability.CraftLimit;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Finding;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page that shows on the finished cloth where it cannot be made: the cloth pale and to a scale that fits, rings around
 * the places, and below a numbered legend in one language. It says so where nothing was found.
 */
public final class ReportPicture {
    private static final double WIDTH = 400;
    private static final double MARGIN = 10;
    private static final double TALLEST = 250;
    private static final double TITLE = 8;
    private static final double TOP = 20;

    private ReportPicture() {}

    /**
     * The page.
     *
     * @param notes what else is worth saying, such as values that are not customary
     */
    public static Scene of(
            Cloth cloth, List<Finding> findings, CraftLimits limits, List<Text> notes, Language language) {
        Box box = cloth.design().cut().box();
        double scale = Math.min((WIDTH - 2 * MARGIN) / box.width(), TALLEST / box.height());
        Transform onto = Transform.scale(scale, scale).then(Transform.shift((WIDTH - box.width() * scale) / 2, TOP));
        Box shown = onto.apply(box);
        Legend legend =
                new Legend(language, MARGIN, WIDTH - 2 * MARGIN, shown.bottom() + 7, findings.size() > 1 ? 2 : 1);
        for (int i = 0; i < findings.size(); i++) {
            legend.finding(i + 1, findings.get(i));
        }
        if (findings.isEmpty()) {
            legend.note(CraftLimits.MESSAGES.text("report.none"), Legend.TEXT * 1.3);
        }
        notes.forEach(note -> legend.note(CraftLimits.MESSAGES.text("report.notes", note), Legend.TEXT));
        legend.note(limits(limits), Legend.TEXT * 0.8);
        double bottom = legend.bottom() + MARGIN;
        Text title = CraftLimits.MESSAGES.text("report.title", cloth.design().shownTitle());
        List<Element> page = List.of(
                new Element.Fill(box(new Box(0, 0, WIDTH, bottom)), Colour.WHITE),
                words(title.in(language), MARGIN, TITLE, Element.Words.Anchor.START),
                words(
                        CraftLimits.MESSAGES
                                .text("report.count", findings.size())
                                .in(language),
                        WIDTH - MARGIN,
                        TITLE * 0.8,
                        Element.Words.Anchor.END));
        List<Element> rings = new FindingMarkers(new Box(0, TOP, WIDTH, shown.bottom() + 4), onto).elements(findings);
        return new Scene(
                WIDTH,
                bottom,
                title,
                CraftLimits.MESSAGES.text("report.count", findings.size()),
                List.of(
                        layer("page", page),
                        layer("cloth", List.of(new Element.Clipped(box(shown), cloth(cloth, onto)))),
                        layer("places", rings),
                        layer("legend", legend.elements())));
    }

    private static List<Element> cloth(Cloth cloth, Transform onto) {
        List<Element> elements = new ArrayList<>();
        cloth.picture(cloth.steps()).layers().forEach(layer -> elements.addAll(layer.elements()));
        return FadedBackdrop.all(elements, onto);
    }

    private static Text limits(CraftLimits limits) {
        return CraftLimits.MESSAGES.text(
                "report.limits", new Text(limits(limits, Language.ID), limits(limits, Language.EN)));
    }

    private static String limits(CraftLimits limits, Language language) {
        return Arrays.stream(CraftLimit.values())
                .map(limit -> limit.text().in(language) + ": "
                        + Decimals.spoken(limits.of(limit), 2, language)
                        + limit.unit().sign())
                .collect(Collectors.joining("; "));
    }

    private static Figure box(Box box) {
        return Region.of(box).figure();
    }

    private static Element words(String text, double x, double size, Element.Words.Anchor anchor) {
        return new Element.Words(text, new Point(x, TOP - 6), size, anchor, Colour.hex("#222222"));
    }

    private static Layer layer(String id, List<Element> elements) {
        return new Layer(id, CraftLimits.MESSAGES.text("layer." + id), elements);
    }
}
