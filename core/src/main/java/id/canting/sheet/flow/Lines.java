package id.canting.sheet.flow;

import id.canting.lettering.Lettering;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that all fit: a word wider than the room, such as an address, is broken where it must be. */
final class Lines {
    private Lines() {}

    static List<String> of(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String line : Lettering.wrapped(text, size, width)) {
            String rest = line;
            while (Lettering.width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
                int end = fitting(rest, size, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            lines.add(rest);
        }
        return lines;
    }

    /** How many chars of a text fit, at least one letter. */
    private static int fitting(String text, double size, double width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (Lettering.width(text.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
