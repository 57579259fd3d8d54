package id.canting.cli.machine;

import id.canting.cli.shell.Terminal;
import id.canting.machine.CapFace;
import id.canting.machine.WaxSelection;
import id.canting.makeability.CraftLimit;
import id.canting.makeability.CraftLimits;
import id.canting.sheet.cap.CapSheet;
import id.canting.text.Decimals;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What is said of the face of a stamp. */
public final class CapWords {
    private CapWords() {}

    static List<Text> tell(WaxSelection marked, CapFace face, CraftLimits limits) {
        List<Text> told = new ArrayList<>();
        String steps = String.join(", ", marked.steps());
        told.add(Terminal.MESSAGES.text(
                marked.repeat() ? "cap.tile" : "cap.whole",
                steps,
                Decimals.text(marked.width(), 1),
                Decimals.text(marked.height(), 1)));
        double size = limits.of(CraftLimit.CAP_SIZE);
        double side = Math.max(marked.width(), marked.height());
        if (side > size) {
            told.add(Terminal.MESSAGES.text("cap.large", Decimals.text(side, 1), size));
        }
        if (face.thickened() > 0) {
            told.add(Terminal.MESSAGES.text("cap.thickened", face.thickened(), limits.of(CraftLimit.CAP_LINE)));
        }
        if (face.filled() > 0) {
            told.add(Terminal.MESSAGES.text("cap.filled", face.filled(), limits.of(CraftLimit.CAP_GAP)));
        }
        Text gap = face.gap() >= CapFace.WIDE
                ? Terminal.MESSAGES.text("cap.wide", CapFace.WIDE)
                : Terminal.MESSAGES.text("cap.gap", Math.floor(face.gap() * 100) / 100);
        told.add(
                face.line().isPresent()
                        ? Terminal.MESSAGES.text(
                                "cap.measured", Math.rint(face.line().getAsDouble() * 100) / 100, gap)
                        : Terminal.MESSAGES.text("cap.areas", gap));
        return told;
    }

    /** That the face cannot be made, and what to do. */
    static Text refusal(CapFace face, CraftLimits limits) {
        return Terminal.MESSAGES.text("cap.narrow", face.narrow().size(), limits.of(CraftLimit.CAP_GAP));
    }

    /** What is said of a sheet, with what of it the maker should see. */
    public static List<Text> sheet(WaxSelection marked, CapSheet made, CraftLimits limits) {
        List<Text> told = tell(marked, made.face(), limits);
        double strip = Math.rint(made.lines().length() / 10) / 100;
        told.add(Terminal.MESSAGES.text(
                "cap.strip",
                strip,
                made.lines().strips().size(),
                made.lines().dots().size()));
        int narrow = made.face().narrow().size();
        if (narrow > 0) {
            told.add(Terminal.MESSAGES.text("cap.sheet.narrow", narrow, limits.of(CraftLimit.CAP_GAP)));
        }
        return told;
    }
}
