package app.facet.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;

/** Where a question stands with its control: a row of a list, or a cell of a table. */
public interface AnswerPlace {

    /** The control. */
    AnswerControl control();

    /** What is shown and hidden with the question. */
    Node node();

    /** Opens the line under the question for a note, a reason or a refusal. */
    void open(Consumer<InlineEntry> how);

    /** Closes that line. */
    void close();

    /**
     * Shows what is to be said about the answer.
     *
     * @param about how it came about, or that it no longer applies; possibly empty
     * @param noted the note; possibly empty
     * @param gone whether its branch is closed
     * @param alarm alarm-urgent, alarm-emergency or empty
     */
    void tell(String about, String noted, boolean gone, String alarm);
}
