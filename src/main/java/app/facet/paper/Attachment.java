package app.facet.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The data a report was made from, as an associated file of the PDF; the file name tells nothing of the patient.
 *
 * @param json the data
 * @param description what they are
 */
@SuppressWarnings("ArrayRecordComponent") // the data are attached, never compared or changed
record Attachment(byte[] json, String description) {

    /** The name of the attached file. */
    static final String NAME = "screening.json";

    void into(PDDocument document, LocalDate date) throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(json.length);
        embedded.setModDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        var file = new PDComplexFileSpecification();
        file.setFile(NAME);
        file.setFileUnicode(NAME);
        file.setFileDescription(description);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName("AFRelationship", "Source");
        var catalog = document.getDocumentCatalog();
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, file));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(file);
        catalog.getCOSObject().setItem("AF", associated);
    }
}
