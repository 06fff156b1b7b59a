package app.facet.paper;

import java.awt.HeadlessException;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
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

    /** Asks and prints. To be called off the window's thread: the dialog waits for the user. */
    public Outcome print(Paper paper) {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            var job = jobs.get();
            if (!job.ask()) {
                return Outcome.CANCELLED;
            }
            job.print(new PDFPageable(document), paper.kind());
            return Outcome.PRINTED;
        } catch (HeadlessException e) {
            return Outcome.NO_PRINTER;
        } catch (PrinterException e) {
            return Outcome.FAILED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The printers of the machine, by java.awt.print. */
    private static final class SystemJob implements Job {

        private final PrinterJob job = PrinterJob.getPrinterJob();

        @Override
        public boolean ask() {
            return job.printDialog();
        }

        @Override
        public void print(Pageable pages, String name) throws PrinterException {
            job.setJobName(name);
            job.setPageable(pages);
            job.print();
        }
    }
}
