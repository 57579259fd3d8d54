package id.canting.sheet.cap;

import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.machine.CapFace;
import id.canting.machine.WaxSelection;
import id.canting.makeability.CraftLimit;
import id.canting.makeability.CraftLimits;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Block;
import id.canting.sheet.flow.Flow;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What the stamp takes, what of it is hard to make, and how four prints meet. */
final class CapFacts {
    private static final double PROOF = 110;

    private CapFacts() {}

    static List<Block> of(WaxSelection marked, CapLines lines, CapFace face, CraftLimits limits, PageSize paper) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, CapSheet.MESSAGES.text("facts")));
        String steps = String.join(", ", marked.steps());
        blocks.add(new Block.Paragraph(CapSheet.MESSAGES.text(marked.repeat() ? "tile" : "whole", steps)));
        blocks.add(new Block.Table(List.of(2.2, 3.0), List.of(), rows(marked, lines, face, limits), Block.LEAST));
        if (!face.narrow().isEmpty()) {
            blocks.add(new Block.Framed(List.of(new Block.Paragraph(
                    CapSheet.MESSAGES.text("narrow", face.narrow().size(), limits.of(CraftLimit.CAP_GAP))))));
        }
        if (marked.repeat()) {
            blocks.add(new Block.Keep(List.of(
                    new Block.Heading(2, CapSheet.MESSAGES.text("proof")),
                    new Block.Picture(
                            proof(marked, face), Flow.width(paper), PROOF, CapSheet.MESSAGES.text("proof.said")))));
        }
        blocks.add(new Block.Heading(2, CapSheet.MESSAGES.text("work")));
        List<Text> work = new ArrayList<>();
        for (String key : List.of("work.mirror", "work.dots", "work.edges", "work.check")) {
            work.add(CapSheet.MESSAGES.text(key));
        }
        blocks.add(new Block.Items(work, true, Block.LEAST));
        return blocks;
    }

    private static List<List<Block.Cell>> rows(WaxSelection marked, CapLines lines, CapFace face, CraftLimits limits) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        row(rows, "row.size", CapSheet.MESSAGES.text("size", marked.width(), marked.height()));
        double usual = limits.of(CraftLimit.CAP_SIZE);
        double side = Math.max(marked.width(), marked.height());
        row(rows, "row.usual", CapSheet.MESSAGES.text(side > usual ? "usual.larger" : "usual.fits", usual));
        double strip = Math.rint(lines.length() / 10) / 100;
        row(
                rows,
                "row.strip",
                CapSheet.MESSAGES.text("strip", strip, lines.strips().size()));
        row(rows, "row.dots", Text.same(Integer.toString(lines.dots().size())));
        face.line().ifPresent(line -> {
            double said = Math.rint(line * 100) / 100;
            row(rows, "row.line", CapSheet.MESSAGES.text("line", said, limits.of(CraftLimit.CAP_LINE)));
        });
        double gap = Math.floor(face.gap() * 100) / 100;
        String key = face.gap() >= CapFace.WIDE ? "gap.wide" : "gap";
        row(rows, "row.gap", CapSheet.MESSAGES.text(key, gap, limits.of(CraftLimit.CAP_GAP)));
        row(rows, "row.price", CapSheet.MESSAGES.text("price"));
        return rows;
    }

    private static void row(List<List<Block.Cell>> rows, String head, Text said) {
        rows.add(List.of(Block.Cell.of(CapSheet.MESSAGES.text(head)), Block.Cell.of(said)));
    }

    /** Four prints beside one another as one area, so that only what does not meet shows. */
    private static Scene proof(WaxSelection marked, CapFace face) {
        List<Region> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            four.add(face.face()
                    .transformed(Transform.shift(i % 2 * marked.width(), Math.floorDiv(i, 2) * marked.height())));
        }
        Text name = CapSheet.MESSAGES.text("proof");
        Element faces = new Element.Fill(Region.union(four).figure(), Colour.BLACK);
        return new Scene(
                2 * marked.width(),
                2 * marked.height(),
                name,
                Text.EMPTY,
                List.of(new Layer("proof", name, List.of(faces))));
    }
}
