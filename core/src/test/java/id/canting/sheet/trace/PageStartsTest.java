package id.canting.sheet.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pages begin, and that they do not cut a figure where they need not. */
class PageStartsTest {
    private static final PageStarts.Span CLOTH = new PageStarts.Span(0, 500);

    private static List<Double> starts(double from, double to) {
        return PageStarts.of(CLOTH, 190, 10, List.of(new PageStarts.Span(from, to)));
    }

    @ParameterizedTest
    @DisplayName("a flower at a page's edge moves the next page, where no page is added by that")
    @CsvSource({
        // whole on the first page, or on the second
        "100, 160, 180, 360",
        "180, 360, 180, 360",
        // cut by the end of the first page at 190, by the end of the second at 370
        "170, 230, 170, 350",
        "340, 380, 180, 340",
        // larger than a page: nothing helps
        "100, 300, 180, 360",
        // whole only by a fourth page, which is not made for it
        "100, 200, 180, 360",
    })
    void moves(double from, double to, double second, double third) {
        assertThat(starts(from, to)).containsExactly(0.0, second, third);
    }

    @Property(tries = 300)
    @Label("pages cover the cloth, overlap, are no more than at even steps, and where they move cut nothing")
    void cutNothing(
            @ForAll @DoubleRange(min = 30, max = 3000) double width,
            @ForAll @DoubleRange(min = 5, max = 80) double size,
            @ForAll @IntRange(min = 0, max = 40) int count) {
        List<PageStarts.Span> figures = IntStream.range(0, count)
                .mapToObj(i -> (width - size) * i / Math.max(1, count - 1))
                .map(from -> new PageStarts.Span(Math.max(0, from), Math.min(width, Math.max(0, from) + size)))
                .toList();
        PageStarts.Span whole = new PageStarts.Span(0, width);
        List<Double> starts = PageStarts.of(whole, 190, 10, figures);
        List<Double> even = PageStarts.of(whole, 190, 10, List.of());
        assertThat(starts.get(0)).isZero();
        assertThat(starts.get(starts.size() - 1) + 190).isGreaterThanOrEqualTo(width - 1e-6);
        assertThat(starts).hasSizeLessThanOrEqualTo(even.size());
        for (int i = 1; i < starts.size(); i++) {
            assertThat(starts.get(i) - starts.get(i - 1)).isBetween(0.0, 185.0 + 1e-9);
        }
        if (!starts.equals(even)) {
            assertThat(figures).allSatisfy(figure -> assertThat(starts).anyMatch(start -> figure.within(start, 190)));
        }
    }
}
