package app.facet.paper;

import java.awt.HeadlessException;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.DialogTypeSelection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Sends a PDF to the printer the user picks in the system's own dialog. */
public final class Printing {

    /** What a print job needs of the system; the printer's name, copies and sides are the dialog's business. */
    public interface Job {
        /** Asks the user; false when the user cancelled. */
        boolean ask();

        /** Prints these pages under this name, which never holds a patient's name. */
        void print(Pageable pages, String name) throws PrinterException;
    }

    /** How a print request ended. */
    public enum Outcome {
        PRINTED,
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    private final Supplier<Job> jobs;

    /** Printing through such jobs, a new one each time; tests give one that needs no printer. */
    public Printing(Supplier<Job> jobs) {
        this.jobs = jobs;
    }

    /** Printing through the system's dialog. */
    public static Printing system() {
        return new Printing(SystemJob::new);
    }

    /** Follows a job, on the thread that prints. */
    @FunctionalInterface
    public interface Watch {
        /** A page is next, the first being 1; false stops the job before it. */
        boolean page(int page, int pages);
    }

    /** Asks and prints a paper nobody watches. */
    public Outcome print(Paper paper) {
        return print(paper.pdf(), paper.kind(), (page, pages) -> true);
    }

    /**
     * Asks and prints. To be called off the window's thread: the dialog waits for the user.
     *
     * @param pdf the very bytes
     * @param name of the job, without the patient's
     */
    public Outcome print(byte[] pdf, String name, Watch watch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var job = jobs.get();
            if (!job.ask()) {
                return Outcome.CANCELLED;
            }
            job.print(new Watched(new PDFPageable(document), watch), name);
            return Outcome.PRINTED;
        } catch (HeadlessException e) {
            return Outcome.NO_PRINTER;
        } catch (PrinterAbortException e) {
            return Outcome.CANCELLED;
        } catch (PrinterException e) {
            return Outcome.FAILED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages that ask before each whether to go on; a printer may draw one page several times. */
    private record Watched(Pageable pages, Watch watch) implements Pageable {

        @Override
        public int getNumberOfPages() {
            return pages.getNumberOfPages();
        }

        @Override
        public PageFormat getPageFormat(int index) {
            return pages.getPageFormat(index);
        }

        @Override
        public Printable getPrintable(int index) {
            var page = pages.getPrintable(index);
            return (graphics, format, at) -> {
                if (!watch.page(index + 1, getNumberOfPages())) {
                    throw new PrinterAbortException();
                }
                return page.print(graphics, format, at);
            };
        }
    }

    /** The printers of the machine, by java.awt.print. */
    private static final class SystemJob implements Job {

        private final PrinterJob job = PrinterJob.getPrinterJob();
        private final PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new Copies(1));

        @Override
        public boolean ask() {
            // Linux has no dialog of its own for Java; without the wishes its choice of sides would be lost.
            String system = System.getProperty("os.name", "");
            if (system.startsWith("Windows") || system.startsWith("Mac")) {
                wishes.add(DialogTypeSelection.NATIVE);
            }
            return job.printDialog(wishes);
        }

        @Override
        public void print(Pageable pages, String name) throws PrinterException {
            job.setJobName(name);
            job.setPageable(pages);
            job.print(wishes);
        }
    }
}
