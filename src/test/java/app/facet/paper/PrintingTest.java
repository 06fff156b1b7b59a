package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.HeadlessException;
import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Preview and print show the very document; no printer is needed to test it. */
class PrintingTest {

    private static final Fixture FIXTURE = new Fixture();
    private static final Paper PAPER =
            new Papers(Drawings.NONE).forPatient(FIXTURE.handout(List.of("ex-cat-cow", "ex-bird-dog")));

    @Test
    void pagesBecomePicturesOfTheirSize() {
        assertThat(PdfPages.count(PAPER.pdf())).isEqualTo(2);
        var page = PdfPages.page(PAPER.pdf(), 0, 0.5f);
        assertThat(page.getWidth()).isEqualTo(297);
        assertThat(ink(page)).isPositive();
    }

    @Test
    void everyPageIsPrintedUnderANameWithoutThePatient() {
        var desk = new Desk(true);
        assertThat(new Printing(() -> desk).print(PAPER.pdf(), PAPER.kind(), (page, pages) -> true))
                .isEqualTo(Printing.Outcome.PRINTED);
        assertThat(desk.printed)
                .hasSize(2)
                .allSatisfy(page -> assertThat(ink(page)).isPositive());
        assertThat(desk.name).isEqualTo("handout");
    }

    @Test
    void nothingIsPrintedWhenTheUserCancels() {
        var desk = new Desk(false);
        assertThat(new Printing(() -> desk).print(PAPER.pdf(), PAPER.kind(), (page, pages) -> true))
                .isEqualTo(Printing.Outcome.CANCELLED);
        assertThat(desk.printed).isEmpty();
    }

    @Test
    void aJobTellsItsPagesAndIsStoppedBetweenThem() {
        var desk = new Desk(true);
        var told = new ArrayList<String>();
        var outcome = new Printing(() -> desk).print(PAPER.pdf(), PAPER.kind(), (page, pages) -> {
            told.add(page + " of " + pages);
            return page < 2;
        });
        assertThat(outcome).isEqualTo(Printing.Outcome.CANCELLED);
        assertThat(told).containsExactly("1 of 2", "2 of 2");
        assertThat(desk.printed).hasSize(1);
    }

    @Test
    void withoutADisplayThereIsNoPrinter() {
        assertThat(new Printing(() -> {
                            throw new HeadlessException();
                        })
                        .print(PAPER.pdf(), PAPER.kind(), (page, pages) -> true))
                .isEqualTo(Printing.Outcome.NO_PRINTER);
    }

    private static long ink(BufferedImage page) {
        long ink = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                ink += page.getRGB(x, y) == -1 ? 0 : 1;
            }
        }
        return ink;
    }

    /** A printer that prints on pictures. */
    private static final class Desk implements Printing.Job {

        private final boolean yes;
        private final List<BufferedImage> printed = new ArrayList<>();
        private String name = "";

        Desk(boolean yes) {
            this.yes = yes;
        }

        @Override
        public boolean ask() {
            return yes;
        }

        @Override
        public void print(Pageable pages, String jobName) throws PrinterException {
            name = jobName;
            for (int i = 0; i < pages.getNumberOfPages(); i++) {
                var format = pages.getPageFormat(i);
                var sheet = new BufferedImage(
                        (int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
                var graphics = sheet.createGraphics();
                graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
                assertThat(pages.getPrintable(i).print(graphics, format, i)).isEqualTo(Printable.PAGE_EXISTS);
                graphics.dispose();
                printed.add(sheet);
            }
        }
    }
}
